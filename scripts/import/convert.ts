import type { Field, Shape } from '../../schema/fields.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { countryName } from '../../schema/countries.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { spellingsOf } from './adapter.ts';
import type { Adapter, ForeignColumn, Special } from './adapter.ts';
import { clean } from './clean.ts';
import {
  ambiguousValue,
  cleaned,
  noDescription,
  refusedRow,
  refusedValue,
  shortened,
  unmappedColumns,
  unmappedValue,
  unreadableValue,
} from './remarks.ts';
import type { Remark } from './remarks.ts';
import { columnKey } from './source-row.ts';
import type { Cell, SourceRow } from './source-row.ts';
import { dateOf, flagOf, listedTexts, numberOf, plainText, saysNothing } from './values.ts';
import type { DateOrder } from './values.ts';

export type Values = Record<string, unknown>;

/** A row in our words, before it has a place in the register. */
export interface Draft {
  /** What it states, in our fields; without the body, its id and what says where it comes from. */
  readonly record: Values;
  readonly recordId?: string;
  /** Name of the responsible body as it stands there. */
  readonly body?: string;
  readonly page?: string;
  /** What our own tables say of a record's place. */
  readonly id?: string;
  readonly jurisdiction?: string;
  readonly narrative?: string;
  /** Day the record was published over there. */
  readonly published?: string;
  /** The column a field came from, by its path without positions. */
  readonly columns: ReadonlyMap<string, number>;
  readonly remarks: readonly Remark[];
}

type Leaf = Extract<Shape, { kind: 'leaf' }>;

const expected: Partial<Record<Leaf['primitive'], string>> = {
  date: 'einen Tag, zum Beispiel 31.01.2026',
  'partial-date': 'einen Tag, einen Monat oder ein Jahr, zum Beispiel 31.01.2026',
  flag: '„ja“ oder „nein“',
  number: 'eine Zahl',
  country: 'einen Staat',
};

/**
 * Translates a row by a table. Nothing of it gets lost silently: what has no counterpart is remarked, what is cut stands
 * in full in the description.
 */
export function convert(row: SourceRow, adapter: Adapter): Draft {
  const remarks: Remark[] = [];
  const record: Values = structuredClone(adapter.always) as Values;
  const columns = new Map<string, number>();
  const special: Partial<Record<Special, string>> = {};
  const overflow: string[] = [];
  const used = new Set<string>();
  const byKey = new Map([...row.cells].map(([name, cell]) => [columnKey(name), [name, cell] as const]));

  for (const column of adapter.columns) {
    const found = column.from.map((name) => byKey.get(columnKey(name))).find((one) => one !== undefined);
    if (!found) continue;
    const [name, cell] = found;
    const text = plainText(cell.value);
    if (text !== undefined && saysNothing(text)) {
      used.add(name);
      continue;
    }
    if (column.special) {
      used.add(name);
      const value = clean(text ?? '');
      if ('problem' in value) remarks.push(refusedValue('', text, value.problem, cell.column));
      else if (value.text !== '') special[column.special] ??= value.text;
      continue;
    }
    if (column.to === undefined) continue;
    // The first column that fills a field wins; the next is there for rows that lack it.
    const taken = valueAtPath(record, column.to) !== undefined && !column.to.includes('[]');
    if (taken) {
      if (column.elsewhere) used.add(name);
      continue;
    }
    const { took, problems, rest } = take(record, column, name, cell, adapter.dateOrder);
    remarks.push(...problems);
    if (took || problems.length > 0) used.add(name);
    if (took) columns.set(column.to.replaceAll('[]', ''), cell.column);
    if (rest && !column.elsewhere) overflow.push(rest);
  }
  for (const [key, value] of Object.entries(adapter.otherwise ?? {})) record[key] ??= value;
  const hidden = new Set(adapter.hidden?.map(columnKey));
  const left = [...row.cells].filter(([name, { value }]) => {
    const text = plainText(value);
    return !used.has(name) && !hidden.has(columnKey(name)) && !(text !== undefined && saysNothing(text));
  });
  if (left.length > 0) remarks.push(unmappedColumns(left.map(([name, { value }]) => [name, value])));

  const reason = adapter.leaveOut?.(special);
  if (reason) remarks.push(refusedRow('', reason));
  if (record['name'] === undefined) remarks.push(refusedRow('name', 'Das System hat keinen Namen.'));
  if (record['status'] === undefined)
    remarks.push(refusedRow('status', 'Die Quelle sagt nicht verständlich, wie weit das System ist (Projektstatus).'));
  return {
    record: described(record, overflow, adapter, remarks),
    ...(special['#recordId'] ? { recordId: special['#recordId'] } : {}),
    ...(special['#body'] ? { body: special['#body'] } : {}),
    ...(special['#page'] ? { page: special['#page'] } : {}),
    ...(special['#published'] ? { published: dateOf(special['#published'], adapter.dateOrder) } : {}),
    columns,
    remarks,
  };
}

/**
 * Says in which language the texts are: the register's are German, and a reader must not take one for a slip. English
 * also stands where the register keeps English.
 */
function described(record: Values, overflow: readonly string[], adapter: Adapter, remarks: Remark[]): Values {
  const { language, register } = adapter;
  const foreign = language?.code;
  const stated = record['summary'] as string | undefined;
  if (stated === undefined) {
    remarks.push(noDescription());
    record['summary'] = `Die Quelle „${register.name}“ nennt nur den Namen und beschreibt das System nicht.`;
  } else if (language) {
    record['summary'] = cutTo(`${language.adverb}: ${stated}`, maximumOf('summary') ?? 400);
    if (foreign === 'en') record['translations'] = { en: { summary: cutTo(stated, 400) } };
  }
  const notice = language
    ? `Die Texte dieses Eintrags stammen unverändert aus der Quelle „${register.name}“, in ${language.adjective} Sprache.`
    : undefined;
  const paragraphs = [notice, record['description'] as string | undefined, ...overflow].filter(Boolean).join('\n\n');
  if (paragraphs !== '') record['description'] = cutTo(paragraphs, maximumOf('description') ?? 8000);
  return record;
}

/** Puts a cell into the record, as far as it can be understood. */
function take(record: Values, column: ForeignColumn, name: string, cell: Cell, order: DateOrder | undefined) {
  const problems: Remark[] = [];
  const path = column.to!;
  const { value } = cell;
  if (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null))
    return { took: takeGroups(record, column, value as Values[], problems, order), problems };
  const leaf = leafAt(path);
  const texts = textsOf(value, column);
  let rest: string | undefined;
  let took = false;
  const list = path.includes('[]') || isList(path);
  let position = 0;
  for (const one of texts) {
    if (saysNothing(one)) continue;
    const result = valueOf(one, leaf, column, order);
    if ('skip' in result) continue;
    if ('unmapped' in result) {
      problems.push(unmappedValue(path, name, one, cell.column));
      continue;
    }
    if ('expected' in result) {
      problems.push(unreadableValue(path, name, one, result.expected, cell.column));
      continue;
    }
    if ('problem' in result) {
      problems.push(refusedValue(path, one, result.problem, cell.column));
      continue;
    }
    if (result.also && result.also.length > 0)
      problems.push(ambiguousValue(path, one, String(result.value), result.also, cell.column));
    if (result.cleaned) problems.push(cleaned(path));
    if (result.full) {
      if (!column.elsewhere) problems.push(shortened(path, maximumOf(path) ?? 0));
      rest = `${labelOf(path)}: ${result.full}`;
    }
    if (list) putInList(record, path, position++, result.value, column.beside);
    else putAt(record, path.split('.'), result.value);
    took = true;
  }
  return { took, problems, ...(rest ? { rest } : {}) };
}

/** A list of groups, as JSON has it: their keys over there -> ours. */
function takeGroups(
  record: Values,
  column: ForeignColumn,
  groups: readonly Values[],
  problems: Remark[],
  order: DateOrder | undefined,
): boolean {
  const [key = ''] = column.to!.split('[]');
  const items = new Map(Object.entries(column.items ?? {}).map(([name, to]) => [columnKey(name), to]));
  const made = groups.flatMap((group) => {
    const item: Values = { ...column.beside };
    for (const [name, value] of Object.entries(group)) {
      const text = plainText(value);
      if (value === null || value === '' || (text !== undefined && saysNothing(text))) continue;
      const to = items.get(columnKey(name));
      const path = `${key}[].${to}`;
      const result = to === undefined ? undefined : valueOf(text ?? '', leafAt(path), column, order);
      if (to !== undefined && result && 'value' in result) {
        item[to] = result.value;
        if (result.full) problems.push(refusedValue(path, result.full, 'Der Text ist zu lang und wurde gekürzt.'));
      } else problems.push(unmappedValue(key, name, value));
    }
    return Object.keys(item).length > Object.keys(column.beside ?? {}).length ? [item] : [];
  });
  if (made.length > 0) putAt(record, key.split('.'), made);
  return made.length > 0;
}

function textsOf(value: unknown, { cut }: ForeignColumn): readonly string[] {
  if (Array.isArray(value)) return value.map((one) => plainText(one) ?? JSON.stringify(one));
  const text = plainText(value) ?? JSON.stringify(value);
  return cut ? cut(text).map((one) => one.trim()) : [text];
}

/** Cuts a list written into one cell: at semicolons, or as Python writes it. */
export const several = (text: string): readonly string[] =>
  listedTexts(text)
    .flatMap((one) => (text.startsWith('[') ? [one] : one.split(/\s*[;\n]\s*/)))
    .filter(Boolean);

export type Understood =
  | {
      readonly value: unknown;
      readonly also?: readonly string[];
      readonly cleaned?: boolean;
      /** The whole text, where the value is only its beginning. */
      readonly full?: string;
    }
  | { readonly skip: true }
  | { readonly unmapped: true }
  | { readonly expected: string }
  | { readonly problem: string };

/** A text as a value of the kind its field holds. */
export function valueOf(
  given: string,
  leaf: Leaf,
  { codes }: Pick<ForeignColumn, 'codes'> = {},
  order?: DateOrder,
): Understood {
  const { primitive, vocabulary } = leaf;
  if (codes && vocabulary) {
    const known = spellingsOf(given).map((one) => codes.get(one));
    const found = known.find((one) => one !== undefined);
    if (found) return found.code === null ? { skip: true } : { value: found.code, also: found.also };
  }
  if (vocabulary) {
    const code = ownCode(vocabulary, given);
    return code === undefined ? { unmapped: true } : { value: code };
  }
  const understood = (value: unknown): Understood =>
    value === undefined ? { expected: expected[primitive] ?? 'einen anderen Wert' } : { value };
  if (primitive === 'flag') return understood(flagOf(given));
  if (primitive === 'number') return understood(numberOf(given));
  if (primitive === 'country') return understood(countryOf(given));
  if (primitive === 'partial-date') return understood(dateOf(given, order));
  if (primitive === 'date') {
    const date = dateOf(given, order);
    return understood(date?.length === 10 ? date : undefined);
  }
  const text = clean(given);
  if ('problem' in text) return { problem: text.problem };
  const line = primitive === 'prose' ? text.text : text.text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/ {2,}/g, ' ');
  if (line === '') return { skip: true };
  const most = leaf.maximum;
  const isText = primitive === 'prose' || primitive === 'text';
  return most !== undefined && isText && line.length > most
    ? { value: cutTo(line, most), full: line, cleaned: text.changed }
    : { value: line, cleaned: text.changed };
}

/** A code of a list by itself or by its German or English label. */
function ownCode(vocabulary: string, given: string): string | undefined {
  const wanted = spellingsOf(given)[0];
  return vocabularyNamed(vocabulary).terms.find(
    ({ code, de, en }) => code === given.trim() || [code, de, en].some((one) => spellingsOf(one)[0] === wanted),
  )?.code;
}

const countryCodes = new Map<string, string>();

/** A country by its code or its German or English name. */
function countryOf(given: string): string | undefined {
  const text = given.trim();
  if (countryName(text.toUpperCase(), 'de')) return text.toUpperCase();
  if (countryCodes.size === 0)
    for (const first of letters)
      for (const second of letters)
        for (const language of ['de', 'en'] as const) {
          const name = countryName(`${first}${second}`, language);
          if (name) countryCodes.set(name.toLowerCase(), `${first}${second}`);
        }
  return countryCodes.get(text.toLowerCase());
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The beginning of a text, up to a word's end where that is near, with an ellipsis. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 2);
  const end = start.search(/\s\S*$/);
  const whole = end > most * 0.7 ? start.slice(0, end) : start;
  // Half of a surrogate pair would be no character.
  return `${whole.replace(/[\uD800-\uDBFF]$/, '').trimEnd()} …`;
}

const known = new Map<string, { leaf: Leaf; label: string; isList: boolean }>();

/** What the schema knows of a path. Throws for one it does not have: a table is wrong. */
function knownOf(path: string) {
  const found = known.get(path);
  if (found) return found;
  let fields: readonly Field[] = fieldsOfKind('system');
  let field: Field | undefined;
  let shape: Shape | undefined;
  let lists = 0;
  for (const step of path.replaceAll('[]', '').split('.')) {
    field = fields.find(({ key }) => key === step);
    shape = field?.shape;
    while (shape?.kind === 'list') {
      lists++;
      shape = shape.item;
    }
    fields = shape?.kind === 'group' ? shape.fields : [];
  }
  if (field === undefined || shape?.kind !== 'leaf') throw new Error(`There is no field "${path}".`);
  const facts = { leaf: shape, label: field.words.label.de, isList: lists > 0 };
  known.set(path, facts);
  return facts;
}

const leafAt = (path: string): Leaf => knownOf(path).leaf;
const maximumOf = (path: string): number | undefined => leafAt(path).maximum;
const labelOf = (path: string): string => knownOf(path).label;
const isList = (path: string): boolean => knownOf(path).isList;

function putAt(record: Values, [key, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) record[key!] = value;
  else putAt((record[key!] ??= {}) as Values, rest, value);
}

/** `providers[].name` fills the item at the position; a list of single values just grows. */
function putInList(record: Values, path: string, position: number, value: unknown, beside: ForeignColumn['beside']) {
  const [key = '', inner] = path.split('[].');
  const steps = key.split('.');
  const items = [...((valueAtPath(record, key) as unknown[] | undefined) ?? [])];
  if (inner === undefined) {
    if (!items.includes(value)) items.push(value);
  } else items[position] = { ...beside, ...(items[position] as Values | undefined), [inner]: value };
  putAt(record, steps, items);
}

const valueAtPath = (record: Values, path: string): unknown =>
  path
    .replaceAll('[]', '')
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Values)[key] : undefined),
      record,
    );
