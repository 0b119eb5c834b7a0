import { expect, test } from 'vitest';
import { saidOf, today } from '../fixtures/registry.ts';

test('what has happened cannot lie in the future', () => {
  const changes = {
    statusDate: '2026-12',
    lastReviewed: '2026-11-22',
    incidents: [{ date: '2027', summary: 'Ausfall.' }],
    impactAssessments: [{ type: 'dpia', status: 'completed', date: '2027-01' }],
  };
  expect(saidOf('future-date', changes).toSorted()).toEqual([
    'error impactAssessments[0].date',
    'error incidents[0].date',
    'error lastReviewed',
    'error statusDate',
  ]);
});

test('today, the current month and what is planned may stand', () => {
  const changes = {
    statusDate: '2026-11',
    lastReviewed: today,
    nextReviewDue: '2027-09-01',
    impactAssessments: [{ type: 'dpia', status: 'planned', date: '2027-01' }],
  };
  expect(saidOf('future-date', changes)).toEqual([]);
});
