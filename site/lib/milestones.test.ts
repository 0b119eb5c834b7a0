import { expect, test } from 'vitest';
import { milestonesOf } from './milestones.ts';

test('a system in use: its start, then the day its status is attested for, then the planned end', () => {
  expect(
    milestonesOf({ status: 'operation', startDate: '2023-07', statusDate: '2025-11-06', endDate: '2027' }),
  ).toEqual([
    { what: 'start', date: '2023-07' },
    { what: 'status', date: '2025-11-06' },
    { what: 'planned-end', date: '2027' },
  ]);
});

test('before the start, its date is a plan', () => {
  expect(milestonesOf({ status: 'planning', startDate: '2027', statusDate: '2026-03' })).toEqual([
    { what: 'status', date: '2026-03' },
    { what: 'planned-start', date: '2027' },
  ]);
});

test('the dates decide the order: an end that was attested before it came', () => {
  expect(
    milestonesOf({ status: 'retired', startDate: '2020', statusDate: '2023-06', endDate: '2023-12' }).map(
      ({ what }) => what,
    ),
  ).toEqual(['start', 'status', 'end']);
});

test('a status without a day takes the place it must have, and gets no date', () => {
  expect(milestonesOf({ status: 'retired', endDate: '2023' })).toEqual([
    { what: 'end', date: '2023' },
    { what: 'status', date: undefined },
  ]);
});

test('of a single date only that is shown, of none nothing', () => {
  expect(milestonesOf({ status: 'pilot', statusDate: '2026' })).toEqual([{ what: 'status', date: '2026' }]);
  expect(milestonesOf({ status: 'pilot' })).toEqual([]);
});
