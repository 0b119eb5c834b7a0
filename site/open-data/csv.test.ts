import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { instance as real } from '../lib/open-data.ts';
import { columnsOf, item, separators } from '../../schema/columns.ts';
import type { Column } from '../../schema/columns.ts';
import { csvText, excelText } from './csv.ts';
import { completeDeployer, instanceWith } from './instance.fixture.ts';
import { recordsOf } from './lists.ts';
import { publishedKinds } from './published.ts';

/*
 * What a stranger does with the CSV: read it with a library nobody here wrote, follow the published rules (columns by path,
 * lists in one cell) and get the same records as in the JSON.
 */

type Row = Readonly<Record<string, string>>;

const libraries: Readonly<Record<string, (text: string) => Row[]>> = {
  'csv-parse': (text) => parseCsv(text, { columns: true, bom: true }) as Row[],
  papaparse: (text) => {
    const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    return data;
  },
};

/** Puts a cell back into a record, by the path of its column. */
function restore(record: Record<string, unknown>, { steps, shape }: Column, cell: string): void {
  if (cell === '') return;
  const scalar = (text: string): unknown =>
    shape.primitive === 'number' ? Number(text) : shape.primitive === 'flag' ? text === 'true' : text;
  const listed = (text: string) => scalar(text.replace(/\\([\\|;])/g, '$1'));
  const put = (target: Record<string, unknown>, [key, ...rest]: Column['steps'], text: string, depth: number): void => {
    const name = key as string;
    if (rest.length === 0) target[name] = depth === 0 ? scalar(text) : listed(text);
    else if (rest[0] !== item) put((target[name] ??= {}) as Record<string, unknown>, rest, text, depth);
    else {
      const parts = text.split(separators[depth]!);
      if (rest.length === 1) target[name] = parts.map(listed);
      else {
        const items = (target[name] ??= parts.map(() => ({}))) as Record<string, unknown>[];
        parts.forEach((part, index) => part !== '' && put(items[index]!, rest.slice(1), part, depth + 1));
      }
    }
  };
  put(record, steps, cell, 0);
}

const odd = instanceWith({
  'odd-texts': {
    ...completeDeployer,
    name: '=HYPERLINK("https://attack.example.org";"Hier")',
    summary: '+49 oder -1; "Zitat", Komma | Strich \\ Ende',
    keywords: ['a | b', 'c;d', '\\', '@SUM(A1)'],
    providers: [
      { name: 'Eins GmbH', website: 'https://eins.example.org' },
      { name: 'Zwei | Drei AG', city: 'Köln' },
    ],
    sources: [
      { title: 'Erste', publisher: 'Amt', supports: ['name', 'summary'] },
      { title: 'Zweite', publisher: 'Amt' },
    ],
    costs: { perYear: 1200.5, basis: 'planned' },
    description: '- Punkt eins\n- Punkt zwei\r\n\nAbsatz',
  },
});

describe.each(Object.entries(libraries))('read with %s', (_, read) => {
  test.each([...publishedKinds.map((kind) => [kind, real] as const), ['system', odd] as const])(
    'the table of every %s gives the records of the JSON',
    (kind, instance) => {
      const records = recordsOf(instance, kind);
      const columns = columnsOf(kind);
      const rows = read(csvText(kind, records));
      expect(rows).toHaveLength(records.length);
      const restored = rows.map((row) => {
        const record: Record<string, unknown> = {};
        for (const column of columns) restore(record, column, row[column.name]!);
        return record;
      });
      expect(restored).toEqual(JSON.parse(JSON.stringify(records)));
    },
  );
});

test.each([
  ['csvText', csvText('system', recordsOf(odd, 'system'))],
  ['excelText', excelText('system', recordsOf(odd, 'system'), (_, id) => id)],
])('%s begins no new row inside of a cell (RFC 4180: line ends in quotes)', (_, text) => {
  const outside = text.replaceAll(/"(?:[^"]|"")*"/g, '');
  expect(outside.match(/\r?\n/g)).toHaveLength(1 + recordsOf(odd, 'system').length);
});

describe('the table for Excel', () => {
  const nameOf = (_: string, id: string) => `Name von ${id}`;
  const text = excelText('system', recordsOf(odd, 'system'), nameOf);
  const [head, row] = parseCsv(text, { bom: true, delimiter: ';' }) as [string[], string[]];
  const cell = (label: string) => row[head.indexOf(label)];

  test('has a byte order mark, semicolons and German words', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(new Set(head).size).toBe(head.length);
    expect(cell('Projektstatus')).toBe('in Beschaffung');
    expect(cell('Verantwortliche Stelle')).toBe('Name von stadt-musterstadt');
    expect(cell('Offen für Kooperation')).toBe('nein');
    expect(head.filter((label, index) => label.startsWith('Kosten') && row[index] === '1200,5')).toHaveLength(1);
  });

  test('holds no formula, whatever the library or the program', () => {
    for (const parsed of [
      parseCsv(text, { bom: true, delimiter: ';' }) as string[][],
      Papa.parse<string[]>(text, { delimiter: ';' }).data,
    ])
      for (const value of parsed.flat()) expect(value).not.toMatch(/^[=+\-@\t\r]/);
    expect(cell('Name')).toMatch(/^'=HYPERLINK/);
  });

  const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  test.skipIf(office.error)(
    'opens in LibreOffice with every value in its place (skipped where soffice is not installed)',
    { timeout: 120_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'ki-register-office-'));
      try {
        writeFileSync(join(folder, 'systems.csv'), csvText('system', recordsOf(odd, 'system')));
        // Field separator comma, text in quotation marks, UTF-8, and all columns as text (2).
        const columns = columnsOf('system')
          .map((_, index) => `${index + 1}/2`)
          .join('/');
        const { status, stderr } = spawnSync(
          'soffice',
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            `--infilter=CSV:44,34,76,1,${columns}`,
            '--convert-to',
            'csv:Text - txt - csv (StarCalc):44,34,76,1',
            '--outdir',
            join(folder, 'out'),
            join(folder, 'systems.csv'),
          ],
          { encoding: 'utf8' },
        );
        expect(status, stderr).toBe(0);
        const converted = libraries['csv-parse']!(readFileSync(join(folder, 'out', 'systems.csv'), 'utf8'));
        const expected = libraries['csv-parse']!(csvText('system', recordsOf(odd, 'system')));
        expect(converted.map(({ id, name, keywords }) => ({ id, name, keywords }))).toEqual(
          expected.map(({ id, name, keywords }) => ({ id, name, keywords })),
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
