import type { Bilingual } from '../language.ts';

/*
 * The components a narrative may use besides Markdown. Check, page and help are derived from this one table.
 */

/** What stands between opening and closing tag. */
export type Content = 'text' | 'steps' | 'none';

/** One attribute; its value is always a plain string in quotes. */
export interface Attribute {
  readonly label: Bilingual;
  readonly kind: 'text' | 'address';
  readonly required: boolean;
}

export interface Component {
  readonly label: Bilingual;
  /** What it is for. */
  readonly help: Bilingual;
  readonly content: Content;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** How it is written; invented. */
  readonly example: string;
}

const source: Attribute = { label: { de: 'Quelle', en: 'Source' }, kind: 'text', required: true };
const address: Attribute = {
  label: { de: 'Adresse der Quelle', en: 'Address of the source' },
  kind: 'address',
  required: false,
};

export const components = {
  Hinweis: {
    label: { de: 'Hinweis', en: 'Note' },
    help: { de: 'Hebt hervor, was man nicht überlesen soll.', en: 'Highlights what must not be missed.' },
    content: 'text',
    attributes: { titel: { label: { de: 'Titel', en: 'Title' }, kind: 'text', required: false } },
    example: '<Hinweis titel="Nur im Pilotbetrieb">\n\nDas System läuft bis Ende 2026 auf Probe.\n\n</Hinweis>',
  },
  Kennzahl: {
    label: { de: 'Kennzahl', en: 'Key figure' },
    help: { de: 'Zeigt eine Zahl mit ihrer Bedeutung und Quelle.', en: 'Shows a number with its meaning and source.' },
    content: 'none',
    attributes: {
      wert: { label: { de: 'Wert', en: 'Value' }, kind: 'text', required: true },
      text: { label: { de: 'Bedeutung', en: 'Meaning' }, kind: 'text', required: true },
      quelle: source,
      url: address,
    },
    example: '<Kennzahl wert="1.200" text="Briefe am Tag" quelle="Poststelle Musterstadt, 2026" />',
  },
  Zitat: {
    label: { de: 'Zitat', en: 'Quotation' },
    help: { de: 'Gibt eine Aussage mit ihrer Quelle wieder.', en: 'Quotes a statement with its source.' },
    content: 'text',
    attributes: { quelle: source, url: address },
    example:
      '<Zitat quelle="Bericht der Musterstadt" url="https://www.example.org/bericht">\n\nDie Post ist am selben Tag im Amt.\n\n</Zitat>',
  },
  Schritte: {
    label: { de: 'Schritte', en: 'Steps' },
    help: {
      de: 'Zeigt einen Ablauf als nummerierte Schritte; darin steht genau eine Liste mit 1., 2., 3.',
      en: 'Shows a procedure as numbered steps; inside stands exactly one list with 1., 2., 3.',
    },
    content: 'steps',
    attributes: {},
    example: '<Schritte>\n\n1. Brief einscannen\n2. Vorschlag prüfen\n\n</Schritte>',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as ComponentName[];

/** The component of a tag, if it is one of ours. */
export const componentNamed = (name: string | null | undefined): ComponentName | undefined =>
  componentNames.find((known) => known === name);
