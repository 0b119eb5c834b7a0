import { columnsOf, item } from '../../schema/columns.ts';
import type { Column } from '../../schema/columns.ts';
import type { Target } from '../../schema/field.ts';
import type { Shape } from '../../schema/fields.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { clean } from './clean.ts';
import { valueOf } from './convert.ts';
import type { Draft, Understood, Values } from './convert.ts';
import { cleaned, refusedRow, refusedValue, unmappedColumns, unmappedValue, unreadableValue } from './remarks.ts';
import type { Remark } from './remarks.ts';
import { columnKey } from './source-row.ts';
import type { SourceRow } from './source-row.ts';
import { plainText } from './values.ts';

/** Finds the id of a record by what a table calls it; the text itself where there is none. */
export type Resolve = (target: Target, text: string) => string;

type Leaf = Column['shape'];

const columns = columnsOf('system');

/** Columns by everything they are called: path, German labels, English labels. */
const byName: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) =>
    [
      column.name,
      ...(['de', 'en'] as const).map((language) => column.labels.map((one) => one[language]).join(': ')),
    ].map((name): [string, Column] => [columnKey(name), column]),
  ),
);

/** Whether any of the names is a column of our tables. */
export const knowsOwnColumns = (names: Iterable<string>): boolean =>
  [...names].some((name) => byName.has(columnKey(name)));

/**
 * Reads a row of our own tables, as the site exports and the template asks for them: columns by path or label, values as
 * codes or labels, lists in one cell (see `schema/columns.ts`).
 */
export function ownRow(row: SourceRow, resolve: Resolve): Draft {
  const remarks: Remark[] = [];
  const stated: Values = {};
  const places = new Map<string, number>();
  const unknown: [string, unknown][] = [];
  for (const [name, { value, column: place }] of row.cells) {
    const column = byName.get(columnKey(name));
    const text = plainText(value);
    if (!column || text === undefined) {
      unknown.push([name, value]);
      continue;
    }
    const cell = text.replace(/^'(?=[=+\-@])/, '');
    places.set(column.name, place);
    if (column.name === 'narrative') {
      stated['narrative'] = cell;
      continue;
    }
    restore(stated, column, cell, (given, shape) => {
      const result = shape.target ? ({ value: resolve(shape.target, given) } as const) : valueOf(given, shape);
      return settled(result, { path: column.name, name, given, place }, remarks);
    });
  }
  if (unknown.length > 0) remarks.push(unmappedColumns(unknown));
  return draftOf(stated, places, remarks);
}

/** Reads a record of our own JSON: fields as in the files, beside them id, place and narrative. */
export function ownRecord(row: SourceRow): Draft {
  const remarks: Remark[] = [];
  const fields = fieldsOfKind('system');
  const stated: Values = {};
  const unknown: [string, unknown][] = [];
  for (const [name, { value }] of row.cells) {
    const field = fields.find(({ key }) => key === name);
    if (field) stated[name] = tidied(value, field.shape, name, remarks);
    else if (name === 'jurisdiction' || name === 'narrative') stated[name] = value;
    else unknown.push([name, value]);
  }
  if (unknown.length > 0) remarks.push(unmappedColumns(unknown));
  return draftOf(stated, new Map(), remarks);
}

function draftOf(stated: Values, places: ReadonlyMap<string, number>, remarks: Remark[]): Draft {
  const { id, jurisdiction, narrative, organisation, ...record } = stated;
  if (record['name'] === undefined) remarks.push(refusedRow('name', 'Das System hat keinen Namen.'));
  return {
    record: (withoutEmpty(record) ?? {}) as Values,
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof jurisdiction === 'string' ? { jurisdiction } : {}),
    ...(typeof narrative === 'string' ? { narrative } : {}),
    ...(typeof organisation === 'string' ? { body: organisation } : {}),
    columns: places,
    remarks,
  };
}

/** What became of a value, with what there is to remark about it. A text that is too long is left to the check. */
function settled(
  result: Understood,
  at: { path: string; name: string; given: string; place: number },
  remarks: Remark[],
): unknown {
  if ('value' in result) {
    if (result.cleaned) remarks.push(cleaned(at.path));
    return result.full ?? result.value;
  }
  if ('unmapped' in result) remarks.push(unmappedValue(at.path, at.name, at.given, at.place));
  else if ('expected' in result) remarks.push(unreadableValue(at.path, at.name, at.given, result.expected, at.place));
  else if ('problem' in result) remarks.push(refusedValue(at.path, at.given, result.problem, at.place));
  return undefined;
}

/** Puts a cell back into a record, by the steps of its column; the inverse of `cellOf` in `schema/columns.ts`. */
function restore(
  record: Values,
  { steps, shape }: Column,
  cell: string,
  read: (text: string, shape: Leaf) => unknown,
): void {
  const put = (target: Values, [key, ...rest]: Column['steps'], text: string, depth: number): void => {
    const name = key as string;
    if (rest.length === 0) {
      const plain = depth === 0 ? text : text.replaceAll(/\\([\\|;])/g, '$1');
      if (plain !== '') target[name] = read(plain, shape);
    } else if (rest[0] !== item) put((target[name] ??= {}) as Values, rest, text, depth);
    else {
      const parts = partsOf(text, depth);
      if (rest.length === 1)
        target[name] = parts
          .filter((part) => part !== '')
          .map((part) => read(part.replaceAll(/\\([\\|;])/g, '$1'), shape))
          .filter((one) => one !== undefined);
      else {
        const items = (target[name] ??= []) as Values[];
        for (const [index, part] of parts.entries()) {
          items[index] ??= {};
          if (part !== '') put(items[index], rest.slice(1), part, depth + 1);
        }
      }
    }
  };
  put(record, steps, cell, 0);
}

/** Items of a list in a cell: divided by `|`, one level deeper by `;`, where no `\` stands before. */
const partsOf = (text: string, depth: number): string[] =>
  text.split(depth === 0 ? /(?<!(?<!\\)\\)\|/ : /(?<!(?<!\\)\\);/).map((part) => part.trim());

/** Every text of a value cleaned; what deceives goes, with a remark. */
function tidied(value: unknown, shape: Shape, path: string, remarks: Remark[]): unknown {
  if (Array.isArray(value) && shape.kind === 'list')
    return value.map((one) => tidied(one, shape.item, path, remarks)).filter((one) => one !== undefined);
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && shape.kind === 'group')
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const field = shape.fields.find((one) => one.key === key);
        return [key, field ? tidied(inner, field.shape, `${path}.${key}`, remarks) : inner];
      }),
    );
  if (typeof value !== 'string') return value ?? undefined;
  const text = clean(value);
  if ('problem' in text) {
    remarks.push(refusedValue(path, value, text.problem));
    return undefined;
  }
  if (text.changed) remarks.push(cleaned(path));
  return text.text;
}

/** A value without what is empty; nothing if nothing is left. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((one) => one !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value)
      .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
      .filter(([, inner]) => inner !== undefined);
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
  return value === '' || value === null ? undefined : value;
}
