import { mkdtempSync, openSync, closeSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readJson } from './read-json.ts';
import { readTable } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Piece } from './source-row.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(bytes: Uint8Array | string, name = 'table.csv'): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Rows with their lines, remarks by their names. */
const plain = (pieces: readonly Piece[]) =>
  pieces.map((piece) =>
    'remark' in piece
      ? `${piece.remark.line} ${piece.remark.rule} ${piece.remark.value}`.trim()
      : [piece.row.line, Object.fromEntries([...piece.row.cells].map(([name, { value }]) => [name, value]))],
  );

async function collected(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

const read = async (bytes: Uint8Array | string) => plain(await collected(readTable(put(bytes))));

const table = 'Name;Größe\nÄpfel;"1\n2"\n';
const expected = [[2, { Name: 'Äpfel', Größe: '1\n2' }]];

describe('a table of text', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`)],
    ['UTF-16, little end first, with a mark', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['UTF-16, little end first', Buffer.from(table, 'utf16le')],
    ['UTF-16, big end first, with a mark', Buffer.from(`\uFEFF${table}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(table, 'latin1')],
    ['line ends of Windows', Buffer.from(table.replaceAll('\n', '\r\n'))],
  ])('is read in %s', async (_, bytes) => expect(await read(bytes)).toEqual(expected));

  test.each([',', '\t', '|'])('is read with the separator %s', async (sign) => {
    expect(await read(table.replaceAll(';', sign))).toEqual(expected);
  });

  test('a line that tells the separator is none of the table', async () => {
    expect(await read('sep=;\na,b;c\n1;2\n')).toEqual([[3, { 'a,b': '1', c: '2' }]]);
  });

  test('a separator within quotes divides nothing', async () => {
    expect(await read('"a;b;c;d",e\n1,2\n')).toEqual([[2, { 'a;b;c;d': '1', e: '2' }]]);
  });

  test('rows keep their lines over blank ones and quoted line ends', async () => {
    const text = 'a,b\r\n1,"x\r\ny\r\nz"\r\n\r\n , \r\n2,"""q"""\r\n';
    expect(await read(text)).toEqual([
      [2, { a: '1', b: 'x\ny\nz' }],
      [7, { a: '2', b: '"q"' }],
    ]);
  });

  test('names that stand twice, rows of names further down, cells without a name', async () => {
    expect(await read('a,b,a,,\n1,2,3,4,5,6\nA,B,a,,\n')).toEqual([
      '1 repeated-column a',
      [2, { a: '1', b: '2', 'a (2)': '3', 'Spalte 4': '4', 'Spalte 5': '5', 'Spalte 6': '6' }],
      '3 repeated-header',
    ]);
  });

  test('a quote that is never closed spoils only what follows it', async () => {
    const pieces = await collected(readTable(put(`a,b\n1,2\n"3,${'x'.repeat(2 * 1024 * 1024)}\n4,5\n`)));
    expect(pieces.map((piece) => 'row' in piece && [piece.row.line, piece.row.broken !== undefined])).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  test('holds one row at a time, however long it is', { timeout: 60_000 }, async () => {
    const file = join(folder, 'long.csv');
    const handle = openSync(file, 'w');
    writeSync(handle, 'name,text\n');
    const row = `System,"${'Ein Satz mit einigen Wörtern. '.repeat(30)}"\n`.repeat(100);
    for (let count = 0; count < 120; count++) writeSync(handle, row);
    closeSync(handle);
    const before = process.memoryUsage().rss;
    let [rows, most] = [0, 0];
    for await (const piece of readTable(file)) {
      if ('row' in piece) rows++;
      if (rows % 1000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
    }
    expect(rows).toBe(12_000);
    // The file has 11 MB; as rows in memory it would take several times that, and one of 100 MB ten times as much.
    expect(most).toBeLessThan(150 * 1024 * 1024);
  });
});

test('a workbook gives rows by their number, days as numbers, the first sheet that holds anything', () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'leer');
  const rows = [['Name', 'Stand'], [], ['A', 46053], ['Name', 'Stand'], ['=1+1', true]];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Systeme');
  const file = put(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer), 'book.xlsx');
  expect(plain([...readWorkbook(file)])).toEqual([
    [3, { Name: 'A', Stand: 46053 }],
    '4 repeated-header',
    [5, { Name: '=1+1', Stand: true }],
  ]);
  expect(() => [...readWorkbook(put('PK\u0003\u0004 no zip', 'broken.xlsx'))]).toThrow(
    'lässt sich nicht als Arbeitsmappe',
  );
});

describe('records of JSON', () => {
  const lines = async (text: string) => {
    const { pieces, head } = await readJson(put(text, 'data.json'));
    return { head, rows: plain(pieces) };
  };

  test('a list beside what is said about it, with lines', async () => {
    const text = '{\n "count": 2, "algoritmes": [\n  {"id": "1", "tags": [{"x": "}"}]},\n  {"id": null}\n ]\n}';
    expect(await lines(text)).toEqual({
      head: { count: 2, algoritmes: [] },
      rows: [
        [3, { id: '1', tags: [{ x: '}' }] }],
        [4, {}],
      ],
    });
  });

  test('a bare list, one record, one a line; lists inside of a record are no records', async () => {
    expect((await lines('[{"a":1},\n{"a":2}]')).rows).toEqual([
      [1, { a: 1 }],
      [2, { a: 2 }],
    ]);
    expect((await lines('{"name":"x","models":[{"name":"m"}]}')).rows).toEqual([
      [1, { name: 'x', models: [{ name: 'm' }] }],
    ]);
    expect((await lines('{"a":1}\n{"a":2}\n')).rows).toHaveLength(2);
  });

  test('a broken record spoils no other', async () => {
    const { pieces } = await readJson(put('[{"a":1},\n{"a":},\n{"a":3}]', 'data.json'));
    expect(pieces.map((piece) => 'row' in piece && [piece.row.line, piece.row.broken])).toEqual([
      [1, undefined],
      [2, 'Der Datensatz ist kein gültiges JSON.'],
      [3, undefined],
    ]);
  });
});
