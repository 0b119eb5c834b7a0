import { countryName } from './countries.ts';
import type { Target } from './field.ts';
import type { Field, Shape } from './fields.ts';
import { kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Bilingual } from './language.ts';
import { fieldsOfKind } from './leaves.ts';
import { jurisdiction } from './vocabularies/jurisdiction.ts';
import { vocabularyNamed } from './vocabulary.ts';

/*
 * A record as one row of a table. Groups are flattened by path (`contact.email`). A list is one cell: its items joined by
 * ` | `, those of a list within a list by ` ; `. In a list of groups every column of the group has one place per item,
 * empty where the item does not state it. Inside lists `|`, `;` and `\` in a text are written `\|`, `\;` and `\\`.
 */

/** Fields that a record in a table has beyond those of its file. */
export const additions = {
  jurisdiction: {
    label: jurisdiction.label,
    help: {
      de: 'Ergibt sich aus dem Ordner des Eintrags.',
      en: 'Follows from the folder of the entry.',
    },
  },
  narrative: {
    label: { de: 'Ausführlich', en: 'In depth' },
    help: {
      de: 'Freier Text des Eintrags in Markdown, mit den Bausteinen des Registers.',
      en: 'Free text of the entry in Markdown, with the components of the register.',
    },
  },
} as const;

type Leaf = Extract<Shape, { kind: 'leaf' }>;

type Row = Readonly<Record<string, unknown>>;

/** One column of the table of a kind of record. */
export interface Column {
  /** Path without marks of lists: `providers.country`. */
  readonly name: string;
  /** Way to the value; `item` goes into each item of a list. */
  readonly steps: readonly (string | typeof item)[];
  /** Labels from the outermost field to the leaf. */
  readonly labels: readonly Bilingual[];
  readonly help: Bilingual;
  readonly shape: Leaf;
  readonly required: boolean;
}

export const item = Symbol('item');

/** Between items of a list, by how deep the list lies. */
export const separators = [' | ', ' ; '] as const;

const added = (key: keyof typeof additions, shape: Leaf): Column => ({
  name: key,
  steps: [key],
  labels: [additions[key].label],
  help: additions[key].help,
  shape,
  required: false,
});

/** The columns of a kind of record, in the order of its schema; the place of the record stands behind its id. */
export function columnsOf(kind: Kind): Column[] {
  const [first, ...rest] = fieldsOfKind(kind).flatMap((field) => columnsBelow(field, [], []));
  return [
    { ...first!, required: true },
    ...(kinds[kind].byJurisdiction
      ? [added('jurisdiction', { kind: 'leaf', primitive: 'code', vocabulary: jurisdiction.name })]
      : []),
    ...rest,
    ...(kind === 'system' ? [added('narrative', { kind: 'leaf', primitive: 'prose' })] : []),
  ];
}

function columnsBelow(
  { key, words, shape, required }: Pick<Field, 'key' | 'words' | 'shape' | 'required'>,
  outer: Column['steps'],
  labels: readonly Bilingual[],
): Column[] {
  const [steps, inner] = through(shape, [...outer, key]);
  const path = [...labels, words.label];
  if (inner.kind === 'group') return inner.fields.flatMap((field) => columnsBelow(field, steps, path));
  const name = steps.filter((step) => step !== item).join('.');
  return [{ name, steps, labels: path, help: words.help, shape: inner, required: required && outer.length === 0 }];
}

/** Goes into lists until something else comes. */
const through = (shape: Shape, steps: Column['steps']): [Column['steps'], Exclude<Shape, { kind: 'list' }>] =>
  shape.kind === 'list' ? through(shape.item, [...steps, item]) : [steps, shape];

/** How a single value is written. */
type Write = (value: unknown, shape: Leaf) => string;

/** What a record says in a column; empty where nobody stated it. */
export const cellOf = (record: Row, { steps, shape }: Column, write: Write): string =>
  below(record, steps, 0, (value) => write(value, shape));

function below(value: unknown, steps: Column['steps'], depth: number, write: (value: unknown) => string): string {
  if (value === undefined) return '';
  const [step, ...rest] = steps;
  if (step === undefined) return write(value);
  if (step !== item) return below((value as Record<string, unknown>)[step], rest, depth, write);
  const items = (value as unknown[]).map((one) => below(one, rest, depth + 1, write));
  return items.every((one) => one === '') ? '' : items.join(separators[depth] ?? separators.at(-1));
}

/** The cell for programs: codes, ids, `true` and `false`; reversible. */
export const plainCell = (record: Row, column: Column): string => {
  const inList = column.steps.includes(item);
  return cellOf(record, column, (value) => (inList ? String(value).replace(/[\\|;]/g, '\\$&') : String(value)));
};

/** Name of a record that another one refers to; the id where it has none. */
export type NameOf = (target: Target, id: string) => string;

/** The cell for people who read German: labels instead of codes, names instead of ids. */
export const germanCell = (record: Row, column: Column, nameOf: NameOf): string =>
  cellOf(record, column, (value, { primitive, vocabulary, target }) => {
    if (vocabulary) return vocabularyNamed(vocabulary).text(String(value), 'de');
    if (target) return nameOf(target, String(value));
    if (primitive === 'flag') return value === true ? 'ja' : 'nein';
    if (primitive === 'country') return countryName(String(value), 'de') ?? String(value);
    // Excel in German reads a point as a date or a separator of thousands.
    if (primitive === 'number') return String(value).replace('.', ',');
    return String(value);
  });
