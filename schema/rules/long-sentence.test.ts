import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'Wort').join(' ')}.`;
const of = (summary: string) => saidOf('long-sentence', { summary });

test('26 words in a sentence are one too many', () => {
  expect(of(`Kurz. ${words(26)}`)).toEqual(['info summary']);
});

test('25 are not, and neither are two sentences of 20', () => {
  expect(of(words(25))).toEqual([]);
  expect(of(`${words(20)} ${words(20)}`)).toEqual([]);
});

test('a date or an abbreviation ends no sentence', () => {
  expect(of(`Am 2. August ${words(23)}`)).toEqual(['info summary']);
  expect(of(`Liest z. B. Briefe ${words(23)}`)).toEqual(['info summary']);
});
