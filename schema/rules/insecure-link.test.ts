import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('an unencrypted address in a text is named', () => {
  expect(saidOf('insecure-link', { description: 'Mehr unter http://example.org/seite.' })).toEqual([
    'warning description',
  ]);
});

test('https passes; in fields for addresses the schema refuses anything else', () => {
  expect(saidOf('insecure-link', { description: 'Mehr unter https://example.org/seite.' })).toEqual([]);
  expect(saidOf('invalid-format', { website: 'http://example.org' })).toEqual(['error website']);
});
