import { notStated } from '../catalogue/columns.ts';
import type { Columns } from '../catalogue/columns.ts';
import { answer } from '../catalogue/selection.ts';
import type { Selection } from '../catalogue/selection.ts';

/** A number that stands out: how many systems carry one of some codes, or how many codes they carry. */
interface KeyNumber {
  readonly id: 'systems' | 'bodies' | 'inUse' | 'offered' | 'cooperation';
  readonly facet?: string;
  readonly codes?: readonly string[];
  /** Counts the codes of this facet in place of systems. */
  readonly distinct?: string;
}

/** What a system says that others may take over, wholly or in part. */
export const offeredCodes: readonly string[] = ['yes', 'limited'];

export const keyNumbers: readonly KeyNumber[] = [
  { id: 'systems' },
  { id: 'bodies', distinct: 'stelle' },
  { id: 'inUse', facet: 'status', codes: ['operation'] },
  { id: 'offered', facet: 'nachnutzung', codes: offeredCodes },
  { id: 'cooperation', facet: 'kooperation', codes: ['yes'] },
];

/** A key number under a selection, and the selection that lists what it counts. */
export interface KeyTally {
  readonly value: number;
  readonly selection: Selection;
}

/** What one figure says under a selection. */
export interface FigureTally {
  /** How many systems it speaks of. */
  readonly base: number;
  /** Code -> how many of them; a code that is missing has none. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** All numbers of the page under a selection. */
export interface Tally {
  readonly systems: number;
  readonly keys: ReadonlyMap<KeyNumber['id'], KeyTally>;
  /** By facet. */
  readonly figures: ReadonlyMap<string, FigureTally>;
}

/**
 * Counts everything under a selection. A figure is limited by all facets but its own, so that what was not chosen can
 * still be compared with what was; each of its numbers is what choosing that code alone would find.
 */
export function tally(columns: Columns, selection: Selection): Tally {
  const { rows, counts } = answer(columns, selection);
  const baseOf = (key: string) =>
    selection.has(key) ? answer(columns, without(selection, key)).rows.length : rows.length;
  return {
    systems: rows.length,
    keys: new Map(keyNumbers.map((one) => [one.id, keyTally(columns, selection, rows, one)])),
    figures: new Map([...counts].map(([key, numbers]) => [key, { base: baseOf(key), numbers }])),
  };
}

function keyTally(
  columns: Columns,
  selection: Selection,
  rows: readonly number[],
  { facet, codes = [], distinct }: KeyNumber,
): KeyTally {
  if (distinct !== undefined) return { value: codesIn(columns, distinct, rows), selection };
  if (facet === undefined) return { value: rows.length, selection };
  // A facet that was chosen already can only be narrowed.
  const own = selection.get(facet);
  const narrowed = new Map(selection).set(facet, own ? codes.filter((code) => own.includes(code)) : codes);
  return { value: answer(columns, narrowed).rows.length, selection: narrowed };
}

/** How many codes of a facet some rows carry between them. */
function codesIn(columns: Columns, key: string, rows: readonly number[]): number {
  const column = columns.facets[key];
  if (!column) return 0;
  const seen = new Set(rows.flatMap((row) => column.rows[row]!).map((place) => column.codes[place]));
  seen.delete(notStated);
  return seen.size;
}

/** The selection that a row of a figure counts: everything chosen elsewhere, and in its own facet this code alone. */
export const rowSelection = (selection: Selection, key: string, code: string): Selection =>
  new Map(selection).set(key, [code]);

function without(selection: Selection, key: string): Selection {
  const rest = new Map(selection);
  rest.delete(key);
  return rest;
}
