import type { Language } from '../../schema/language.ts';
import type { Value } from '../lib/fact.ts';

/** One statement of a system in a file for comparing. */
export interface ComparedRow {
  /** Where its label stands in the list of labels; also its place among the rows. */
  readonly at: number;
  /** Neither values nor a reason: it was asked for and nobody stated it. */
  readonly values?: readonly Value[];
  /** Why it is not published. */
  readonly withheld?: string;
}

/** A system as the comparison loads it. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  /** Language of the name where it is not that of the page. */
  readonly lang?: Language;
  readonly href: string;
  /** Statements by block of the Steckbrief. */
  readonly blocks: Readonly<Record<string, readonly ComparedRow[]>>;
}

/** A block of rows: its id in the files and its heading. */
export type BlockName = readonly [id: string, heading: string];

/** What a system says in a row; nothing where the register does not ask this of such a system. */
export type Cell = Omit<ComparedRow, 'at'> | undefined;

/** How the statements of a row relate to each other. */
export type Mark = 'same' | 'different' | 'partly' | 'nowhere';

export interface Row {
  readonly label: string;
  /** One per system, in their order. */
  readonly cells: readonly Cell[];
  /** Missing as long as there is only one system. */
  readonly mark?: Mark;
}

export interface RowBlock {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/**
 * Puts systems side by side: every statement that one of them makes or owes is a row.
 * @param labels label of each kind of statement, see `ComparedRow.at`
 * @param names the blocks in the order in which they are shown; one without rows is left out
 */
export function sideBySide(
  systems: readonly Compared[],
  labels: readonly string[],
  names: readonly BlockName[],
): RowBlock[] {
  return names.flatMap(([id, heading]) => {
    const columns = systems.map(({ blocks }) => new Map((blocks[id] ?? []).map((row) => [row.at, row])));
    const places = [...new Set(columns.flatMap((column) => [...column.keys()]))].toSorted((a, b) => a - b);
    const rows = places.map((at) => {
      const cells = columns.map((column) => column.get(at));
      return { label: labels[at] ?? '', cells, ...(systems.length > 1 && { mark: markOf(cells) }) };
    });
    return rows.length > 0 ? [{ heading, rows }] : [];
  });
}

/** Whether a cell carries a statement or says why it is withheld. */
export const isGiven = (cell: Cell): boolean => cell?.values !== undefined || cell?.withheld !== undefined;

function markOf(cells: readonly Cell[]): Mark {
  const given = cells.filter(isGiven);
  if (given.length === 0) return 'nowhere';
  if (given.length < cells.length) return 'partly';
  return new Set(given.map(contentOf)).size === 1 ? 'same' : 'different';
}

/** What a cell says, without the order in which it says it. */
const contentOf = (cell: Cell): string =>
  JSON.stringify([cell?.withheld, (cell?.values ?? []).map((value) => JSON.stringify(value)).toSorted()]);

/** Names of the places in the address, `?a=…&b=…`; as many as fit side by side. */
const places = ['a', 'b', 'c', 'd'] as const;

/** As many systems as can be compared. */
export const mostCompared = places.length;

/** The systems an address names, each once; what cannot be an id is left out. */
export function comparedIn(search: string): string[] {
  const parameters = new URLSearchParams(search);
  const ids = places.flatMap((place) => parameters.get(place) ?? []);
  return [...new Set(ids)].filter((id) => /^[a-z0-9-]{1,100}$/.test(id));
}

/** The address of a comparison; empty where nothing is compared. */
export function searchOfCompared(ids: readonly string[]): string {
  const search = ids
    .slice(0, mostCompared)
    .map((id, index) => `${places[index]!}=${id}`)
    .join('&');
  return search && `?${search}`;
}
