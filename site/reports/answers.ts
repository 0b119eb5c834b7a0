import type { Field } from '../../schema/fields.ts';
import type { Language } from '../../schema/language.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { texts } from '../i18n/index.ts';
import type { Fact, Value } from '../lib/fact.ts';
import { plainValue } from '../lib/fact.ts';
import { factOf } from '../lib/facts.ts';
import { once } from '../lib/once.ts';
import type { SystemEntry } from '../lib/registry.ts';
import { factOfSystem } from '../lib/steckbrief.ts';
import { systemView } from '../lib/system-view.ts';
import { columns } from './questions.ts';
import type { Column } from './questions.ts';

type Item = Readonly<Record<string, unknown>>;

const fields = new Map(fieldsOfKind('system').map((field) => [field.key, field]));

/** The label of a statement: that of its field, before it that of the list it stands in. */
export function labelOf({ field, part }: Column, language: Language): string {
  const outer = fieldNamed(field);
  const labels = part === undefined ? [outer] : [outer, partOf(outer, part)];
  return labels.map(({ words }) => words.label[language]).join(': ');
}

/** What an entry says in a column; a fact without values where it says nothing. */
export function answerOf(entry: SystemEntry, column: Column, language: Language): Fact {
  const label = labelOf(column, language);
  if (column.field === 'summary') {
    // The one field that may stand in the entry in English, too.
    const { summary, lang } = systemView(entry, language);
    return { label, values: [lang ? { text: summary, lang } : summary] };
  }
  const whole = factOfSystem(entry, column.field, language);
  const { part } = column;
  if (part === undefined || whole.withheld !== undefined)
    return { label, values: whole.values, withheld: whole.withheld };
  const items = (entry.record[column.field] ?? []) as readonly Item[];
  const inner = partOf(fieldNamed(column.field), part);
  const values = items.map((item) => factOf(inner, item[part], language).values[0]);
  if (values.every((value) => value === undefined)) return { label, values: [] };
  // With several, each says whose it is and whose is missing.
  return { label, values: values.map((value, index) => ofWhom(value, items, index, part, language)) };
}

function ofWhom(
  value: Value | undefined,
  items: readonly Item[],
  index: number,
  part: string,
  language: Language,
): Value {
  const said = value ?? texts(language).facts.missing;
  const name = items[index]?.['name'];
  return items.length < 2 || part === 'name' || typeof name !== 'string' ? said : `${name}: ${plainValue(said).text}`;
}

/**
 * How many of some entries state each column; what is withheld is no answer. Counted once per list, because every page of
 * a report asks.
 */
export const statedCounts = once(
  (entries: readonly SystemEntry[]): ReadonlyMap<Column, number> =>
    new Map(
      columns.map((column) => [
        column,
        entries.filter((entry) => answerOf(entry, column, 'de').values.length > 0).length,
      ]),
    ),
);

/**
 * An answer as the cell of a table: dates as they stand in the record, so that they sort; gaps and withheld statements in
 * words.
 */
export function cellOf(entry: SystemEntry, column: Column, language: Language): string {
  const { values, withheld } = answerOf(entry, column, language);
  if (withheld !== undefined) return texts(language).reports.withheld(withheld);
  if (values.length === 0) return texts(language).facts.missing;
  const { shape } = fieldNamed(column.field);
  if (shape.kind === 'leaf' && (shape.primitive === 'date' || shape.primitive === 'partial-date'))
    return String(entry.record[column.field]);
  return values.map((value) => plainValue(value).text).join(' | ');
}

function fieldNamed(key: string): Field {
  const field = fields.get(key);
  if (!field) throw new Error(`There is no field "${key}".`);
  return field;
}

function partOf({ key, shape }: Field, part: string): Field {
  const group = shape.kind === 'list' ? shape.item : shape;
  const field = group.kind === 'group' ? group.fields.find((one) => one.key === part) : undefined;
  if (!field) throw new Error(`There is no "${part}" in the field "${key}".`);
  return field;
}
