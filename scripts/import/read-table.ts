import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { textOf } from './decode.ts';
import { columnKey, UnreadableSource } from './source-row.ts';
import type { Cell, Piece } from './source-row.ts';

/** The longest row that can be honest; a quote that is never closed makes one of the rest of the file. */
const mostInRow = 1024 * 1024;

const separators = [',', ';', '\t', '|'] as const;

/**
 * Reads a table of text row by row: any usual separator and encoding, quoted line ends, blank rows left out, the row of
 * names repeated further down left out and remarked. Holds one row at a time.
 * @throws UnreadableSource if there is no row of names
 */
export async function* readTable(file: string, onBytes?: (bytes: number) => void): AsyncGenerator<Piece> {
  const text = textOf(file, onBytes);
  const { start, separator } = await opening(text);
  const rest = (async function* () {
    yield start;
    yield* text;
  })();
  const parser = Readable.from(rest).pipe(
    parse({
      delimiter: separator,
      record_delimiter: '\n',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: mostInRow,
    }),
  );
  const rows = tableRows();
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      // The parser counts the line a row ends on.
      line = info.lines - record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0);
      yield* rows(record, line);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const broken =
      error.code === 'CSV_MAX_RECORD_SIZE'
        ? 'Ab hier fehlt ein schließendes Anführungszeichen; der Rest der Datei lässt sich nicht lesen.'
        : 'Ab hier ist die Tabelle beschädigt, meist durch ein einzelnes Anführungszeichen.';
    yield { row: { line: line + 1, cells: new Map(), broken } };
  }
  if (!rows.named()) throw new UnreadableSource(`„${file}“ enthält keine Zeile mit Spaltennamen.`);
}

/** Enough of the text to see the row of names, without the line `sep=;` that Excel knows, and what separates its cells. */
async function opening(text: AsyncGenerator<string>): Promise<{ start: string; separator: string }> {
  let start = '';
  for (let next = await text.next(); !next.done; next = await text.next()) {
    start += next.value;
    if (start.length > 64 * 1024) break;
  }
  const told = /^sep=(.)\n/.exec(start);
  // A blank line in its place, so that the others keep their numbers.
  if (told) return { start: `\n${start.slice(told[0].length)}`, separator: told[1]! };
  const names = /^\s*(?:"(?:[^"]|"")*"|[^"\n])*/.exec(start)?.[0].replaceAll(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (separator: string) => names.split(separator).length;
  return { start, separator: separators.toSorted((a, b) => count(b) - count(a))[0]! };
}

/** Turns lists of cells into rows: the first one names the columns. */
export function tableRows() {
  let names: readonly string[] | undefined;
  let given: readonly string[] = [];
  const rows = function* (record: readonly unknown[], line: number): Generator<Piece> {
    const cells = record.map((cell) => (typeof cell === 'string' ? cell.trim() : cell));
    if (cells.every(isEmpty)) return;
    if (names === undefined) {
      given = cells.map((cell) => String(cell ?? ''));
      const [unique, remarks] = namesOf(given);
      names = unique;
      for (const [column, value] of remarks) yield { remark: { line, column, rule: 'repeated-column', value } };
      return;
    }
    const known = names;
    const filled = cells.flatMap((cell, index) => (isEmpty(cell) ? [] : [[String(cell), given[index] ?? ''] as const]));
    const isHeader = filled.every(([cell, name]) => columnKey(cell) === columnKey(name) && name !== '');
    if (isHeader && filled.length > given.filter(Boolean).length / 2) {
      yield { remark: { line, column: 1, rule: 'repeated-header', value: '' } };
      return;
    }
    yield {
      row: {
        line,
        cells: new Map(
          cells.flatMap((value, index): [string, Cell][] =>
            isEmpty(value) ? [] : [[known[index] ?? `Spalte ${index + 1}`, { value, column: index + 1 }]],
          ),
        ),
      },
    };
  };
  return Object.assign(rows, { named: () => names !== undefined });
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Names made unique; a second column of one name is `Name (2)`. */
function namesOf(given: readonly string[]): [names: string[], repeated: [column: number, name: string][]] {
  const seen = new Map<string, number>();
  const repeated: [number, string][] = [];
  const names = given.map((name, index) => {
    if (name === '') return `Spalte ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count > 1) repeated.push([index + 1, name]);
    return count > 1 ? `${name} (${count})` : name;
  });
  return [names, repeated];
}
