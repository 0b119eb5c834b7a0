import { isMap, isScalar, isSeq } from 'yaml';
import type { Pair } from 'yaml';
import type { Field, Shape } from '../fields.ts';
import { fieldsOfKind } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/** The same order of statements in every file: changes then show as changes, not as moves. */
export const keyOrder: Rule<'key-order'> = {
  name: 'key-order',
  level: 'info',
  scope: 'entry',
  *check({ kind, given }) {
    const place = placesOf(fieldsOfKind(kind));
    let last = '';
    for (const key of given) {
      if (!place.has(key)) continue;
      if (last && place.get(key)! < place.get(last)!) {
        yield { path: [key], aim: 'key', params: { key, before: last } };
        return;
      }
      last = key;
    }
  },
  fix(document, { kind }) {
    sortKeys(document.contents, { kind: 'group', fields: fieldsOfKind(kind) });
  },
};

const placesOf = (fields: readonly Field[]): ReadonlyMap<string, number> =>
  new Map(fields.map(({ key }, index) => [key, index]));

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** Puts the keys of a node and of everything below it in schema order; unknown ones stay behind the known. */
function sortKeys(node: unknown, shape: Shape): void {
  if (shape.kind === 'list' && isSeq(node)) for (const item of node.items) sortKeys(item, shape.item);
  if (shape.kind !== 'group' || !isMap(node)) return;
  const place = placesOf(shape.fields);
  const placeOf = (pair: Pair) => place.get(keyOf(pair)) ?? shape.fields.length;
  node.items.sort((a, b) => placeOf(a) - placeOf(b));
  for (const pair of node.items) {
    const field = shape.fields.find(({ key }) => key === keyOf(pair));
    if (field) sortKeys(pair.value, field.shape);
  }
}
