import { describe, expect, it } from 'vitest';
import { compareNames, count, formatDate } from './format.ts';
import { href } from './index.ts';

describe('formatDate', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-03', 'März 2024', 'March 2024'],
    ['2024-03-05', '5. März 2024', '5 March 2024'],
    ['irgendwann', 'irgendwann', 'irgendwann'],
  ])('shows %s only as exactly as stated', (date, german, english) => {
    expect([formatDate(date, 'de'), formatDate(date, 'en')]).toEqual([german, english]);
  });
});

it('counts in the form the number asks for', () => {
  const forms = { one: 'Eintrag', other: 'Einträge' };
  expect([0, 1, 1234].map((n) => count(n, 'de', forms))).toEqual(['0 Einträge', '1 Eintrag', '1.234 Einträge']);
});

it('sorts names as a German reader expects', () => {
  expect(['Zoll', 'Übersetzer', 'KI 10', 'KI 2', 'Umwelt'].toSorted(compareNames)).toEqual([
    'KI 2',
    'KI 10',
    'Übersetzer',
    'Umwelt',
    'Zoll',
  ]);
});

it('puts English below /en/', () => {
  expect([href('de', '/systeme/'), href('en', '/systeme/')]).toEqual(['/systeme/', '/en/systeme/']);
});
