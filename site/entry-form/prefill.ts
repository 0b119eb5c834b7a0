import type { Field, Shape } from '../../schema/fields.ts';
import type { Values } from './format.ts';

/**
 * What an address states about fields of a new record, by the keys of these: a form begins with it. Several codes of a
 * list are joined by commas. What no field takes is left out, as are groups and lists of anything else: no link holds them.
 * @param query of the form's address
 * @param fields the fields that can be filled in
 */
export const prefilled = (query: URLSearchParams, fields: readonly Field[]): Values =>
  Object.fromEntries(
    fields.flatMap(({ key, shape }) => {
      const text = query.get(key)?.trim();
      const value = text ? valueOf(text, shape) : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );

function valueOf(text: string, shape: Shape): unknown {
  if (shape.kind === 'list') {
    const holdsCodes = shape.item.kind === 'leaf' && shape.item.primitive === 'code';
    const codes = text.split(',').filter(Boolean);
    return holdsCodes && codes.length > 0 ? codes : undefined;
  }
  if (shape.kind === 'group') return undefined;
  switch (shape.primitive) {
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    default:
      return text;
  }
}
