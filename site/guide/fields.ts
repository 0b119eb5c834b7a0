import type { FormKind } from '../../schema/derive/decap-config.ts';
import type { Field, Shape } from '../../schema/fields.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';

/** Where the fields of each kind of record are explained, below the root of a language. */
export const fieldPaths: Readonly<Record<FormKind, string>> = {
  system: '/hilfe/felder/',
  organisation: '/hilfe/felder/stelle/',
  request: '/hilfe/felder/gesuch/',
};

/** The place of a field on its page: `objectionRoute.text` is at `feld-objectionRoute-text`. */
export const fieldAnchor = (path: string): string => `feld-${path.replaceAll('[]', '').replaceAll('.', '-')}`;

/** The fields inside a group, or inside the items of a list of groups. */
export function fieldsInside(shape: Shape): readonly Field[] {
  const item = shape.kind === 'list' ? shape.item : shape;
  return item.kind === 'group' ? item.fields : [];
}

/** The leaf that a field or each item of a list holds, if it is a leaf. */
export function leafOf(shape: Shape): Extract<Shape, { kind: 'leaf' }> | undefined {
  const item = shape.kind === 'list' ? shape.item : shape;
  return item.kind === 'leaf' ? item : undefined;
}

/**
 * A field named by its path, `objectionRoute.text`, with the fields it lies in, outermost first.
 * @throws if there is none
 */
export function fieldTrail(kind: FormKind, path: string): readonly [Field, ...Field[]] {
  const trail: Field[] = [];
  let fields = fieldsOfKind(kind);
  for (const key of path.split('.')) {
    const field = fields.find((one) => one.key === key);
    if (!field) throw new Error(`There is no field "${path}" of a ${kind}.`);
    trail.push(field);
    fields = fieldsInside(field.shape);
  }
  return trail as [Field, ...Field[]];
}
