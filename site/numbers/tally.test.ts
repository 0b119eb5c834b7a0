import { describe, expect, test } from 'vitest';
import { columnOf } from '../catalogue/columns.ts';
import type { Columns } from '../catalogue/columns.ts';
import { answer } from '../catalogue/selection.ts';
import type { Selection } from '../catalogue/selection.ts';
import { rowSelection, tally } from './tally.ts';

/** Five systems of three bodies in two Länder. */
const columns: Columns = {
  ids: ['akte', 'bild', 'chat', 'dolmetsch', 'ernte'],
  facets: {
    land: columnOf([['he'], ['he'], ['be'], ['be'], ['be']]),
    status: columnOf([['pilot'], ['operation'], ['operation'], ['pilot'], ['operation']]),
    stelle: columnOf([['stadt-a'], ['stadt-a'], ['stadt-b'], ['stadt-b'], ['stadt-c']]),
    nachnutzung: columnOf([['yes'], ['limited'], ['no'], [], ['yes']]),
    kooperation: columnOf([[], [], [], [], ['yes']]),
  },
  dates: ['', '', '', '', ''],
  byBody: [0, 1, 2, 3, 4],
};
const chosen = (entries: Record<string, string[]>): Selection => new Map(Object.entries(entries));

describe('the numbers', () => {
  test('of the whole register', () => {
    const { systems, keys } = tally(columns, new Map());
    expect(systems).toBe(5);
    expect([...keys].map(([id, { value }]) => [id, value])).toEqual([
      ['systems', 5],
      ['bodies', 3],
      ['inUse', 3],
      ['offered', 3],
      ['cooperation', 1],
    ]);
  });

  test.each<Record<string, string[]>>([
    {},
    { land: ['he'] },
    { land: ['he', 'be'], status: ['pilot'] },
    { nachnutzung: ['yes'], land: ['be'] },
  ])('lead to lists of just as many systems: %o', (entries) => {
    const selection = chosen(entries);
    const { keys, figures } = tally(columns, selection);
    for (const [id, { value, selection: counted }] of keys)
      if (id !== 'bodies') expect(answer(columns, counted).rows.length, id).toBe(value);
    for (const [key, { numbers }] of figures)
      for (const [code, value] of numbers)
        expect(answer(columns, rowSelection(selection, key, code)).rows.length, `${key}=${code}`).toBe(value);
  });

  test('a figure is not limited by its own choice, the others are', () => {
    const { figures } = tally(columns, chosen({ land: ['he'] }));
    expect(figures.get('land')).toEqual({ base: 5, numbers: new Map(Object.entries({ be: 3, he: 2 })) });
    expect(figures.get('status')).toEqual({ base: 2, numbers: new Map(Object.entries({ operation: 1, pilot: 1 })) });
  });

  test('what is offered stays within what was chosen', () => {
    expect(tally(columns, chosen({ nachnutzung: ['no'] })).keys.get('offered')?.value).toBe(0);
    expect(tally(columns, chosen({ nachnutzung: ['limited', 'no'] })).keys.get('offered')?.value).toBe(1);
  });
});
