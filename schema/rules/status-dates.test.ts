import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('use that has begun cannot begin later, use that has ended cannot end later', () => {
  expect(saidOf('status-dates', { startDate: '2026-12' })).toEqual(['error startDate']);
  const ended = { status: 'retired', endDate: '2027', endReason: 'Abgelöst.' };
  expect(saidOf('status-dates', ended)).toEqual(['error endDate']);
});

test('a planned date that has passed is a warning: time alone refuses nothing', () => {
  expect(saidOf('status-dates', { status: 'planning', startDate: '2026-10' })).toEqual(['warning startDate']);
  expect(saidOf('status-dates', { endDate: '2026-11-20' })).toEqual(['warning endDate']);
});

test('the running month, a planned start and a planned end may stand', () => {
  expect(saidOf('status-dates', { startDate: '2026-11', endDate: '2026-11' })).toEqual([]);
  expect(saidOf('status-dates', { status: 'planning', startDate: '2027', endDate: undefined })).toEqual([]);
});
