import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('"none" or "unknown" beside another code is refused', () => {
  expect(saidOf('code-alone', { demographicFeatures: ['age', 'none'] })).toEqual(['error demographicFeatures[1]']);
  expect(saidOf('code-alone', { art50Duties: ['none', 'art-50-2-marking'] })).toEqual(['error art50Duties[0]']);
  expect(saidOf('code-alone', { aiMethods: ['unknown', 'other'] })).toEqual(['error aiMethods[0]']);
});

test('alone it may stand, and other codes may stand together', () => {
  const changes = { demographicFeatures: ['none'], art50Duties: ['art-50-1-interaction', 'art-50-2-marking'] };
  expect(saidOf('code-alone', changes)).toEqual([]);
});
