import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

const item = { field: 'models', reason: 'security', legalBasis: '§ 3 Mustergesetz' };

test('a reason without legal basis is not enough', () => {
  const { legalBasis: _, ...bare } = item;
  expect(saidOf('withheld-field', { visibility: 'partly-public', withheldFields: [bare] })).toEqual([
    'error withheldFields[0].legalBasis',
  ]);
});

test('an entry that is all public withholds nothing', () => {
  expect(saidOf('withheld-field', { visibility: 'public', withheldFields: [item] })).toEqual(['warning visibility']);
});

test('what is withheld is not stated', () => {
  const changes = { visibility: 'partly-public', withheldFields: [{ ...item, field: 'limitations' }] };
  expect(saidOf('withheld-field', changes)).toEqual(['warning withheldFields[0].field']);
});

test('reason and legal basis suffice; partly public without either is owed', () => {
  expect(saidOf('withheld-field', { visibility: 'partly-public', withheldFields: [item] })).toEqual([]);
  expect(saidOf('owed-field', { visibility: 'partly-public' })).toEqual(['error withheldFields']);
});
