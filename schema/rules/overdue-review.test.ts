import { expect, test } from 'vitest';
import { lawFrom, said, saidOf } from '../fixtures/registry.ts';

test('a confirmation older than twelve months is overdue', () => {
  expect(saidOf('overdue-review', { lastReviewed: '2025-11-20' })).toEqual(['warning lastReviewed']);
});

test('a statement about the law is overdue after 180 days', () => {
  const checked = (checkedOn: string) =>
    said('overdue-review', { 'law/muster.yaml': { ...lawFrom('2026-08-02'), checkedOn } });
  expect(checked('2026-05-24')).toEqual(['warning checkedOn']);
  expect(checked('2026-05-25')).toEqual([]);
});

test('so is a review that the body itself set for earlier', () => {
  expect(saidOf('overdue-review', { nextReviewDue: '2026-11-20' })).toEqual(['warning nextReviewDue']);
});

test('twelve months to the day pass, and what has ended needs no review', () => {
  expect(saidOf('overdue-review', { lastReviewed: '2025-11-21' })).toEqual([]);
  expect(saidOf('overdue-review', { status: 'retired', lastReviewed: '2020-01-01' })).toEqual([]);
});
