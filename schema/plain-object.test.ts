import { expect, test } from 'vitest';
import { isPlainObject } from './plain-object.ts';

test('only what holds values by key counts, a list and nothing do not', () => {
  expect([{}, { name: 'Muster' }, Object.create(null)].every(isPlainObject)).toBe(true);
  expect([null, undefined, [], [{}], '', 'name', 0, true].filter(isPlainObject)).toEqual([]);
});
