import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('an id other than the file name is refused', () => {
  expect(saidOf('id-file-name', { id: 'wegweiserin' })).toEqual(['error id']);
});

test('the same id, or none, is not', () => {
  expect(saidOf('id-file-name', { id: 'wegweiser' })).toEqual([]);
  expect(saidOf('id-file-name', {})).toEqual([]);
});
