import { createHash } from 'node:crypto';
import { same } from '../../schema/edit-yaml.ts';

type Values = Readonly<Record<string, unknown>>;

/** What an import said of a record: path of a statement -> mark of its value. */
export type Said = Readonly<Record<string, string>>;

export interface Merged {
  readonly record: Values;
  /** Statements changed by hand and in the source, too; they stay as they are. */
  readonly conflicts: readonly { readonly path: string; readonly here: unknown; readonly there: unknown }[];
}

/** A short mark of a value: the same for the same value, whatever the order of its keys. */
const markOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('base64url')
    .slice(0, 12);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isGroup(value)) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
};

/** What a record says, to compare the next import with. */
export const saidBy = (record: Values): Said =>
  Object.fromEntries([...statements(record)].map(([path, value]) => [path, markOf(value)]));

/**
 * Three-way merge, statement by statement: what only the source changed is taken, what only a person changed stays, what
 * both changed differently is a conflict and stays. A list is one statement.
 * @param here the record as it stands
 * @param there the record as the source has it now
 * @param before what the last import said; without it nothing that stands here is overwritten
 */
export function merge(here: Values, there: Values, before: Said | undefined): Merged {
  const [mine, theirs] = [statements(here), statements(there)];
  const conflicts: { path: string; here: unknown; there: unknown }[] = [];
  const result = structuredClone(here) as Record<string, unknown>;
  for (const path of new Set([...mine.keys(), ...theirs.keys(), ...Object.keys(before ?? {})])) {
    const [own, other] = [mine.get(path), theirs.get(path)];
    if (same(own, other)) continue;
    const last = before?.[path];
    const unchangedHere =
      before === undefined ? own === undefined : (own === undefined ? undefined : markOf(own)) === last;
    const unchangedThere =
      before === undefined ? other === undefined : (other === undefined ? undefined : markOf(other)) === last;
    if (unchangedThere) continue;
    if (unchangedHere) put(result, path.split('.'), other);
    else conflicts.push({ path, here: own, there: other });
  }
  return { record: result, conflicts };
}

/** The statements of a record by path; groups are gone into, lists are not. */
function statements(record: Values, prefix = ''): Map<string, unknown> {
  return new Map(
    Object.entries(record).flatMap(([key, value]): [string, unknown][] =>
      isGroup(value) ? [...statements(value, `${prefix}${key}.`)] : value === undefined ? [] : [[prefix + key, value]],
    ),
  );
}

function put(record: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    const inner = (record[key!] ??= {}) as Record<string, unknown>;
    put(inner, rest, value);
    if (Object.keys(inner).length === 0) Reflect.deleteProperty(record, key!);
  } else if (value === undefined) Reflect.deleteProperty(record, key!);
  else record[key!] = value;
}

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
