import { optional, required } from '../field.ts';
import { code, codes, email, flag, group, list, partialDate, prose, reference, text, url } from '../primitives.ts';
import { cooperationType } from '../vocabularies/cooperation-type.ts';
import { effort } from '../vocabularies/effort.ts';
import { lessonTopic } from '../vocabularies/lesson-topic.ts';
import { publicationType } from '../vocabularies/publication-type.ts';
import { reuseChannel } from '../vocabularies/reuse-channel.ts';
import { reuseItem } from '../vocabularies/reuse-item.ts';
import { reusePotential } from '../vocabularies/reuse-potential.ts';

/** Section G: what others can take over, learn or do together. */
export const marketplace = {
  reusePotential: optional(code(reusePotential), {
    label: { de: 'Nachnutzungspotenzial', en: 'Potential for reuse' },
    help: {
      de: 'Können andere Stellen das System oder Teile davon übernehmen?',
      en: 'Can other bodies take over the system or parts of it?',
    },
    example: 'yes',
    due: 'registration',
  }),
  reuseOffer: optional(
    group({
      what: required(codes(reuseItem), {
        label: { de: 'Was wird angeboten?', en: 'What is offered?' },
        help: {
          de: 'Alles auswählen, was andere Stellen bekommen können.',
          en: 'Choose everything that other bodies can obtain.',
        },
        example: ['source-code', 'dpia-template'],
      }),
      conditions: optional(prose(1500), {
        label: { de: 'Bedingungen', en: 'Conditions' },
        help: {
          de: 'Wer darf nachnutzen, und was ist dabei zu beachten?',
          en: 'Who may reuse it, and what has to be observed?',
        },
        example: 'Nur für öffentliche Stellen. Verbesserungen werden zurückgegeben.',
      }),
      channel: optional(codes(reuseChannel), {
        label: { de: 'Bezugsweg', en: 'Channel' },
        help: { de: 'Wo kann das Angebot bezogen werden?', en: 'Where can the offer be obtained?' },
        example: ['opencode', 'direct'],
      }),
      legalForm: optional(text(200), {
        label: { de: 'Rechtliche Form', en: 'Legal form' },
        help: {
          de: 'Zum Beispiel Lizenz, Verwaltungsvereinbarung oder Mitgliedschaft.',
          en: 'For example licence, administrative agreement or membership.',
        },
        example: 'Freie Lizenz, kein Vertrag nötig',
      }),
      cost: optional(text(300), {
        label: { de: 'Kosten der Nachnutzung', en: 'Cost of reuse' },
        help: {
          de: 'Was kostet die Übernahme andere Stellen? Auch „kostenlos“ angeben.',
          en: 'What does reuse cost other bodies? State it if it is free of charge, too.',
        },
        example: 'Quellcode kostenlos, eigener Server nötig',
      }),
      prerequisites: optional(prose(1500), {
        label: { de: 'Voraussetzungen', en: 'Prerequisites' },
        help: {
          de: 'Welche Technik, Daten oder Kenntnisse braucht eine Stelle, die nachnutzt?',
          en: 'Which technology, data or skills does a reusing body need?',
        },
        example: 'Elektronische Akte mit Schnittstelle, ein Server mit Grafikkarte.',
      }),
      effort: optional(code(effort), {
        label: { de: 'Aufwand der Übernahme', en: 'Effort of reuse' },
        help: {
          de: 'Wie viel Arbeit macht die Übernahme einer anderen Stelle? Eine Schätzung genügt.',
          en: 'How much work is the reuse for another body? An estimate is enough.',
        },
        example: 'medium',
      }),
      contactEmail: optional(email(), {
        label: { de: 'Funktionspostfach für Anfragen', en: 'Functional mailbox for enquiries' },
        help: {
          de: 'E-Mail-Adresse der Stelle für Anfragen zur Nachnutzung, nicht einer Person.',
          en: 'E-mail address of the body for enquiries about reuse, not of a person.',
        },
        example: 'nachnutzung@musterstadt.example.org',
      }),
    }),
    {
      label: { de: 'Nachnutzungsangebot', en: 'Reuse offer' },
      help: {
        de: 'Was können andere Stellen bekommen, wie und zu welchen Bedingungen?',
        en: 'What can other bodies obtain, how and on which conditions?',
      },
      due: 'registration',
      when: 'reuseOffered',
    },
  ),
  openForCooperation: optional(flag(), {
    label: { de: 'Offen für Kooperation', en: 'Open for cooperation' },
    help: {
      de: 'Ja, wenn andere Stellen wegen einer Zusammenarbeit anfragen können.',
      en: 'Yes, if other bodies may ask about working together.',
    },
    example: true,
    due: 'registration',
  }),
  cooperationWishes: optional(
    list(
      group({
        type: required(code(cooperationType), {
          label: { de: 'Art der Kooperation', en: 'Type of cooperation' },
          help: { de: 'Welche Zusammenarbeit wird gesucht?', en: 'Which kind of cooperation is sought?' },
          example: 'pilot-partner',
        }),
        text: optional(prose(1000), {
          label: { de: 'Erläuterung', en: 'Explanation' },
          help: {
            de: 'Wer wird gesucht, wofür, und was bringt die Stelle selbst ein?',
            en: 'Who is sought, for what, and what does the body itself contribute?',
          },
          example: 'Gesucht wird eine Gemeinde, die den Posteingang ein halbes Jahr erprobt.',
        }),
      }),
    ),
    {
      label: { de: 'Kooperationswünsche', en: 'Wishes for cooperation' },
      help: {
        de: 'Welche Zusammenarbeit sucht die Stelle? Je Wunsch ein Eintrag.',
        en: 'Which cooperation does the body look for? One item per wish.',
      },
      due: 'registration',
      when: 'cooperationOpen',
    },
  ),
  lessonsLearned: optional(
    list(
      group({
        date: optional(partialDate(), {
          label: { de: 'Zeitpunkt', en: 'Date' },
          help: {
            de: 'Wann wurde die Erfahrung gemacht? Monat oder Jahr genügt.',
            en: 'When was it learned? Month or year is enough.',
          },
          example: '2026-02',
          past: true,
        }),
        topic: required(code(lessonTopic), {
          label: { de: 'Thema', en: 'Topic' },
          help: { de: 'Worum geht es bei der Erfahrung?', en: 'What is the lesson about?' },
          example: 'data',
        }),
        text: required(prose(2500), {
          label: { de: 'Erfahrung', en: 'Lesson' },
          help: {
            de: 'Was lief anders als gedacht, und was ist anderen Stellen zu raten?',
            en: 'What turned out differently, and what is the advice to other bodies?',
          },
          example: 'Die Altakten waren schlecht gescannt. Wer früh eine Stichprobe prüft, spart Monate.',
        }),
      }),
    ),
    {
      label: { de: 'Erfahrungen', en: 'Lessons learned' },
      help: {
        de: 'Was andere Stellen wissen sollten, bevor sie anfangen. Auch Fehlschläge sind wertvoll.',
        en: 'What other bodies should know before they start. Failures are valuable, too.',
      },
      due: 'registration',
      when: 'experienced',
    },
  ),
  reusedFrom: optional(list(reference('system')), {
    label: { de: 'Nachgenutzt von', en: 'Reused from' },
    help: {
      de: 'Kennungen der Einträge, von denen dieses System oder Teile davon stammen.',
      en: 'Ids of the entries from which this system or parts of it come.',
    },
    example: ['posteingang-musterdorf'],
  }),
  publications: optional(
    list(
      group({
        title: required(text(300), {
          label: { de: 'Titel', en: 'Title' },
          help: { de: 'Titel der Veröffentlichung.', en: 'Title of the publication.' },
          example: 'Evaluation des digitalen Posteingangs',
        }),
        url: required(url(), {
          label: { de: 'Adresse', en: 'Address' },
          help: { de: 'Öffentliche Adresse im Netz.', en: 'Public web address.' },
          example: 'https://www.example.org/evaluation-posteingang.pdf',
        }),
        type: optional(code(publicationType), {
          label: { de: 'Art', en: 'Type' },
          help: { de: 'Um welche Art von Veröffentlichung handelt es sich?', en: 'What kind of publication is it?' },
          example: 'evaluation',
        }),
        date: optional(partialDate(), {
          label: { de: 'Erschienen', en: 'Published' },
          help: { de: 'Tag, Monat oder Jahr des Erscheinens.', en: 'Day, month or year of publication.' },
          example: '2026-05',
          past: true,
        }),
      }),
    ),
    {
      label: { de: 'Berichte, Evaluationen, Presse', en: 'Reports, evaluations, press' },
      help: {
        de: 'Öffentliche Unterlagen über das System, auch kritische.',
        en: 'Public documents about the system, critical ones included.',
      },
      expert: true,
    },
  ),
} as const;
