import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { columnsOf } from '../schema/columns.ts';
import { status } from '../schema/vocabularies/status.ts';
import { importFile } from './import/import-file.ts';
import { templateCsv } from './template/csv.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-template-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function command(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/template.ts'), ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** One part of a workbook as text, found by its name in the directory of the archive. */
function part(bytes: Buffer, name: string): string {
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    return (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
  }
  throw new Error(`No part "${name}".`);
}

describe('the template as a workbook', () => {
  test('has a column for every field, drop-downs, hints that fit, and no formula; its example is not imported', async () => {
    const file = join(folder, 'ki-register-vorlage.xlsx');
    expect(command('xlsx')).toMatchObject({ status: 0, stderr: '' });
    const bytes = readFileSync(file);
    const book = read(bytes, { type: 'buffer', cellFormula: true });
    expect(book.SheetNames).toEqual(['Systeme', 'Codelisten', 'Erläuterungen']);
    const [head = [], example = []] = utils.sheet_to_json<string[]>(book.Sheets['Systeme']!, { header: 1 });
    expect(head).toHaveLength(columnsOf('system').length - 1);
    expect(head.slice(0, 6)).toEqual([
      'Herkunft der Angaben',
      'Eintragsart',
      'Name',
      'Kurz erklärt',
      'Verantwortliche Stelle',
      'Projektstatus',
    ]);
    expect(example[5]).toBe('Pilot');
    for (const sheet of Object.values(book.Sheets))
      for (const cell of Object.values(sheet)) expect(cell).not.toHaveProperty('f');

    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    const validations = [...xml.matchAll(/<dataValidation ([^>]*?)\/?>(?:<formula1>([^<]*)<\/formula1>)?/g)];
    expect(validations).toHaveLength(head.length);
    const ofStatus = validations[5]!;
    expect(ofStatus[1]).toMatch(/type="list".*sqref="F2:F\d+"/);
    const [, column, first, last] = /^Codelisten!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(ofStatus[2]!)!;
    const listed = Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, row) => `${column}${Number(first) + row}`,
    );
    expect(listed.map((at) => (book.Sheets['Codelisten']![at] as { v: string }).v)).toEqual(
      status.terms.map(({ de }) => de),
    );
    const [, ofName, mostOfName] = validations[2]!;
    expect([ofName, mostOfName]).toEqual([expect.stringContaining('type="textLength"'), '100']);
    // Excel calls a workbook broken whose hints are longer.
    for (const [, attributes] of validations) {
      expect(/ prompt="([^"]*)"/.exec(attributes!)![1]!.length).toBeLessThanOrEqual(255);
      expect(/ promptTitle="([^"]*)"/.exec(attributes!)![1]!.length).toBeLessThanOrEqual(32);
    }

    const registry = resolve('schema/fixtures/valid');
    const rules: string[] = [];
    const summary = await importFile(
      { source: 'xlsx', file, registry, out: registry, dryRun: true, today: '2026-11-28' },
      { finding: ({ rule }) => rules.push(rule), end: () => {} },
    );
    expect(summary.rows).toBe(0);
    expect(rules).toEqual(['example-row']);
  });
});

test('the template as a table opens in a German Excel and holds no formula', () => {
  const text = templateCsv();
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows = parse(text, { bom: true, delimiter: ';' }) as string[][];
  expect(rows).toHaveLength(2);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test('nothing is overwritten, and whoever asks for something else is told what there is', () => {
  expect(command('csv', 'x.csv').status).toBe(0);
  const again = command('csv', 'x.csv');
  expect(again).toMatchObject({ status: 2, stderr: '„x.csv“ gibt es schon.\n' });
  expect(command('ods')).toMatchObject({ status: 2, stdout: '' });
});
