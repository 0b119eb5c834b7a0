import { expect, test } from 'vitest';
import type { SystemEntry } from '../lib/registry.ts';
import { answerOf, cellOf } from './answers.ts';
import type { Column } from './questions.ts';

const entry = (record: Partial<SystemEntry['record']>) => ({ id: 'muster', record }) as unknown as SystemEntry;
const seat: Column = { field: 'providers', part: 'country' };

test('with several providers the seat says whose it is, and whose is missing', () => {
  const two = entry({ providers: [{ name: 'Muster GmbH', country: 'DE' }, { name: 'Beispiel AG' }] });
  expect(cellOf(two, seat, 'de')).toBe('Muster GmbH: Deutschland | Beispiel AG: Angabe fehlt');
  expect(cellOf(entry({ providers: [{ name: 'Muster GmbH', country: 'DE' }] }), seat, 'en')).toBe('Germany');
});

test('what nobody stated and what is withheld is said, and neither counts as stated', () => {
  const costs: Column = { field: 'costs' };
  expect(cellOf(entry({ providers: [{ name: 'Muster GmbH' }] }), seat, 'de')).toBe('Angabe fehlt');
  const withheld = entry({ withheldFields: [{ field: 'costs', reason: 'trade-secret' }] });
  expect(cellOf(withheld, costs, 'de')).toMatch(/^Nicht veröffentlicht: \p{L}/u);
  expect(answerOf(withheld, costs, 'de').values).toEqual([]);
});

test('dates stay as exact as they were stated, and sort', () => {
  expect(cellOf(entry({ statusDate: '2023-09' }), { field: 'statusDate' }, 'de')).toBe('2023-09');
});
