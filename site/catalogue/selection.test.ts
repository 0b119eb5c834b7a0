import { describe, expect, test } from 'vitest';
import { columnOf, notStated } from './columns.ts';
import type { Columns } from './columns.ts';
import { answer, searchOf, sorted, toggled, viewOf } from './selection.ts';
import type { Selection } from './selection.ts';

/** Four systems: two in Hessen, one in Berlin, one nowhere in particular. */
const columns: Columns = {
  ids: ['akte', 'bild', 'chat', 'dolmetsch'],
  facets: {
    land: columnOf([['he'], ['he'], ['be'], []]),
    status: columnOf([['pilot'], ['operation'], ['pilot'], ['pilot']]),
    methode: columnOf([['llm', 'vision'], ['vision'], ['llm'], []]),
  },
  dates: ['2024', '', '2025-03', '2024-06-01'],
  byBody: [3, 0, 2, 1],
};
const chosen = (entries: Record<string, string[]>): Selection => new Map(Object.entries(entries));
const ids = (rows: readonly number[]) => rows.map((row) => columns.ids[row]);

describe('a selection', () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    ['nothing chosen finds all', {}, ['akte', 'bild', 'chat', 'dolmetsch']],
    ['two codes of one facet: either', { land: ['he', 'be'] }, ['akte', 'bild', 'chat']],
    ['two facets: both', { land: ['he'], status: ['pilot'] }, ['akte']],
    ['what has several codes is found by each', { methode: ['vision'] }, ['akte', 'bild']],
    ['gaps can be asked for', { land: [notStated] }, ['dolmetsch']],
    ['an unknown code finds nothing', { land: ['atlantis'] }, []],
  ])('%s', (_, selection, expected) => {
    expect(ids(answer(columns, chosen(selection)).rows)).toEqual(expected);
  });

  test('is counted so that each number is what choosing that code as well would find', () => {
    const selection = chosen({ land: ['he'], status: ['pilot'] });
    const { counts } = answer(columns, selection);
    for (const [key, numbers] of counts)
      for (const [code, number] of numbers) {
        const alone = new Map(selection).set(key, [code]);
        expect(number, `${key}=${code}`).toBe(answer(columns, alone).rows.length);
      }
  });

  test('can be limited to the hits of a search', () => {
    const { rows, counts } = answer(columns, chosen({ status: ['pilot'] }), new Set([1, 2]));
    expect(ids(rows)).toEqual(['chat']);
    expect(counts.get('status')?.get('operation')).toBe(1);
  });
});

test('the order: newest first, undated last; by body', () => {
  expect(ids(sorted(columns, [0, 1, 2, 3], 'datum'))).toEqual(['chat', 'dolmetsch', 'akte', 'bild']);
  expect(ids(sorted(columns, [0, 2, 3], 'stelle'))).toEqual(['dolmetsch', 'akte', 'chat']);
});

describe('the address of a view', () => {
  test.each(['', '?q=Bild', '?land=he&land=be&status=pilot', '?q=Stra%C3%9Fe&sort=datum'])('%s', (search) => {
    expect(searchOf(viewOf(search, ['land', 'status']))).toBe(search);
  });

  test('leaves out what the list does not know', () => {
    expect(searchOf(viewOf('?land=he&land=he&farbe=rot&sort=zufall&status=%3Cscript%3E', ['land', 'status']))).toBe(
      '?land=he',
    );
  });

  test('a code chosen twice is taken out again', () => {
    const once = toggled(new Map(), 'land', 'he');
    expect([...once]).toEqual([['land', ['he']]]);
    expect([...toggled(once, 'land', 'he')]).toEqual([]);
  });
});
