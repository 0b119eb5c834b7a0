import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { chosen, csvText, touches } from './choose.ts';

const rows = [
  ['a', 'Stadt A', '2023-09-25'],
  ['b', 'Stadt B', '2023'],
  ['c', 'Stadt A', '2024-01'],
  ['d', 'Stadt A', 'Angabe fehlt'],
];
const ids = (choice: Parameters<typeof chosen>[2]) => {
  const { rows: found, undated } = chosen(rows, 1, choice);
  return [found.map(([id]) => id).join(''), undated];
};

test('rows are chosen by body and period; what bears no date is counted, not silently dropped', () => {
  expect(ids({})).toEqual(['abcd', 0]);
  expect(ids({ body: 'Stadt A' })).toEqual(['acd', 0]);
  expect(ids({ date: 2, from: '2023-10-01' })).toEqual(['bc', 1]);
  expect(ids({ body: 'Stadt A', date: 2, to: '2023-12-31' })).toEqual(['a', 1]);
});

test('a year or a month counts if any of its days does', () => {
  expect(touches('2023', '2023-12-31', '2024-05-01')).toBe(true);
  expect(touches('2024-02', undefined, '2024-01-31')).toBe(false);
  expect(touches('2024-02-29', '2024-02-29', '2024-02-29')).toBe(true);
});

test('the saved table reads back as it was, whatever the cells contain', () => {
  const table = [
    ['Name', 'Text'],
    ['a;b', 'sagt "ja"\nund nein'],
  ];
  expect(parse(csvText(table, ';'), { bom: true, delimiter: ';' })).toEqual(table);
});
