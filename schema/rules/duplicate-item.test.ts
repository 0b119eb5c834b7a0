import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('the second of two equal items is named', () => {
  expect(saidOf('duplicate-item', { keywords: ['Post', 'Brief', 'Post'] })).toEqual(['warning keywords[2]']);
});

test('items that differ only in case are two', () => {
  expect(saidOf('duplicate-item', { keywords: ['Post', 'post'] })).toEqual([]);
});
