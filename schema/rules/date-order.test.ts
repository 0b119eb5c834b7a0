import { expect, test } from 'vitest';
import { said, saidOf } from '../fixtures/registry.ts';

test('an end before its beginning is refused, in every kind of record', () => {
  expect(saidOf('date-order', { startDate: '2026-02-01', endDate: '2026-01' })).toEqual(['error endDate']);
  expect(saidOf('date-order', { nextReviewDue: '2026-08-31' })).toEqual(['error nextReviewDue']);
  const body = { name: 'Amt', type: 'municipality', existsFrom: '2012', existsUntil: '2011-12-31' };
  expect(said('date-order', { 'organisations/mv/amt.yaml': body })).toEqual(['error existsUntil']);
});

test('the same month or year may be both', () => {
  expect(saidOf('date-order', { startDate: '2026-02-01', endDate: '2026-02' })).toEqual([]);
  expect(saidOf('date-order', { startDate: '2026-02-01', endDate: '2026' })).toEqual([]);
});
