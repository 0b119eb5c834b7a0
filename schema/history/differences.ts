import type { Field, Shape } from '../fields.ts';
import { vocabularyNamed } from '../vocabulary.ts';
import { sameValue } from './same-value.ts';
import { isPlainObject } from '../plain-object.ts';

/** A step from a record down to what differs: a field, or the item of a list by its name. */
export type Step = { readonly field: Field } | { readonly item: unknown; readonly of: Field };

/** What two states of a record say differently, at the place where it is best told. */
export type Difference = {
  readonly at: readonly Step[];
  /** What the values are; absent where a value does not fit the schema of today. */
  readonly shape?: Shape;
} & (
  | { readonly how: 'value'; readonly before?: unknown; readonly after?: unknown }
  | { readonly how: 'items'; readonly added: readonly unknown[]; readonly removed: readonly unknown[] }
  /** The same items in another order. */
  | { readonly how: 'order' }
);

/**
 * Compares two values of a field: group by group and item by item as far as the schema of today knows them. Old values
 * may be anything the schema of their time allowed.
 */
export function differencesIn(field: Field, before: unknown, after: unknown): Difference[] {
  return between(field.shape, before, after, [{ field }]);
}

function between(shape: Shape, before: unknown, after: unknown, at: readonly Step[]): Difference[] {
  if (sameValue(before, after)) return [];
  const fitting = [before, after].every((value) => value === undefined || fits(shape, value));
  if (!fitting) return [{ at, how: 'value', before, after }];
  if (shape.kind === 'list') return betweenLists(shape.item, list(before), list(after), at);
  if (shape.kind === 'group' && before !== undefined && after !== undefined)
    return shape.fields.flatMap((field) =>
      between(field.shape, inside(before, field), inside(after, field), [...at, { field }]),
    );
  return [{ at, shape, how: 'value', before, after }];
}

/** Items that stand in both lists say nothing; of the others those with one name are the same item, changed. */
function betweenLists(
  item: Shape,
  before: readonly unknown[],
  after: readonly unknown[],
  at: readonly Step[],
): Difference[] {
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length === 0 && added.length === 0) return [{ at, how: 'order' }];
  const list = at.at(-1);
  const changed: Difference[] = [];
  if (item.kind === 'group' && list && 'field' in list) {
    for (const earlier of [...removed]) {
      const name = nameIn(item.fields, earlier);
      const index = name === undefined ? -1 : added.findIndex((one) => sameValue(nameIn(item.fields, one), name));
      if (index < 0) continue;
      const [later] = added.splice(index, 1);
      removed.splice(removed.indexOf(earlier), 1);
      changed.push(...between(item, earlier, later, [...at, { item: name, of: list.field }]));
    }
  }
  const moved: Difference[] =
    removed.length > 0 || added.length > 0 ? [{ at, shape: item, how: 'items', added, removed }] : [];
  return [...moved, ...changed];
}

/** The items of a list beyond those of another, each counted as often as it stands there. */
function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = [...others];
  return items.filter((item) => {
    const index = left.findIndex((other) => sameValue(other, item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** An item of a list goes by its first field that none of its kind lacks: the title of a source, the name of a model. */
function nameIn(fields: readonly Field[], item: unknown): unknown {
  const naming = fields.find(({ required, shape }) => required && shape.kind === 'leaf');
  return naming && inside(item, naming);
}

const inside = (group: unknown, { key }: Field): unknown => (group as Record<string, unknown>)[key];
const list = (value: unknown): readonly unknown[] => (value === undefined ? [] : (value as unknown[]));

/** Whether a value can be told in the words of the schema: its form and its codes, not its rules. */
export function fits(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'list':
      return Array.isArray(value) && value.every((item) => fits(shape.item, item));
    case 'group': {
      if (!isPlainObject(value)) return false;
      const known = new Map(shape.fields.map((field) => [field.key, field]));
      return Object.entries(value).every(([key, inner]) => {
        const field = known.get(key);
        return field !== undefined && fits(field.shape, inner);
      });
    }
    case 'leaf':
      if (shape.primitive === 'flag') return typeof value === 'boolean';
      if (shape.primitive === 'number') return typeof value === 'number';
      if (typeof value !== 'string') return false;
      return shape.vocabulary === undefined || vocabularyNamed(shape.vocabulary).codes.includes(value);
  }
}
