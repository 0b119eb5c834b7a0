import { describe, expect, test } from 'vitest';
import { spellingsOf } from './adapter.ts';
import { clean } from './clean.ts';
import { dateOf, flagOf, listedTexts, numberOf, saysNothing } from './values.ts';

describe('days, months and years', () => {
  test.each<[unknown, string | undefined]>([
    ['2026-01-31', '2026-01-31'],
    ['2024-10-01 00:00:00', '2024-10-01'],
    ['2026-08-08T06:20:11Z', '2026-08-08'],
    ['31.01.2026', '2026-01-31'],
    ['1.2.2026', '2026-02-01'],
    ['03/2025', '2025-03'],
    ['03.2025', '2025-03'],
    ['2025-3', '2025-03'],
    ['2026', '2026'],
    [2026, '2026'],
    ['März 2026', '2026-03'],
    ['5. Mai 2026', '2026-05-05'],
    ['October 3, 2025', '2025-10-03'],
    ['Aug-25', '2025-08'],
    // The number Excel keeps 31 January 2026 as.
    [46053, '2026-01-31'],
    ['46053', '2026-01-31'],
    ['31.02.2026', undefined],
    ['2026-13', undefined],
    ['bald', undefined],
    ['123', undefined],
    [true, undefined],
  ])('%s', (given, day) => expect(dateOf(given)).toBe(day));

  test('slashes are read as the source means them', () => {
    expect(dateOf('01/02/2026')).toBe('2026-02-01');
    expect(dateOf('01/02/2026 00:00:00', 'month-first')).toBe('2026-01-02');
    expect(dateOf('13/02/2026', 'month-first')).toBeUndefined();
  });
});

test.each<[unknown, number | undefined]>([
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1200,50', 1200.5],
  ['12 000', 12_000],
  [7, 7],
  ['etwa 7', undefined],
  ['-3', undefined],
])('the number %s', (given, number) => expect(numberOf(given)).toBe(number));

test('yes and no in the languages of the sources', () => {
  expect(['ja', 'Yes', 'WAHR', true].map(flagOf)).toEqual([true, true, true, true]);
  expect(['nein', 'No', 'Nee', false].map(flagOf)).toEqual([false, false, false, false]);
  expect(flagOf('vielleicht')).toBeUndefined();
});

test('what is filled in without saying anything', () => {
  for (const text of ['N/A', 'n.v.t.', 'Onbekend', '-', '[]', 'Keine Angabe'])
    expect(saysNothing(text), text).toBe(true);
  for (const text of ['No', 'Kein Mensch prüft', '0']) expect(saysNothing(text), text).toBe(false);
});

test('one answer in many spellings', () => {
  for (const text of ['Deployed', 'c)  Deployed – The use case is in use.', ' deployed.', 'c) Deployed ñ in use'])
    expect(spellingsOf(text), text).toContain('deployed');
});

test('lists as Python writes them', () => {
  expect(listedTexts(`['a) Race/Ethnicity', "it's \\n so"]`)).toEqual(['a) Race/Ethnicity', "it's   so"]);
  expect(listedTexts('Age')).toEqual(['Age']);
});

describe('foreign texts', () => {
  test('lose what shows nothing, and keep their words', () => {
    expect(clean('\uFEFFEin\u00A0Wort\u00AD \r\nZeile\u200B zwei \u000Bdrei')).toEqual({
      text: 'Ein Wort\nZeile zwei\ndrei',
      changed: true,
    });
    expect(clean('Ein Wort')).toEqual({ text: 'Ein Wort', changed: false });
  });

  test.each([
    ['a control character', 'Name\u0007'],
    ['a turned direction', 'Name \u202Egro.elpmaxe'],
    ['two alphabets in one word', 'рaypal'],
    ['half a character', 'Name \uD83D'],
  ])('%s is refused with a reason', (_, text) => expect(clean(text)).toHaveProperty('problem'));
});
