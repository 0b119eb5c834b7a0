import type { FormKind } from '../../schema/derive/decap-config.ts';
import type { Primitive } from '../../schema/field.ts';
import type { Level } from '../../schema/finding.ts';
import type { GuideSlug } from '../guide/pages.ts';
import { count } from './format.ts';

/* What the guide says besides its Markdown pages: its overview, and the words between what the schema says of fields. */

interface Group {
  readonly heading: string;
  readonly pages: readonly (GuideSlug | 'felder')[];
}

const groupsOf = (read: string, report: string, answer: string, run: string): readonly Group[] => [
  { heading: read, pages: ['steckbrief-lesen', 'faq'] },
  { heading: report, pages: ['system-melden', 'felder', 'nie-eintragen'] },
  { heading: answer, pages: ['rollen', 'checklisten'] },
  { heading: run, pages: ['eigene-instanz', 'mitnehmen'] },
];

const primitivesDe: Readonly<Record<Primitive, string>> = {
  text: 'kurzer Text',
  prose: 'Text mit Absätzen',
  date: 'Datum',
  'partial-date': 'Datum, Monat oder Jahr',
  url: 'Adresse im Netz',
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  'regional-key': 'Schlüssel aus Ziffern',
  colour: 'Farbe',
  handle: 'Team oder Funktionskonto',
  id: 'Kennung',
  reference: 'Kennung eines anderen Eintrags',
  code: 'Wert aus einer Liste',
  country: 'Staat (zwei Buchstaben)',
  flag: 'ja oder nein',
  number: 'Zahl',
};

const primitivesEn: Readonly<Record<Primitive, string>> = {
  text: 'short text',
  prose: 'text with paragraphs',
  date: 'date',
  'partial-date': 'date, month or year',
  url: 'web address',
  email: 'e-mail address',
  phone: 'telephone number',
  'regional-key': 'key of digits',
  colour: 'colour',
  handle: 'team or function account',
  id: 'id',
  reference: 'id of another entry',
  code: 'value from a list',
  country: 'state (two letters)',
  flag: 'yes or no',
  number: 'number',
};

const de = {
  title: 'Hilfe',
  heading: 'Hilfe und Leitfaden',
  description: 'Wie Sie Einträge lesen, Systeme melden, freigeben und ein eigenes Register betreiben.',
  lead: 'Dieser Leitfaden erklärt das Register: wie Sie es lesen, wie Sie ein System melden, wer etwas freigibt und wie eine Stelle ihr eigenes Register betreibt.',
  groups: groupsOf('Lesen', 'Melden und eintragen', 'Freigeben und mitreden', 'Selbst betreiben'),
  fields: {
    title: 'Alle Felder erklärt',
    titleOf: {
      system: 'Alle Felder eines KI-Systems',
      organisation: 'Alle Felder einer Stelle',
      request: 'Alle Felder eines Gesuchs',
    } satisfies Record<FormKind, string>,
    names: { system: 'KI-System', organisation: 'Stelle', request: 'Gesuch' } satisfies Record<FormKind, string>,
    lead: 'Was in jedes Feld gehört, wann es Pflicht ist und welche Werte es annimmt. Zu wichtigen Feldern steht auch, was nicht hilft.',
    kindsLabel: 'Felder wovon?',
    howHeading: 'So lesen Sie diese Seite',
    how: `Diese Seite entsteht aus demselben Schema, mit dem die Einträge geprüft werden. Sie kann ihm nicht widersprechen.

- Grau und in Schreibmaschinenschrift steht der Name des Feldes in der Datei.
- „Pflicht“ heißt: Ohne diese Angabe gibt es keinen Eintrag.
- „Pflicht ab …“ gilt für Einträge, die die Stelle selbst meldet. Was aus öffentlichen Quellen stammt, darf offen bleiben.
- Alle Beispiele sind erfunden.`,
    stages: `Der Projektstatus bestimmt, was Pflicht ist. Jede Stufe schließt die vorigen ein:`,
    stageNames: {
      registration: 'Meldung',
      publication: 'Veröffentlichung',
      pilot: 'Pilotbetrieb',
      operation: 'Einsatz',
    },
    duty: (stage: string, condition?: string) => `Pflicht ab ${stage}${condition ? `, wenn ${condition}` : ''}`,
    requiredInside: 'Pflicht, wenn das Feld darüber angegeben wird',
    several: (of: string) => `Liste: ${of}`,
    group: 'mehrere Angaben zusammen',
    groups: 'Liste von Einträgen mit mehreren Angaben',
    primitives: primitivesDe,
    good: 'Beispiel:',
    bad: 'Besser nicht:',
    found: {
      error: 'Die Prüfung weist das zurück.',
      warning: 'Die Prüfung warnt davor.',
      info: 'Die Prüfung merkt das an.',
    } satisfies Record<Level, string>,
    unfound: 'Das erkennt die Prüfung nicht. Darauf achten Menschen.',
    codes: (number: number) => count(number, 'de', { one: 'möglicher Wert', other: 'mögliche Werte' }),
    alone: 'Steht immer allein.',
    parts: 'Teile dieses Feldes',
  },
};

const en: typeof de = {
  title: 'Help',
  heading: 'Help and guide',
  description: 'How to read entries, report systems, approve changes and run a register of your own.',
  lead: 'This guide explains the register: how to read it, how to report a system, who approves what, and how a body runs a register of its own.',
  groups: groupsOf('Reading', 'Reporting and entering', 'Approving and having a say', 'Running your own'),
  fields: {
    title: 'All fields explained',
    titleOf: {
      system: 'All fields of an AI system',
      organisation: 'All fields of a public body',
      request: 'All fields of a request',
    },
    names: { system: 'AI system', organisation: 'Public body', request: 'Request' },
    lead: 'What belongs in each field, when it is required and which values it takes. For important fields it also says what does not help.',
    kindsLabel: 'Fields of what?',
    howHeading: 'How to read this page',
    how: `This page is made from the same schema that checks the entries. It cannot contradict it.

- The name of the field in the file is grey and in typewriter letters.
- "Required" means: without this statement there is no entry.
- "Required from …" holds for entries that the body reports itself. What comes from public sources may stay open.
- All examples are invented. They are German, as the entries are.`,
    stages: `The project status decides what is required. Each stage includes the ones before:`,
    stageNames: {
      registration: 'registration',
      publication: 'publication',
      pilot: 'the pilot',
      operation: 'operation',
    },
    duty: (stage: string, condition?: string) => `required from ${stage} on${condition ? ` if ${condition}` : ''}`,
    requiredInside: 'required if the field above is stated',
    several: (of: string) => `list: ${of}`,
    group: 'several statements together',
    groups: 'list of items with several statements each',
    primitives: primitivesEn,
    good: 'Example:',
    bad: 'Better not:',
    found: {
      error: 'The check refuses this.',
      warning: 'The check warns of this.',
      info: 'The check remarks on this.',
    },
    unfound: 'The check does not notice this. People look out for it.',
    codes: (number: number) => count(number, 'en', { one: 'possible value', other: 'possible values' }),
    alone: 'Always stands alone.',
    parts: 'Parts of this field',
  },
};

/** The guide's own words in both languages. */
export const guideTexts = { de, en };
