import { expect, test } from 'vitest';
import { compiledSystem, saidOf } from '../fixtures/registry.ts';

test('a body or system that is not in the register is refused', () => {
  expect(saidOf('unknown-reference', { organisation: 'stadt-musterstadtt' })).toEqual(['error organisation']);
  expect(saidOf('unknown-reference', { reusedFrom: ['niemand'] })).toEqual(['error reusedFrom[0]']);
});

test('one that is in it is not', () => {
  expect(
    saidOf('unknown-reference', { reusedFrom: ['anderes'] }, { 'systems/mv/anderes.yaml': compiledSystem }),
  ).toEqual([]);
});
