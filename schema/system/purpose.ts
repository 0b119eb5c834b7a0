import { optional, required } from '../field.ts';
import { code, codes, email, flag, group, list, number, partialDate, prose, text, url } from '../primitives.ts';
import { administrativeTask } from '../vocabularies/administrative-task.ts';
import { art50Duty } from '../vocabularies/art-50-duty.ts';
import { audience } from '../vocabularies/audience.ts';
import { automationLevel } from '../vocabularies/automation-level.ts';
import { decisionEffect } from '../vocabularies/decision-effect.ts';
import { frequency } from '../vocabularies/frequency.ts';
import { policyField } from '../vocabularies/policy-field.ts';
import { sector } from '../vocabularies/sector.ts';
import { userGroup } from '../vocabularies/user-group.ts';

/** Section C: what the system is for, whom it concerns and who checks it. */
export const purpose = {
  intendedPurpose: optional(prose(2500), {
    label: { de: 'Zweckbestimmung', en: 'Intended purpose' },
    help: {
      de: 'Wofür wird das System eingesetzt, und wofür ausdrücklich nicht? Höchstens 2.500 Zeichen.',
      en: 'What is the system used for, and what is it expressly not used for? At most 2,500 characters.',
    },
    example:
      'Das System schlägt für eingehende Briefe das zuständige Amt vor. Es bewertet keine Anträge und keine Personen.',
    badExample: {
      value: 'Effizienzsteigerung im Posteingang.',
      why: {
        de: 'Das ist ein erhoffter Nutzen, kein Zweck. Es fehlt auch, wofür das System nicht gedacht ist.',
        en: 'That is a hoped-for benefit, not a purpose. It also does not say what the system is not meant for.',
      },
    },
    due: 'publication',
  }),
  componentsSupported: optional(prose(1500), {
    label: { de: 'Unterstützte Komponenten und Funktionen', en: 'Components and functions supported' },
    help: {
      de: 'Welche Teile und Funktionen unterstützt die KI? Die EU-Datenbank fragt danach.',
      en: 'Which components and functions does the AI support? The EU database asks for this.',
    },
    example: 'Texterkennung und Zuordnung im Dokumentenmanagement. Der Versand läuft ohne KI.',
    due: 'registration',
    when: 'euRegistration',
    expert: true,
  }),
  policyFields: optional(codes(policyField), {
    label: { de: 'Politikfelder', en: 'Policy fields' },
    help: {
      de: 'Zu welchen Themen der Politik gehört die Aufgabe? Meist genügen ein oder zwei.',
      en: 'Which fields of policy does the task belong to? Usually one or two are enough.',
    },
    example: ['digital-and-administration'],
    due: 'registration',
  }),
  sectors: optional(codes(sector), {
    label: { de: 'Branchen', en: 'Sectors' },
    help: {
      de: 'In welchem Wirtschafts- oder Lebensbereich wirkt das System? Erleichtert den Abgleich mit anderen Verzeichnissen.',
      en: 'In which area of the economy or of life does the system take effect? Eases matching with other registers.',
    },
    example: ['public-administration'],
  }),
  cofog: optional(text(6), {
    label: { de: 'COFOG-Aufgabenbereich', en: 'COFOG function' },
    help: {
      de: 'Aufgabenbereich des Staates nach COFOG, zwei Ziffern oder mit Gruppe. Dient internationalen Vergleichen.',
      en: 'Function of government under COFOG, two digits or with its group. Serves international comparison.',
    },
    example: '01.3',
    expert: true,
  }),
  administrativeTasks: optional(codes(administrativeTask), {
    label: { de: 'Verwaltungsaufgaben', en: 'Administrative tasks' },
    help: {
      de: 'Bei welcher Arbeit hilft das System? So finden andere Behörden mit derselben Aufgabe den Eintrag.',
      en: 'Which work does the system help with? Other authorities with the same task find the entry this way.',
    },
    example: ['mail-classification'],
    due: 'publication',
  }),
  serviceIds: optional(list(text(20)), {
    label: { de: 'Verwaltungsleistungen (LeiKa-Schlüssel)', en: 'Public services (LeiKa keys)' },
    help: {
      de: 'LeiKa-Schlüssel der Leistungen, bei denen das System eingesetzt wird: 14 Ziffern in Anführungszeichen.',
      en: 'LeiKa keys of the public services the system is used for: 14 digits in quotes.',
    },
    example: ['99000000000000'],
    expert: true,
  }),
  processingRecordUrl: optional(url(), {
    label: { de: 'Verzeichnis der Verarbeitungstätigkeiten', en: 'Record of processing activities' },
    help: {
      de: 'Öffentliche Seite des Eintrags im Verzeichnis nach Art. 30 DSGVO, falls es veröffentlicht ist.',
      en: 'Public page of the entry in the record under Art. 30 GDPR, if it is published.',
    },
    example: 'https://www.example.org/musterstadt/verarbeitungen/posteingang',
    expert: true,
  }),
  audience: optional(code(audience), {
    label: { de: 'Nutzungsrichtung', en: 'Direction of use' },
    help: {
      de: 'Arbeiten nur Beschäftigte mit dem System, oder nutzen es Menschen außerhalb der Verwaltung unmittelbar?',
      en: 'Do only staff work with the system, or do people outside the administration use it directly?',
    },
    example: 'internal',
    due: 'registration',
  }),
  users: optional(codes(userGroup), {
    label: { de: 'Nutzende', en: 'Users' },
    help: {
      de: 'Wer bedient das System? Wer davon betroffen ist, steht unter „Betroffene Personengruppen“.',
      en: 'Who operates the system? Those affected by it go under "Groups of people affected".',
    },
    example: ['employees'],
    due: 'publication',
  }),
  affectedGroups: optional(
    list(
      group({
        group: required(text(200), {
          label: { de: 'Personengruppe', en: 'Group of people' },
          help: {
            de: 'Über wen entscheidet oder urteilt das System, oder wessen Anliegen bearbeitet es?',
            en: 'About whom does the system decide or judge, or whose matters does it handle?',
          },
          example: 'Menschen, die Briefe an die Stadt schreiben',
        }),
        vulnerable: optional(flag(), {
          label: { de: 'Besonders schutzbedürftig', en: 'Vulnerable' },
          help: {
            de: 'Ja zum Beispiel bei Kindern, Kranken, Geflüchteten oder Menschen in Notlagen.',
            en: 'Yes for example for children, the sick, refugees or people in need.',
          },
          example: false,
        }),
        note: optional(text(500), {
          label: { de: 'Anmerkung', en: 'Note' },
          help: {
            de: 'Wie die Gruppe betroffen ist, falls es sich nicht von selbst versteht.',
            en: 'How the group is affected, where it is not obvious.',
          },
          example: 'Ein Brief kann zuerst im falschen Amt ankommen.',
        }),
      }),
    ),
    {
      label: { de: 'Betroffene Personengruppen', en: 'Groups of people affected' },
      help: {
        de: 'Menschen, auf die sich das System auswirkt, auch wenn sie es nicht selbst bedienen.',
        en: 'People on whom the system has an effect, even if they do not operate it.',
      },
      due: 'publication',
      when: 'regulatedUse',
    },
  ),
  impactOnPeople: optional(prose(2500), {
    label: { de: 'Auswirkung auf Betroffene', en: 'Impact on people' },
    help: {
      de: 'Was ändert sich für die Betroffenen, und was geschieht, wenn das System irrt? Höchstens 2.500 Zeichen.',
      en: 'What changes for those affected, and what happens if the system errs? At most 2,500 characters.',
    },
    example: 'Briefe kommen schneller im richtigen Amt an. Irrt das System, leitet das Amt den Brief weiter.',
    due: 'pilot',
  }),
  benefits: optional(
    group({
      text: optional(prose(2500), {
        label: { de: 'Nutzen', en: 'Benefit' },
        help: {
          de: 'Was wird besser, für wen? Unterscheiden, was erwartet wird und was schon eingetreten ist.',
          en: 'What gets better, and for whom? Distinguish what is expected from what has been achieved.',
        },
        example:
          'Erwartet: Briefe erreichen am selben Tag das richtige Amt. Die Poststelle hat mehr Zeit für Rückfragen.',
        badExample: {
          value: 'Spart 80 Prozent der Zeit.',
          why: {
            de: 'Gemessen oder erhofft, wann und woran? Messwerte haben ein eigenes Feld.',
            en: 'Measured or hoped for, when and against what? Measured values have a field of their own.',
          },
        },
      }),
      measured: optional(
        list(
          group({
            metric: required(text(200), {
              label: { de: 'Messgröße', en: 'Metric' },
              help: { de: 'Was wurde gemessen?', en: 'What was measured?' },
              example: 'Zeit vom Eingang bis zum zuständigen Amt',
            }),
            before: optional(text(100), {
              label: { de: 'Vorher', en: 'Before' },
              help: { de: 'Wert ohne das System, mit Einheit.', en: 'Value without the system, with its unit.' },
              example: '3 Arbeitstage',
            }),
            after: optional(text(100), {
              label: { de: 'Nachher', en: 'After' },
              help: { de: 'Wert mit dem System, mit Einheit.', en: 'Value with the system, with its unit.' },
              example: '1 Arbeitstag',
            }),
            date: optional(partialDate(), {
              label: { de: 'Gemessen', en: 'Measured' },
              help: {
                de: 'Tag, Monat oder Jahr der Messung nach der Einführung.',
                en: 'Day, month or year of the measurement after introduction.',
              },
              example: '2026-06',
              past: true,
            }),
          }),
        ),
        {
          label: { de: 'Messwerte', en: 'Measurements' },
          help: {
            de: 'Gemessene Wirkung. Nur eintragen, was wirklich gemessen wurde, keine Schätzungen.',
            en: 'Measured effect. Enter only what was really measured, no estimates.',
          },
        },
      ),
    }),
    {
      label: { de: 'Erwarteter und eingetretener Nutzen', en: 'Expected and achieved benefit' },
      help: {
        de: 'Warum sich der Einsatz lohnt. Andere Behörden entscheiden damit über eine Nachnutzung.',
        en: 'Why the use is worth it. Other authorities decide about reuse on this basis.',
      },
      due: 'publication',
    },
  ),
  previousProcess: optional(prose(1500), {
    label: { de: 'Bisheriges Verfahren', en: 'Previous process' },
    help: {
      de: 'Wie wurde die Aufgabe vorher erledigt? Das macht den Unterschied sichtbar.',
      en: 'How was the task done before? This makes the difference visible.',
    },
    example: 'Zwei Beschäftigte lasen jeden Brief und verteilten ihn von Hand.',
    expert: true,
  }),
  alternatives: optional(prose(1500), {
    label: { de: 'Geprüfte Alternativen', en: 'Alternatives considered' },
    help: {
      de: 'Welche anderen Lösungen, auch ohne KI, wurden erwogen, und warum wurden sie verworfen?',
      en: 'Which other solutions, also without AI, were considered, and why were they rejected?',
    },
    example: 'Feste Regeln nach Betreff reichten nicht, weil viele Briefe keinen Betreff haben.',
    due: 'operation',
    expert: true,
  }),
  proportionality: optional(prose(2500), {
    label: { de: 'Verhältnismäßigkeit', en: 'Proportionality' },
    help: {
      de: 'Warum überwiegt der Nutzen den Eingriff in Rechte der Betroffenen? Gibt es kein milderes Mittel?',
      en: 'Why does the benefit outweigh the interference with the rights of those affected? Is there no milder means?',
    },
    example:
      'Das System liest nur, was die Poststelle ohnehin liest. Es speichert keine Inhalte und bewertet niemanden.',
    due: 'operation',
    when: 'peopleAffected',
    expert: true,
  }),
  legalBases: optional(
    list(
      group({
        title: required(text(300), {
          label: { de: 'Vorschrift', en: 'Provision' },
          help: {
            de: 'Paragraf und Gesetz, auf die sich der Einsatz stützt.',
            en: 'Section and act on which the use is based.',
          },
          example: '§ 4 Datenschutzgesetz Musterland',
        }),
        url: optional(url(), {
          label: { de: 'Fundstelle', en: 'Link' },
          help: { de: 'Öffentliche Seite mit dem Wortlaut.', en: 'Public page with the wording.' },
          example: 'https://www.example.org/recht/dsg-musterland/4',
        }),
      }),
    ),
    {
      label: { de: 'Rechtsgrundlagen', en: 'Legal bases' },
      help: {
        de: 'Auf welche Vorschriften stützt sich der Einsatz? Jede einzeln nennen.',
        en: 'Which provisions is the use based on? List each separately.',
      },
      due: 'publication',
      when: 'peopleAffected',
    },
  ),
  processIntegration: optional(prose(2500), {
    label: { de: 'Einbindung in den Arbeitsprozess', en: 'Integration into the work process' },
    help: {
      de: 'An welcher Stelle des Ablaufs arbeitet das System, und was geschieht mit seinem Ergebnis?',
      en: 'At which point of the process does the system work, and what happens with its output?',
    },
    example: 'Nach dem Scannen schlägt das System ein Amt vor. Die Poststelle bestätigt oder ändert den Vorschlag.',
    due: 'pilot',
    expert: true,
  }),
  usageScale: optional(
    group({
      casesPerYear: optional(number(), {
        label: { de: 'Fälle im Jahr', en: 'Cases per year' },
        help: {
          de: 'Wie viele Vorgänge bearbeitet das System im Jahr? Eine Schätzung genügt.',
          en: 'How many cases does the system handle in a year? An estimate is enough.',
        },
        example: 48000,
      }),
      users: optional(number(), {
        label: { de: 'Anzahl der Nutzenden', en: 'Number of users' },
        help: {
          de: 'Wie viele Menschen bedienen das System? Eine Schätzung genügt.',
          en: 'How many people operate the system? An estimate is enough.',
        },
        example: 12,
      }),
      frequency: optional(code(frequency), {
        label: { de: 'Häufigkeit', en: 'Frequency' },
        help: { de: 'Wie oft wird das System genutzt?', en: 'How often is the system used?' },
        example: 'daily',
      }),
      note: optional(text(500), {
        label: { de: 'Anmerkung', en: 'Note' },
        help: {
          de: 'Was bei den Zahlen zu beachten ist, zum Beispiel der Zeitraum.',
          en: 'What to bear in mind about the figures, such as the period.',
        },
        example: 'Zahlen für 2026, ohne Wahlunterlagen.',
      }),
    }),
    {
      label: { de: 'Umfang der Nutzung', en: 'Scale of use' },
      help: {
        de: 'Wie viel und wie oft das System genutzt wird. Das zeigt, wie viele Menschen es erreicht.',
        en: 'How much and how often the system is used. This shows how many people it reaches.',
      },
      due: 'operation',
    },
  ),
  automationLevel: optional(code(automationLevel), {
    label: { de: 'Automationsstufe', en: 'Level of automation' },
    help: {
      de: 'Wie selbständig arbeitet das System? Im Zweifel die höhere Stufe wählen.',
      en: 'How independently does the system work? In doubt choose the higher level.',
    },
    example: 'assistance',
    due: 'publication',
  }),
  decisionEffect: optional(code(decisionEffect), {
    label: { de: 'Wirkung auf Entscheidungen', en: 'Effect on decisions' },
    help: {
      de: 'Was bedeutet das Ergebnis des Systems für eine Entscheidung der Behörde?',
      en: "What does the system's output mean for a decision of the authority?",
    },
    example: 'recommending',
    due: 'publication',
  }),
  humanOversight: optional(prose(2500), {
    label: { de: 'Menschliche Aufsicht', en: 'Human oversight' },
    help: {
      de: 'Wer prüft die Ergebnisse, wann und wie? Wer kann sie ändern oder das System anhalten?',
      en: 'Who checks the output, when and how? Who can change it or stop the system?',
    },
    example:
      'Die Poststelle sieht jeden Vorschlag und bestätigt ihn einzeln. Die Leitung kann das System jederzeit abschalten.',
    badExample: {
      value: 'Ja, ein Mensch ist immer beteiligt.',
      why: {
        de: 'Wer prüft, wann, und was kann diese Person ändern? Ohne das sagt der Satz nichts aus.',
        en: 'Who checks, when, and what can that person change? Without that the sentence says nothing.',
      },
    },
    due: 'pilot',
  }),
  requiredTraining: optional(prose(1000), {
    label: { de: 'Schulung der Nutzenden', en: 'Training of users' },
    help: {
      de: 'Welche Schulung brauchen Beschäftigte, bevor sie das System nutzen? Inhalt, Dauer und Wiederholung nennen.',
      en: 'Which training do staff need before they use the system? State content, length and repetition.',
    },
    example: 'Zwei Stunden Einweisung: Grenzen des Systems, Vorschläge ändern, Fehler melden. Jährliche Auffrischung.',
    due: 'operation',
    expert: true,
  }),
  objectionRoute: optional(
    group({
      text: required(prose(1500), {
        label: { de: 'Weg', en: 'Route' },
        help: {
          de: 'Wie können sich Betroffene wehren? Form, Frist und was danach geschieht.',
          en: 'How can those affected object? Form, deadline and what happens next.',
        },
        example:
          'Wer meint, dass ein Brief falsch zugeordnet wurde, schreibt formlos an das Amt. Ein Mensch prüft den Fall neu.',
        badExample: {
          value: 'Es gelten die gesetzlichen Bestimmungen.',
          why: {
            de: 'Wer sich wehren will, muss wissen: wohin, in welcher Form, bis wann.',
            en: 'Whoever wants to object must know: where, in which form, until when.',
          },
        },
      }),
      url: optional(url(), {
        label: { de: 'Seite oder Formular', en: 'Page or form' },
        help: {
          de: 'Seite, auf der Betroffene Widerspruch oder Beschwerde einlegen können.',
          en: 'Page on which those affected can object or complain.',
        },
        example: 'https://www.example.org/musterstadt/beschwerde',
      }),
      email: optional(email(), {
        label: { de: 'E-Mail (Funktionspostfach)', en: 'E-mail (functional mailbox)' },
        help: {
          de: 'Postfach, das Beschwerden annimmt. Keine persönliche Adresse.',
          en: "Mailbox that accepts complaints. No person's address.",
        },
        example: 'beschwerde@musterstadt.example.org',
      }),
    }),
    {
      label: { de: 'Widerspruch und Beschwerde', en: 'Objection and complaint' },
      help: {
        de: 'Wie Betroffene ein Ergebnis prüfen lassen oder sich beschweren, wo es sie gibt auch mit einer KI-Rüge.',
        en: 'How those affected have an output reviewed or complain, where provided for also about the use of AI as such.',
      },
      due: 'publication',
      when: 'peopleAffected',
    },
  ),
  publicNotice: optional(
    group({
      text: optional(prose(1000), {
        label: { de: 'Wortlaut des Hinweises', en: 'Wording of the notice' },
        help: {
          de: 'Was Menschen lesen oder hören, bevor sie mit dem System zu tun haben.',
          en: 'What people read or hear before they deal with the system.',
        },
        example: 'Hier antwortet ein Computerprogramm mit KI. Für ein Gespräch mit einem Menschen wählen Sie die 1.',
      }),
      url: optional(url(), {
        label: { de: 'Seite mit dem Hinweis', en: 'Page with the notice' },
        help: {
          de: 'Seite, auf der der Hinweis zu sehen ist, falls er online steht.',
          en: 'Page on which the notice can be seen, if it is online.',
        },
        example: 'https://www.example.org/musterstadt/ki-hinweis',
      }),
      duty: optional(code(art50Duty), {
        label: { de: 'Pflicht nach Art. 50 KI-VO', en: 'Duty under Art. 50 AI Act' },
        help: {
          de: 'Welche Pflicht der Hinweis erfüllt. Freiwillige Hinweise bleiben ohne diese Angabe.',
          en: 'Which duty the notice fulfils. Voluntary notices leave this out.',
        },
        example: 'art-50-1-interaction',
      }),
    }),
    {
      label: { de: 'Hinweis am Ort der Nutzung', en: 'Notice at the point of use' },
      help: {
        de: 'Wie Menschen erfahren, dass KI im Spiel ist, dort wo sie ihr begegnen.',
        en: 'How people learn that AI is involved, at the place where they meet it.',
      },
      due: 'publication',
      when: 'externalUse',
    },
  ),
  fallbackWithoutAI: optional(prose(1000), {
    label: { de: 'Alternative ohne KI', en: 'Alternative without AI' },
    help: {
      de: 'Wie Menschen ihr Anliegen ohne KI erledigen können und was bei einem Ausfall gilt.',
      en: 'How people can settle their matter without AI and what applies during an outage.',
    },
    example: 'Briefe können im Rathaus abgegeben werden. Bei einem Ausfall verteilt die Poststelle von Hand.',
  }),
} as const;
