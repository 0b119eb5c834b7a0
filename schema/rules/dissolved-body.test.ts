import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

const others = {
  'organisations/mv/altes-amt.yaml': { name: 'Altes Amt', type: 'municipality', existsUntil: '2025-12-31' },
};
const of = (changes: Record<string, unknown>) =>
  saidOf('dissolved-body', { organisation: 'altes-amt', ...changes }, others);

test('a body that was gone at the date of the status answers for nothing', () => {
  expect(of({ statusDate: '2026-01' })).toEqual(['warning organisation']);
});

test('one that still existed does, and what ended with it stays with it', () => {
  expect(of({ statusDate: '2025-12' })).toEqual([]);
  expect(of({ statusDate: '2025' })).toEqual([]);
  expect(of({ statusDate: '2026-01', status: 'retired' })).toEqual([]);
});
