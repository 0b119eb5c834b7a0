import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('a group or list item without any statement is refused', () => {
  expect(saidOf('empty-group', { usageScale: {} })).toEqual(['error usageScale']);
  expect(saidOf('empty-group', { benefits: { text: 'Gut.', measured: [] }, publicNotice: {} })).toEqual([
    'error publicNotice',
  ]);
});

test('one statement in it is enough', () => {
  expect(saidOf('empty-group', { usageScale: { casesPerYear: 0 } })).toEqual([]);
});
