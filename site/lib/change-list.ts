import type { Change } from '../../schema/history/timeline.ts';
import { changes, dayOf } from './history.ts';

/** Changes told together: one, or many of one sort that came in one commit. */
export interface Item {
  readonly day: string;
  /** At least one; all with the same commit, kind and sort. */
  readonly changes: readonly [Change, ...Change[]];
}

export interface ChangePage {
  /** Month of its changes, `2026-11`; absent on the page of the newest, which may span several. */
  readonly month?: string;
  /** Counted from 1 within the month. */
  readonly number: number;
  readonly of: number;
  readonly items: readonly Item[];
}

/** More changes of one sort in one commit than this are told as one. */
const mostSingle = 5;
/** The most names shown of changes told as one; the rest is in the data. */
export const mostNames = 200;
/** How much a page holds, in single changes. */
const pageSize = 150;

/** Changes as people read them: the newest first, what was done in bulk in one line. */
export function itemsOf(all: readonly Change[]): Item[] {
  const commits = [...Map.groupBy(all, ({ commit }) => commit.id).values()].toReversed();
  const items = commits.flatMap((ofCommit) =>
    [...Map.groupBy(ofCommit, ({ kind, what }) => `${kind} ${what}`).values()].flatMap((alike) =>
      alike.length > mostSingle ? [alike] : alike.map((one) => [one]),
    ),
  ) as [Change, ...Change[]][];
  return (
    items
      .map((alike) => ({ day: dayOf(alike[0].commit), changes: alike }))
      // Clocks differ and commits are rewritten, so a later commit can bear an earlier day; the sort is stable.
      .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
  );
}

/** The page of the newest changes. */
export function newestPage(items: readonly Item[]): ChangePage {
  return { number: 1, of: 1, items: chunked(items)[0] ?? [] };
}

/** All changes by month, the newest month first, each cut into pages of bearable length. */
export function monthPages(items: readonly Item[]): ChangePage[] {
  return [...Map.groupBy(items, ({ day }) => day.slice(0, 7))].flatMap(([month, ofMonth]) => {
    const parts = chunked(ofMonth);
    return parts.map((part, index) => ({ month, number: index + 1, of: parts.length, items: part }));
  });
}

function chunked(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const size = item.changes.length === 1 ? 1 : 1 + Math.min(item.changes.length, mostNames) / 4;
    if (room < size || parts.length === 0) {
      parts.push([]);
      room = pageSize;
    }
    parts.at(-1)!.push(item);
    room -= size;
  }
  return parts;
}

/** The items of a page under the days they happened on. */
export const byDay = (items: readonly Item[]): [day: string, items: Item[]][] => [
  ...Map.groupBy(items, ({ day }) => day),
];

/** How many changes some items tell. */
export const countOf = (items: readonly Item[]): number =>
  items.reduce((sum, { changes: alike }) => sum + alike.length, 0);

/** Every change of the register, worked out once per build. */
export const allItems = itemsOf(changes);
