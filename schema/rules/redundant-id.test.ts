import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('an id that repeats the file name is superfluous', () => {
  expect(saidOf('redundant-id', { id: 'wegweiser' })).toEqual(['info id']);
});

test('another id is a contradiction, which another rule names', () => {
  expect(saidOf('redundant-id', { id: 'wegweiserin' })).toEqual([]);
  expect(saidOf('id-file-name', { id: 'wegweiserin' })).toEqual(['error id']);
});
