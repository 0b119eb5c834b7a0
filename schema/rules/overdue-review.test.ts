import { expect, test } from 'vitest';
import { lawFrom, said, saidOf } from '../fixtures/registry.ts';

test('a confirmation older than twelve months is overdue, of entries and of the law', () => {
  expect(saidOf('overdue-review', { lastReviewed: '2025-11-20' })).toEqual(['warning lastReviewed']);
  const law = { ...lawFrom('2026-08-02'), checkedOn: '2025-11-20' };
  expect(said('overdue-review', { 'law/muster.yaml': law })).toEqual(['warning checkedOn']);
});

test('so is a review that the body itself set for earlier', () => {
  expect(saidOf('overdue-review', { nextReviewDue: '2026-11-20' })).toEqual(['warning nextReviewDue']);
});

test('twelve months to the day pass, and what has ended needs no review', () => {
  expect(saidOf('overdue-review', { lastReviewed: '2025-11-21' })).toEqual([]);
  expect(saidOf('overdue-review', { status: 'retired', lastReviewed: '2020-01-01' })).toEqual([]);
});
