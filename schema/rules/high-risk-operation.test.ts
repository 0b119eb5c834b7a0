import { expect, test } from 'vitest';
import { lawFrom, saidOf } from '../fixtures/registry.ts';

const fria = 'law/ki-vo-art-27-grundrechte-folgenabschaetzung.yaml';
const duties = 'law/ki-vo-art-26-betreiberpflichten.yaml';
const highRisk = (status: string) => ({
  aiActClass: 'high-risk-annex-iii',
  annexIIIArea: 'annex-iii-5a',
  impactAssessments: [{ type: 'fria', status }],
});

test('an open fundamental rights assessment is a warning once the law applies, advice before', () => {
  const path = 'impactAssessments[0].status';
  const of = (from: string) => saidOf('high-risk-operation', highRisk('planned'), { [fria]: lawFrom(from) });
  expect(of('2026-11-21')).toEqual([`warning ${path}`]);
  expect(of('2027-12-02')).toEqual([`info ${path}`]);
});

test('use without monitoring is a warning', () => {
  const changes = { ...highRisk('completed'), monitoring: { status: 'none' } };
  expect(saidOf('high-risk-operation', changes, { [duties]: lawFrom('2026-08-02') })).toEqual([
    'warning monitoring.status',
  ]);
});

test('nothing is said of what is done, of other classes, before use, or where the registry lacks the law', () => {
  const law = { [fria]: lawFrom('2026-08-02'), [duties]: lawFrom('2026-08-02') };
  expect(saidOf('high-risk-operation', highRisk('completed'), law)).toEqual([]);
  expect(saidOf('high-risk-operation', { monitoring: { status: 'none' } }, law)).toEqual([]);
  expect(saidOf('high-risk-operation', { ...highRisk('planned'), status: 'pilot' }, law)).toEqual([]);
  expect(saidOf('high-risk-operation', highRisk('planned'))).toEqual([]);
  expect(saidOf('high-risk-operation', highRisk('planned'), { [fria]: lawFrom(undefined) })).toEqual([]);
});
