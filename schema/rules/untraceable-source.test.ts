import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

test('a source with nothing but a title cannot be found again', () => {
  expect(saidOf('untraceable-source', { sources: [{ title: 'Bericht' }] })).toEqual(['warning sources[0].publisher']);
});

test('an address or a publisher leads to it', () => {
  const sources = [
    { title: 'Bericht', publisher: 'Stadt Musterstadt' },
    { title: 'Seite', url: 'https://www.example.org' },
  ];
  expect(saidOf('untraceable-source', { sources })).toEqual([]);
});
