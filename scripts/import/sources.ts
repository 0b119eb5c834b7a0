import { extname } from 'node:path';
import { readText } from '../../schema/read.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { idOf } from '../../schema/slug.ts';
import { textOf, wholeTextOf } from './decode.ts';
import type { Adapter } from './adapter.ts';
import { convert } from './convert.ts';
import type { Draft } from './convert.ts';
import { atrs } from './from/atrs.ts';
import { nl } from './from/nl.ts';
import { publiccode, publiccodeInEnglish } from './from/publiccode.ts';
import { us, usProducts } from './from/us.ts';
import { knowsOwnColumns, ownRecord, ownRow } from './own-row.ts';
import type { Resolve } from './own-row.ts';
import { cellsOf, readJson } from './read-json.ts';
import type { Head } from './read-json.ts';
import { readTable } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';
import { columnKey, UnreadableSource } from './source-row.ts';
import type { Piece, SourceRow } from './source-row.ts';

/** What can be imported, and what a person is told about it. */
export const sources = {
  csv: 'eigene Spalten, wie die Website sie ausgibt und die Vorlage sie vorsieht',
  xlsx: 'dieselben Spalten als Arbeitsmappe (Excel, LibreOffice)',
  json: 'Systeme, wie die Website sie als JSON ausgibt',
  nl: 'niederländisches Algoritmeregister (JSON oder CSV)',
  us: 'Inventar der US-Bundesbehörden 2025 (CSV, Einzelmeldungen oder Standardprodukte)',
  atrs: 'Algorithmic Transparency Recording Standard des Vereinigten Königreichs (JSON oder CSV)',
  publiccode: 'eine publiccode.yml',
} as const;

export type SourceName = keyof typeof sources;

export const isSource = (name: string): name is SourceName => Object.hasOwn(sources, name);

/** A file opened: its pieces, as often as needed, and what stands beside them. */
export interface Opened {
  readonly pieces: () => AsyncIterable<Piece> | Iterable<Piece>;
  readonly head: Head;
}

/** How rows are written down in a file. */
type Form = 'table' | 'workbook' | 'json' | 'yaml';

const formsByEnding: Readonly<Record<string, Form>> = {
  ...{ '.csv': 'table', '.json': 'json', '.jsonl': 'json', '.ndjson': 'json' },
  ...{ '.xlsx': 'workbook', '.xls': 'workbook', '.ods': 'workbook', '.yml': 'yaml', '.yaml': 'yaml' },
};

/** Our own files have one form; foreign ones say it by their ending or, where that says nothing, by how they begin. */
async function formOf(name: SourceName, file: string): Promise<Form> {
  if (name === 'csv') return 'table';
  if (name === 'xlsx') return 'workbook';
  if (name === 'json') return 'json';
  const known = formsByEnding[extname(file).toLowerCase()];
  if (known) return known;
  if (name === 'publiccode') return 'yaml';
  for await (const piece of textOf(file)) {
    const start = piece.trimStart();
    // https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7: workbooks are archives.
    if (start.startsWith('PK\u0003\u0004')) return 'workbook';
    if (start !== '') return /^[{[]/.test(start) ? 'json' : 'table';
  }
  return 'table';
}

/**
 * Opens a file in the form it has.
 * @param onBytes is told how far reading has come
 * @throws UnreadableSource
 */
export async function openSource(name: SourceName, file: string, onBytes?: (bytes: number) => void): Promise<Opened> {
  switch (await formOf(name, file)) {
    case 'json': {
      const { pieces, head } = await readJson(file);
      return { pieces: () => pieces, head };
    }
    case 'workbook': {
      const pieces = [...readWorkbook(file)];
      return { pieces: () => pieces, head: {} };
    }
    case 'yaml': {
      const row = yamlRow(await wholeTextOf(file), file);
      return { pieces: () => [{ row }], head: {} };
    }
    case 'table':
      return { pieces: () => readTable(file, onBytes), head: {} };
  }
}

/** A YAML file as one row; its groups by path, `legal.license`. */
function yamlRow(text: string, file: string): SourceRow {
  const { data, problems } = readText(text, 'yaml');
  if (problems.length > 0 || typeof data !== 'object' || data === null)
    throw new UnreadableSource(
      `„${file}“ ist kein YAML, wie es hier gelesen wird (ohne Anker, Verweise und Typangaben).`,
    );
  return { line: 1, cells: cellsOf(flat(data as Head)) };
}

const flat = (group: Head, prefix = ''): Record<string, unknown> =>
  Object.assign(
    {},
    ...Object.entries(group).map(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? flat(value as Head, `${prefix}${key}.`)
        : { [prefix + key]: value },
    ),
  ) as Record<string, unknown>;

/** How rows of a source become drafts. */
export interface Translation {
  readonly adapter?: Adapter;
  /** Under which name it is remembered what this source said. */
  readonly memory: string;
  readonly translate: (row: SourceRow, resolve: Resolve) => Draft;
}

/**
 * Chooses the translation by the columns of the first row.
 * @throws UnreadableSource if none of them is known
 */
export function translationOf(name: SourceName, first: SourceRow | undefined): Translation {
  const names = first ? [...first.cells.keys()] : [];
  if (name === 'json') {
    const known = fieldsOfKind('system').some(({ key }) => names.includes(key));
    if (first && !first.broken && !known) throw noColumns(names);
    return { memory: 'own', translate: ownRecord };
  }
  if (name === 'csv' || name === 'xlsx') {
    if (first && !first.broken && !knowsOwnColumns(names)) throw noColumns(names);
    return { memory: 'own', translate: ownRow };
  }
  const keys = new Set(names.map(columnKey));
  const adapter = adapterOf(name, keys);
  // Identifiers and addresses are called alike everywhere; these tell a register.
  const telling = adapter.columns.filter(({ to, special }) => to === 'name' || to === 'status' || special === '#body');
  const known = telling.some(({ from }) => from.some((one) => keys.has(columnKey(one))));
  if (first && !first.broken && !known) throw noColumns(names);
  return { adapter, memory: idOf(adapter.register.name), translate: (row) => convert(row, adapter) };
}

function adapterOf(name: Exclude<SourceName, 'csv' | 'xlsx' | 'json'>, keys: ReadonlySet<string>): Adapter {
  switch (name) {
    case 'nl':
      return nl;
    case 'us':
      return keys.has('aiusecase') ? usProducts : us;
    case 'atrs':
      return atrs;
    case 'publiccode':
      return [...keys].some((key) => key.startsWith('descriptionde')) ? publiccode : publiccodeInEnglish;
  }
}

const noColumns = (names: readonly string[]): UnreadableSource =>
  new UnreadableSource(
    `Keine Spalte ist bekannt; gefunden: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''}. ` +
      'Ist es die richtige Quelle? „npm run template“ zeigt die eigenen Spalten.',
  );
