import type { z } from 'zod';
import { optional, required } from './field.ts';
import { code, codes, group, list, partialDate, prose, reference, text } from './primitives.ts';
import { contactFields, recordId, sourceList, sourcesWords } from './shared-fields.ts';
import { administrativeTask } from './vocabularies/administrative-task.ts';
import { aiMethod } from './vocabularies/ai-method.ts';
import { cooperationType } from './vocabularies/cooperation-type.ts';
import { policyField } from './vocabularies/policy-field.ts';
import { provenance } from './vocabularies/provenance.ts';
import { requestStatus } from './vocabularies/request-status.ts';

/** A need („Gesuch“): a body looks for a solution or for partners. */
export const request = group({
  id: recordId('gesuch-aktenerschliessung-musterstadt'),
  provenance: required(code(provenance), {
    label: { de: 'Herkunft der Angaben', en: 'Provenance' },
    help: {
      de: 'Hat die Stelle selbst gemeldet, oder stammt das Gesuch aus öffentlichen Quellen?',
      en: 'Did the body report itself, or does the request come from public sources?',
    },
    example: 'reported',
  }),
  title: required(text(150), {
    label: { de: 'Titel', en: 'Title' },
    help: { de: 'Was wird gesucht? In wenigen Worten.', en: 'What is sought? In a few words.' },
    example: 'Alte Bauakten durchsuchbar machen',
    badExample: {
      value: 'KI gesucht',
      why: {
        de: 'Gesucht ist die Lösung für eine Aufgabe. Nennen Sie die Aufgabe.',
        en: 'What is sought is the solution to a task. Name the task.',
      },
    },
  }),
  summary: required(text(400), {
    label: { de: 'Kurz erklärt', en: 'In short' },
    help: {
      de: 'Worum geht es, und wen sucht die Stelle? Ein bis drei Sätze in Alltagssprache. Höchstens 400 Zeichen.',
      en: 'What is it about, and whom does the body look for? One to three plain sentences. At most 400 characters.',
    },
    example: 'Musterstadt sucht eine Lösung, die gescannte Bauakten erschließt, und Städte mit demselben Bedarf.',
  }),
  organisation: required(reference('organisation'), {
    label: { de: 'Suchende Stelle', en: 'Body in search' },
    help: {
      de: 'Welche Stelle sucht? In der Datei steht ihre Kennung.',
      en: 'Which body searches? The file holds its id.',
    },
    example: 'stadt-musterstadt',
  }),
  status: required(code(requestStatus), {
    label: { de: 'Stand', en: 'Status' },
    help: { de: 'Ist das Gesuch noch offen?', en: 'Is the request still open?' },
    example: 'open',
  }),
  statusDate: optional(partialDate(), {
    label: { de: 'Stand seit', en: 'Status since' },
    help: { de: 'Seit wann gilt dieser Stand? Monat genügt.', en: 'Since when has this been so? The month is enough.' },
    example: '2026-07',
    past: true,
  }),
  problem: optional(prose(2500), {
    label: { de: 'Problem', en: 'Problem' },
    help: {
      de: 'Welche Aufgabe ist heute mühsam, wie oft fällt sie an, was wurde schon versucht?',
      en: 'Which task is laborious today, how often does it come up, what has been tried?',
    },
    example: 'Im Keller liegen 80.000 Bauakten. Eine Suche dauert im Schnitt zwei Tage.',
    badExample: {
      value: 'Wir möchten künftig stärker auf KI setzen.',
      why: {
        de: 'Das ist ein Mittel, kein Problem. Was ist heute mühsam, und wie oft?',
        en: 'That is a means, not a problem. What is laborious today, and how often?',
      },
    },
  }),
  mustHave: optional(list(text(300)), {
    label: { de: 'Muss-Anforderungen', en: 'Requirements' },
    help: {
      de: 'Was muss eine Lösung können? Je Anforderung ein Eintrag.',
      en: 'What must a solution be able to do? One item per requirement.',
    },
    example: ['Läuft im eigenen Rechenzentrum', 'Liest Handschrift'],
  }),
  policyFields: optional(codes(policyField), {
    label: { de: 'Politikfelder', en: 'Policy fields' },
    help: { de: 'In welchem Politikfeld liegt der Bedarf?', en: 'In which policy field does the need lie?' },
    example: ['economy-building-housing'],
  }),
  administrativeTasks: optional(codes(administrativeTask), {
    label: { de: 'Verwaltungsaufgaben', en: 'Administrative tasks' },
    help: { de: 'Bei welcher Aufgabe soll KI helfen?', en: 'With which task should AI help?' },
    example: ['document-analysis'],
  }),
  aiMethods: optional(codes(aiMethod), {
    label: { de: 'KI-Methoden', en: 'AI methods' },
    help: {
      de: 'Nur, wenn eine bestimmte Methode gesucht wird.',
      en: 'Only if a particular method is sought.',
    },
    example: ['computer-vision'],
  }),
  deadline: optional(partialDate(), {
    label: { de: 'Frist', en: 'Deadline' },
    help: {
      de: 'Bis wann soll eine Lösung oder ein Partner gefunden sein?',
      en: 'By when should a solution or partner be found?',
    },
    example: '2027-03',
  }),
  budgetRange: optional(text(200), {
    label: { de: 'Finanzieller Rahmen', en: 'Budget range' },
    help: {
      de: 'Grober Rahmen in Euro. Nur angeben, wenn es das Vergaberecht zulässt.',
      en: 'Rough range in euros. Only state it if procurement law allows.',
    },
    example: '50.000 bis 100.000 Euro im Jahr',
  }),
  dataAvailable: optional(text(500), {
    label: { de: 'Vorhandene Daten', en: 'Data available' },
    help: {
      de: 'Welche Daten kann die Stelle für Erprobung oder Training bereitstellen?',
      en: 'Which data can the body provide for trials or training?',
    },
    example: '5.000 gescannte Akten ohne Personenbezug',
  }),
  cooperationTypes: optional(codes(cooperationType), {
    label: { de: 'Gewünschte Zusammenarbeit', en: 'Cooperation sought' },
    help: {
      de: 'Welche Formen der Zusammenarbeit kommen infrage?',
      en: 'Which forms of cooperation are possible?',
    },
    example: ['pilot-partner', 'exchange'],
  }),
  contact: optional(group(contactFields), {
    label: { de: 'Kontakt', en: 'Contact' },
    help: {
      de: 'Wohin können andere Stellen und Anbieter antworten? Keine Personen nennen.',
      en: 'Where can other bodies and providers reply? Name no persons.',
    },
  }),
  translations: optional(
    group({
      en: optional(
        group({
          title: optional(text(150), {
            label: { de: 'Titel (englisch)', en: 'Title (English)' },
            help: { de: 'Übersetzung des Titels.', en: 'Translation of the title.' },
            example: 'Making old building files searchable',
          }),
          summary: optional(text(400), {
            label: { de: 'Kurz erklärt (englisch)', en: 'In short (English)' },
            help: { de: 'Übersetzung der Kurzbeschreibung.', en: 'Translation of the short description.' },
            example: 'Musterstadt looks for a way to index scanned building files, and for cities with the same need.',
          }),
          problem: optional(prose(2500), {
            label: { de: 'Problem (englisch)', en: 'Problem (English)' },
            help: { de: 'Übersetzung der Angabe zum Problem.', en: 'Translation of the description of the problem.' },
            example: 'There are 80,000 building files in the basement. A search takes two days on average.',
          }),
        }),
        {
          label: { de: 'Englisch', en: 'English' },
          help: { de: 'Angaben in englischer Sprache.', en: 'Statements in English.' },
        },
      ),
    }),
    {
      label: { de: 'Übersetzungen', en: 'Translations' },
      help: {
        de: 'Titel, Kurzbeschreibung und Problem in anderen Sprachen.',
        en: 'Title, short description and problem in other languages.',
      },
    },
  ),
  sources: optional(sourceList(), sourcesWords),
});

export type Request = z.output<typeof request>;
