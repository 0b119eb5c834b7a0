import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('a partner without id and name is nobody', () => {
  expect(saidOf('unnamed-partner', { partners: [{ name: 'Hochschule', role: 'other' }, { role: 'other' }] })).toEqual([
    'error partners[1]',
  ]);
});

test('one of both is enough', () => {
  const partners = [
    { organisation: 'stadt-musterstadt', role: 'other' },
    { name: 'Hochschule', role: 'other' },
  ];
  expect(saidOf('unnamed-partner', { partners })).toEqual([]);
});
