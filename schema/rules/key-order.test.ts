import { expect, test } from 'vitest';
import { compiledSystem, said } from '../fixtures/registry.ts';

test('the first statement that stands too late is named', () => {
  const { name, ...rest } = compiledSystem;
  expect(said('key-order', { 'systems/mv/wegweiser.yaml': { ...rest, name } })).toEqual(['info name']);
});

test('the order of the schema is not', () => {
  expect(said('key-order', { 'systems/mv/wegweiser.yaml': compiledSystem })).toEqual([]);
});
