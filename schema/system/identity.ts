import { optional, required } from '../field.ts';
import { code, flag, group, list, prose, reference, text } from '../primitives.ts';
import { recordId } from '../shared-fields.ts';
import { entryType } from '../vocabularies/entry-type.ts';
import { provenance } from '../vocabularies/provenance.ts';

/** Section A: what the entry is, in the words of everyday life. */
export const identity = {
  id: recordId('posteingang-musterstadt'),
  provenance: required(code(provenance), {
    label: { de: 'Herkunft der Angaben', en: 'Provenance' },
    help: {
      de: 'Hat die Stelle selbst gemeldet, oder sind die Angaben aus öffentlichen Quellen zusammengestellt?',
      en: 'Did the body report itself, or were the statements compiled from public sources?',
    },
    example: 'reported',
  }),
  entryType: required(code(entryType), {
    label: { de: 'Eintragsart', en: 'Type of entry' },
    help: {
      de: 'Ist es ein KI-System, oder etwas, das KI-Systeme trägt oder fördert?',
      en: 'Is it an AI system, or something that carries or funds AI systems?',
    },
    example: 'ai-system',
  }),
  name: required(text(100), {
    label: { de: 'Name', en: 'Name' },
    help: {
      de: 'Der Name, unter dem das System in der Verwaltung bekannt ist. Höchstens 100 Zeichen.',
      en: 'The name by which the administration knows the system. At most 100 characters.',
    },
    example: 'Posteingang Musterstadt',
    badExample: {
      value: 'Chatbot',
      why: {
        de: 'So heißen viele. Unter diesem Namen findet das System niemand wieder.',
        en: 'Many are called that. Nobody finds the system again under this name.',
      },
    },
  }),
  alternativeNames: optional(list(text(100)), {
    label: { de: 'Weitere Namen', en: 'Other names' },
    help: {
      de: 'Kurzname, Projektname oder früherer Name.',
      en: 'Short name, project name or former name.',
    },
    example: ['PEM'],
  }),
  summary: required(text(400), {
    label: { de: 'Kurz erklärt', en: 'In short' },
    help: {
      de: 'Was tut das System, für wen? Ein bis drei Sätze in Alltagssprache, ohne Abkürzungen. Höchstens 400 Zeichen.',
      en: 'What does the system do, and for whom? One to three sentences in plain language. At most 400 characters.',
    },
    example: 'Liest eingehende Post und schlägt vor, welches Amt zuständig ist. Ein Mensch entscheidet.',
    badExample: {
      value: 'Innovative Lösung zur Optimierung der VBS-Prozesse mittels NLP.',
      why: {
        de: 'Werbung und Abkürzungen. Es fehlt, was das System tut und für wen.',
        en: 'Advertising and abbreviations. It does not say what the system does, and for whom.',
      },
      found: 'info',
    },
  }),
  organisation: required(reference('organisation'), {
    label: { de: 'Verantwortliche Stelle', en: 'Responsible body' },
    help: {
      de: 'Welche Stelle verantwortet das System? In der Datei steht ihre Kennung.',
      en: 'Which body answers for the system? The file holds its id.',
    },
    example: 'stadt-musterstadt',
    badExample: {
      value: 'Stadt Musterstadt',
      why: {
        de: 'Hier steht die Kennung der Stelle, nicht ihr Name. Im Formular wählen Sie die Stelle aus.',
        en: 'This takes the id of the body, not its name. In the form you choose the body.',
      },
      found: 'error',
    },
  }),
  translations: optional(
    group({
      en: optional(
        group({
          name: optional(text(100), {
            label: { de: 'Name (englisch)', en: 'Name (English)' },
            help: { de: 'Nur, wenn er vom deutschen abweicht.', en: 'Only if it differs from the German name.' },
            example: 'Mailroom Musterstadt',
          }),
          summary: optional(text(400), {
            label: { de: 'Kurz erklärt (englisch)', en: 'In short (English)' },
            help: { de: 'Übersetzung der Kurzbeschreibung.', en: 'Translation of the short description.' },
            example: 'Reads incoming mail and suggests the office in charge. A person decides.',
          }),
          machineTranslated: optional(flag(), {
            label: { de: 'Maschinell übersetzt', en: 'Machine translated' },
            help: {
              de: 'Ja, wenn kein Mensch die Übersetzung geprüft hat.',
              en: 'Yes, if no person has checked the translation.',
            },
            example: false,
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
        de: 'Name und Kurzbeschreibung in anderen Sprachen.',
        en: 'Name and short description in other languages.',
      },
    },
  ),
  description: optional(prose(8000), {
    label: { de: 'Ausführliche Beschreibung', en: 'Full description' },
    help: {
      de: 'Aufgabe, Ablauf und Umfang. Leerzeile = neuer Absatz, „- “ = Aufzählung.',
      en: 'Task, procedure and scope. Blank line = new paragraph, "- " = list item.',
    },
    example: 'Das System liest gescannte Post.\n\nEs schlägt ein Amt vor:\n\n- nach Stichwort\n- nach Absender',
    badExample: {
      value: 'Siehe Konzept im Laufwerk der Projektgruppe.',
      why: {
        de: 'Wer von außen liest, kommt dort nicht hin. Beschreiben Sie den Ablauf hier.',
        en: 'Readers outside cannot get there. Describe the procedure here.',
      },
    },
    due: 'pilot',
    expert: true,
  }),
} as const;
