import { expect, test } from 'vitest';
import { compiledSystem, reportedSystem, said, saidOf } from '../fixtures/registry.ts';

const without = (key: string, more = {}) => saidOf('owed-field', { [key]: undefined, ...more });

test('from its stage on a reporting body owes a statement', () => {
  expect(without('humanOversight')).toEqual(['error humanOversight']);
  expect(without('humanOversight', { status: 'development' })).toEqual([]);
});

test('under a condition only where it holds', () => {
  expect(saidOf('owed-field', { audience: 'external' })).toEqual(['error accessibility', 'error publicNotice']);
  expect(saidOf('owed-field', { personalData: 'personal' })).toEqual(
    expect.arrayContaining(['error impactAssessments', 'error dataTransferThirdCountry']),
  );
  expect(saidOf('owed-field', {})).toEqual([]);
});

test('high-risk in use owes assessment, oversight, monitoring, objection route and the state of registration', () => {
  const { humanOversight: _, monitoring: __, eu: ___, ...rest } = reportedSystem;
  const highRisk = { ...rest, aiActClass: 'high-risk-annex-iii', annexIIIArea: 'annex-iii-5a' };
  expect(said('owed-field', { 'systems/mv/wegweiser.yaml': highRisk })).toEqual(
    expect.arrayContaining(
      ['impactAssessments', 'humanOversight', 'monitoring', 'objectionRoute', 'eu.duty', 'eu.status'].map(
        (path) => `error ${path}`,
      ),
    ),
  );
});

test('use, its end and a dropped project owe what was learned', () => {
  expect(without('lessonsLearned')).toEqual(['error lessonsLearned']);
  expect(without('lessonsLearned', { status: 'discontinued' })).toContain('error lessonsLearned');
  expect(without('lessonsLearned', { status: 'pilot' })).toEqual([]);
});

test('a system out of use owes the day it ended', () => {
  expect(saidOf('owed-field', { status: 'retired', endReason: 'Abgelöst.' })).toEqual(['error endDate']);
});

test('what is withheld with a reason is not owed, and compiled entries owe nothing', () => {
  const withheld = [{ field: 'humanOversight', reason: 'security', legalBasis: '§ 3 Mustergesetz' }];
  expect(without('humanOversight', { visibility: 'partly-public', withheldFields: withheld })).toEqual([]);
  expect(said('owed-field', { 'systems/mv/wegweiser.yaml': compiledSystem })).toEqual([]);
});
