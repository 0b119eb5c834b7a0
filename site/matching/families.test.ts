import { expect, test } from 'vitest';
import { familiesOf } from './families.ts';

const link = (id: string, ...from: string[]) => ({ id, from });

test('origin, direct takers and takers of takers are one family', () => {
  const families = familiesOf([link('second', 'first'), link('first'), link('third', 'second'), link('alone')]);
  expect(families.get('third')).toEqual({ id: 'first', origins: ['first'], takers: ['second', 'third'] });
  expect(families.get('first')).toBe(families.get('third'));
  expect(families.has('alone')).toBe(false);
});

test('a system made of two others joins their families', () => {
  expect(familiesOf([link('a'), link('b'), link('both', 'b', 'a')]).get('b')).toEqual({
    id: 'a',
    origins: ['a', 'b'],
    takers: ['both'],
  });
});

test('a circle has an origin all the same, and what is unknown belongs to no family', () => {
  expect(familiesOf([link('a', 'b'), link('b', 'a')]).get('b')).toEqual({ id: 'a', origins: ['a'], takers: ['b'] });
  expect(familiesOf([link('a', 'gone'), link('b', 'b')]).size).toBe(0);
});
