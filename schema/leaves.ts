import { fieldsOf } from './fields.ts';
import type { Field, Shape } from './fields.ts';
import type { Path } from './finding.ts';
import { kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** A single value of a record with what the schema knows of it. */
export interface Leaf {
  readonly path: Path;
  readonly shape: Extract<Shape, { kind: 'leaf' }>;
  readonly value: unknown;
}

const fieldsByKind = new Map<Kind, readonly Field[]>();

/** The fields of a kind of record; walked once. */
export function fieldsOfKind(kind: Kind): readonly Field[] {
  const fields = fieldsByKind.get(kind) ?? fieldsOf(kinds[kind].schema);
  fieldsByKind.set(kind, fields);
  return fields;
}

/** Every single value of a record, in schema order. The record must fit the schema as far as it goes. */
export const leavesOf: (kind: Kind, record: object) => readonly Leaf[] = oncePerRecord((kind, record) =>
  below(record, fieldsOfKind(kind), []),
);

/** Many rules walk the same record; the walk is made once and forgotten with the record. */
function oncePerRecord<T>(walk: (kind: Kind, record: object) => Iterable<T>) {
  const walked = new WeakMap<object, readonly T[]>();
  return (kind: Kind, record: object): readonly T[] => {
    const found = walked.get(record) ?? [...walk(kind, record)];
    walked.set(record, found);
    return found;
  };
}

function* below(record: object, fields: readonly Field[], path: Path): Generator<Leaf> {
  for (const { key, shape } of fields) {
    const value = (record as Record<string, unknown>)[key];
    if (value !== undefined) yield* within(value, shape, [...path, key]);
  }
}

function* within(value: unknown, shape: Shape, path: Path): Generator<Leaf> {
  if (shape.kind === 'group') yield* below(value as object, shape.fields, path);
  else if (shape.kind === 'list')
    for (const [index, item] of (value as unknown[]).entries()) yield* within(item, shape.item, [...path, index]);
  else yield { path, shape, value };
}

/** A stated field at its place, whatever it holds. */
export interface Stated {
  readonly path: Path;
  readonly field: Field;
  readonly value: unknown;
  /** The group the field stands in, and the fields that group can have. */
  readonly beside: Readonly<Record<string, unknown>>;
  readonly siblings: readonly Field[];
}

/** Every stated field of a record, those inside groups and list items included, in schema order. */
export const statedFields: (kind: Kind, record: object) => readonly Stated[] = oncePerRecord((kind, record) =>
  statedBelow(record as Record<string, unknown>, fieldsOfKind(kind), []),
);

function* statedBelow(
  beside: Readonly<Record<string, unknown>>,
  siblings: readonly Field[],
  path: Path,
): Generator<Stated> {
  for (const field of siblings) {
    const value = beside[field.key];
    if (value === undefined) continue;
    const at = [...path, field.key];
    yield { path: at, field, value, beside, siblings };
    const { shape } = field;
    if (shape.kind === 'group') yield* statedBelow(value as Record<string, unknown>, shape.fields, at);
    else if (shape.kind === 'list' && shape.item.kind === 'group')
      for (const [index, item] of (value as Record<string, unknown>[]).entries())
        yield* statedBelow(item, shape.item.fields, [...at, index]);
  }
}
