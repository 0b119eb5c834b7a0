import { expect, test } from 'vitest';
import { compiledSystem, said, saidOf } from '../fixtures/registry.ts';

test('what is compiled names its sources', () => {
  const { sources: _, ...bare } = compiledSystem;
  expect(said('sources-missing', { 'systems/mv/wegweiser.yaml': bare })).toEqual(['error sources']);
});

test('what is reported is its own source', () => {
  expect(saidOf('sources-missing', {})).toEqual([]);
});
