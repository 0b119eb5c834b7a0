import type { Field, Shape } from '../../../schema/fields.ts';
import { vocabularyNamed } from '../../../schema/vocabulary.ts';
import type { Values } from '../../entry-form/format.ts';
import { isPlainObject } from '../../../schema/plain-object.ts';

/**
 * What a page can show of a record that is still being typed: values of another shape than their field's are left out,
 * and a detail (one source, one provider) counts once it says what every such detail must say. Never throws.
 */
export const shapedRecord = (record: Values, fields: readonly Field[]): Values =>
  Object.fromEntries(
    fields.flatMap(({ key, shape }) => {
      const value = shaped(record[key], shape);
      return value === undefined ? [] : [[key, value]];
    }),
  );

function shaped(value: unknown, shape: Shape): unknown {
  if (value === undefined || value === null) return undefined;
  switch (shape.kind) {
    case 'list': {
      const items = (Array.isArray(value) ? (value as readonly unknown[]) : [])
        .map((item) => shaped(item, shape.item))
        .filter((item) => item !== undefined);
      return items.length > 0 ? items : undefined;
    }
    case 'group': {
      if (!isPlainObject(value)) return undefined;
      const group = shapedRecord(value, shape.fields);
      const isWhole = shape.fields.every(({ key, required }) => !required || group[key] !== undefined);
      return isWhole && Object.keys(group).length > 0 ? group : undefined;
    }
    case 'leaf':
      return shapedLeaf(value, shape);
  }
}

function shapedLeaf(value: unknown, { primitive, vocabulary }: Extract<Shape, { kind: 'leaf' }>): unknown {
  if (primitive === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (primitive === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  if (typeof value === 'object') return undefined;
  const text = String(value);
  const isForeign = vocabulary !== undefined && !vocabularyNamed(vocabulary).terms.some(({ code }) => code === text);
  return isForeign ? undefined : text;
}
