import type { SoundEntry } from '../../schema/check.ts';
import { jsonText } from './data-file.ts';
import type { DataFile } from './data-file.ts';
import { rooted } from './instance.ts';
import type { Instance } from './instance.ts';
import { published } from './published.ts';
import type { Published, PublishedKind } from './published.ts';

/** Records in one file; a part of this size is some 20 MB at most. */
export const perPart = 5000;

/** All records of a kind as they are published, in the order of their ids. */
export const recordsOf = ({ registry }: Pick<Instance, 'registry'>, kind: PublishedKind): Published[] =>
  [...(registry[kind] as ReadonlyMap<string, SoundEntry<PublishedKind>>).values()]
    .map(published)
    .toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));

/** One file of a list: its path and its text. */
export type ListFile = Pick<DataFile, 'path' | 'text'>;

/** A list in the making. */
export interface List<T> {
  /** Path without its ending: `api/v1/systems`. */
  readonly stem: string;
  /** Name of the list in the data: `systems`. */
  readonly key: string;
  /** What stands above the list. */
  readonly head: object;
  readonly items: readonly T[];
  /** How an item is published. */
  readonly as: (item: T) => unknown;
}

/**
 * A list as JSON. Up to `limit` items it is one file with all of them; beyond that the file names its parts, which look
 * alike, so that no client has to load everything at once.
 * @returns the file with the plain name, then its parts, if there are any
 */
export function listFiles<T>(instance: Instance, list: List<T>, limit = perPart): [ListFile, ...ListFile[]] {
  const { stem, key, items, as } = list;
  const head = { ...list.head, total: items.length };
  const whole = `${stem}.json`;
  if (items.length <= limit) return [{ path: whole, text: () => jsonText({ ...head, [key]: items.map(as) }) }];
  const parts = Array.from({ length: Math.ceil(items.length / limit) }, (_, index) => ({
    path: `${stem}.part-${index + 1}.json`,
    items: items.slice(index * limit, (index + 1) * limit),
  }));
  const named = parts.map((part) => ({ href: rooted(instance, part.path), items: part.items.length }));
  return [
    { path: whole, text: () => jsonText({ ...head, parts: named }) },
    ...parts.map((part) => ({ path: part.path, text: () => jsonText({ ...head, [key]: part.items.map(as) }) })),
  ];
}

/** A list as JSON Lines: one record per line, to be read without loading the rest. */
export const linesText = (records: readonly Published[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
