import { expect, test } from 'vitest';
import { compiledSystem, said, saidOf } from '../fixtures/registry.ts';

const list = (...types: string[]) => ({ impactAssessments: types.map((type) => ({ type, status: 'planned' })) });
const annexThree = { aiActClass: 'high-risk-annex-iii', annexIIIArea: 'annex-iii-5a' };

test('personal data call for the state of the data protection assessment', () => {
  expect(saidOf('assessment-missing', { personalData: 'personal', ...list('other') })).toEqual([
    'error impactAssessments',
  ]);
  expect(saidOf('assessment-missing', { personalData: 'personal', ...list('dpia') })).toEqual([]);
});

test('Annex III in use calls for the state of the fundamental rights assessment', () => {
  expect(saidOf('assessment-missing', { ...annexThree, ...list('dpia') })).toEqual(['error impactAssessments']);
  expect(saidOf('assessment-missing', { ...annexThree, ...list('fria') })).toEqual([]);
});

test('not before use, and not for critical infrastructure', () => {
  expect(saidOf('assessment-missing', { ...annexThree, ...list('dpia'), status: 'pilot' })).toEqual([]);
  expect(saidOf('assessment-missing', { ...annexThree, annexIIIArea: 'annex-iii-2', ...list('dpia') })).toEqual([]);
});

test('a list that is not there at all is owed, not missing a second time; compiled entries owe nothing', () => {
  expect(saidOf('assessment-missing', annexThree)).toEqual([]);
  expect(saidOf('owed-field', annexThree)).toContain('error impactAssessments');
  const compiled = { ...compiledSystem, personalData: 'personal', ...list('other') };
  expect(said('assessment-missing', { 'systems/mv/wegweiser.yaml': compiled })).toEqual([]);
});
