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
export function* leavesOf(kind: Kind, record: object): Generator<Leaf> {
  yield* below(record, fieldsOfKind(kind), []);
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
