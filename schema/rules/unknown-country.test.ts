import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('two letters that no country has are refused', () => {
  expect(saidOf('unknown-country', { hosting: { countries: ['DE', 'XY'] } })).toEqual(['error hosting.countries[1]']);
});

test('those of a country are not', () => {
  expect(saidOf('unknown-country', { hosting: { countries: ['DE', 'IE'] } })).toEqual([]);
});
