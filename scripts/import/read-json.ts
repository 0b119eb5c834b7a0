import { positionsIn } from '../../schema/positions.ts';
import { wholeTextOf } from './decode.ts';
import { UnreadableSource } from './source-row.ts';
import type { Piece } from './source-row.ts';

/** What stands beside the list of records. */
export type Head = Readonly<Record<string, unknown>>;

/**
 * Reads the records of a JSON file one by one: an array, an object with a list of records in it, one object, or
 * one object a line. A record that is broken spoils no other.
 * @returns the records with the lines they begin on, and what stands beside the list
 * @throws UnreadableSource if there is no record
 */
export async function readJson(file: string): Promise<{ pieces: readonly Piece[]; head: Head }> {
  const text = await wholeTextOf(file);
  const at = positionsIn(text);
  const records = recordsIn(text);
  if (records.length === 0) throw new UnreadableSource(`„${file}“ enthält keine JSON-Datensätze.`);
  return {
    pieces: records.map(({ start, end }) => ({ row: rowOf(text.slice(start, end), at(start).line) })),
    head: headOf(text, records),
  };
}

function rowOf(text: string, line: number) {
  try {
    return { line, cells: cellsOf(JSON.parse(text)) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { line, cells: new Map(), broken: 'Der Datensatz ist kein gültiges JSON.' };
  }
}

/** What a record says, by key; what is empty says nothing. */
export const cellsOf = (record: object) =>
  new Map(
    Object.entries(record)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([key, value]) => [key, { value: typeof value === 'string' ? value.trim() : value, column: 1 }]),
  );

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What lists of records are called in the files of the registers; other lists belong to a record. */
const listNames: ReadonlySet<string> = new Set(['systems', 'algoritmes', 'records', 'items', 'data']);

/** Where the records stand: in the outermost array or in a list of records one object deep, else the outermost objects. */
function recordsIn(text: string): Span[] {
  const open: { sign: string; start: number; isList: boolean }[] = [];
  const outermost: Span[] = [];
  const listed: Span[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === '"') {
      index = endOfText(text, index);
    } else if (sign === '[' || sign === '{') {
      const isList =
        sign === '[' && (open.length === 0 || (open.length === 1 && listNames.has(keyBefore(text, index))));
      open.push({ sign, start: index, isList });
    } else if (sign === ']' || sign === '}') {
      const closed = open.pop();
      if (closed?.sign !== '{') continue;
      const span = { start: closed.start, end: index + 1 };
      if (open.length === 0) outermost.push(span);
      else if (open.at(-1)!.isList) listed.push(span);
    }
  }
  return listed.length > 0 ? listed : outermost;
}

const keyBefore = (text: string, end: number): string =>
  /"([^"\\]*)"\s*:\s*$/.exec(text.slice(Math.max(0, end - 60), end))?.[1] ?? '';

/** The place of the quote that closes a text. */
function endOfText(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '"') return index;
  }
  return text.length;
}

/** The file without its records: what is said about all of them. */
function headOf(text: string, records: readonly Span[]): Head {
  const rest = `${text.slice(0, records[0]!.start)}${text.slice(records.at(-1)!.end)}`;
  try {
    const head: unknown = JSON.parse(rest);
    return typeof head === 'object' && head !== null && !Array.isArray(head) ? (head as Head) : {};
  } catch {
    return {};
  }
}
