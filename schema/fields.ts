import { z } from 'zod';
import type { FieldWords, Primitive, Target } from './field.ts';
import type { Path } from './finding.ts';
import type { Bilingual } from './language.ts';

/** What a field holds, seen through optionality; the one walk over the schema that everything derived builds on. */
export type Shape =
  | {
      readonly kind: 'leaf';
      readonly primitive: Primitive;
      readonly vocabulary?: string;
      readonly target?: Target;
      /** The longest text it takes, in characters. */
      readonly maximum?: number;
    }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'group'; readonly fields: readonly Field[] };

/** One field of a record with its words. */
export interface Field {
  readonly key: string;
  /** Path below the record with `[]` for list items: `models[].name`. */
  readonly path: string;
  readonly words: FieldWords;
  /** No record may lack it. */
  readonly required: boolean;
  readonly shape: Shape;
}

const inner = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

/**
 * The fields of a record or group, in schema order, with everything below them.
 * @throws if a field lacks its words or is made of something the walk does not know: nothing is left out silently
 */
export function fieldsOf(record: z.ZodObject, prefix = ''): Field[] {
  return Object.entries(record.shape).map(([key, schema]) => {
    const path = prefix + key;
    const { label, help, example, badExample, due, when, past, notBefore, expert } = (schema as z.ZodType).meta() ?? {};
    if (!label || !help) throw new Error(`Field "${path}" has no label or help.`);
    return {
      key,
      path,
      words: { label, help, example, badExample, due, when, past, notBefore, expert },
      required: !(schema instanceof z.ZodOptional),
      shape: shapeOf(inner(schema as z.ZodType), path),
    };
  });
}

function shapeOf(schema: z.ZodType, path: string): Shape {
  if (schema instanceof z.ZodObject) return { kind: 'group', fields: fieldsOf(schema, `${path}.`) };
  if (schema instanceof z.ZodArray) {
    const item = schema.element as z.ZodType;
    return { kind: 'list', item: shapeOf(item, `${path}[]`) };
  }
  const { primitive, vocabulary, target } = schema.meta() ?? {};
  if (!primitive) throw new Error(`Field "${path}" is not made of a primitive.`);
  const maximum = schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined;
  return { kind: 'leaf', primitive, vocabulary, target, maximum };
}

/** The schema found by following a path of keys and positions, or nothing where the path leaves the schema. */
export function schemaAt(record: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((schema, step) => {
    const here = schema && inner(schema);
    if (here instanceof z.ZodObject)
      return Object.hasOwn(here.shape, step) ? (here.shape[step as string] as z.ZodType) : undefined;
    if (here instanceof z.ZodArray) return here.element as z.ZodType;
    return undefined;
  }, record);
}

/** Label of the field at a path; an item of a list goes by the label of the list. */
export function labelAt(record: z.ZodType, path: Path): Bilingual | undefined {
  const own = schemaAt(record, path)?.meta()?.label;
  return own ?? (typeof path.at(-1) === 'number' ? labelAt(record, path.slice(0, -1)) : undefined);
}
