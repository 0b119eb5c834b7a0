import { expect, test } from 'vitest';
import { compiledSystem, said, saidOf } from '../fixtures/registry.ts';

const exception = {
  aiActClass: 'annex-iii-exception',
  annexIIIArea: 'annex-iii-5a',
  art6_3Conditions: ['art-6-3-a'],
  art50Duties: ['none'],
};

test('the exception never holds for profiling; what is compiled may report that contradiction', () => {
  expect(saidOf('art-6-3-exception', { ...exception, profiling: true })).toEqual(['error profiling']);
  const compiled = { ...compiledSystem, ...exception, profiling: true };
  expect(said('art-6-3-exception', { 'systems/mv/wegweiser.yaml': compiled })).toEqual(['warning profiling']);
});

test('conditions without the exception contradict the class', () => {
  expect(saidOf('art-6-3-exception', { art6_3Conditions: ['art-6-3-a'] })).toEqual(['warning art6_3Conditions']);
});

test('without profiling and with a condition it may be claimed; both are owed', () => {
  expect(saidOf('art-6-3-exception', { ...exception, profiling: false })).toEqual([]);
  const owed = saidOf('owed-field', { ...exception, art6_3Conditions: undefined });
  expect(owed).toEqual(expect.arrayContaining(['error profiling', 'error art6_3Conditions']));
});
