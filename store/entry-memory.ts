import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Memory } from '../schema/check.ts';
import type { Entry } from '../schema/rule.ts';
import { memoryOf } from './memory.ts';

/** Remembers faultless entries from one check to the next, for one registry. */
export interface EntryMemory extends Memory {
  /** Keeps what this check has read, and nothing else; does nothing where all of it was known. */
  readonly save: () => void;
}

/** What is remembered of a file, by its path below the registry. */
interface Remembered {
  /** SHA-256 of its bytes. */
  readonly sum: string;
  readonly entry: Entry;
}

/** Fewer files are read in less time than it takes to look whether they are known. */
const fewest = 100;

/**
 * What was read of a registry the last time; it lies outside of the registry.
 * @param folder the registry
 * @param size number of its files
 * @returns nothing where remembering is switched off, not worth it, or has no place to be
 */
export function entryMemory(folder: string, size: number): EntryMemory | undefined {
  const memory =
    size < fewest ? undefined : memoryOf<ReadonlyMap<string, Remembered>>('entries', resolve(folder), ['schema']);
  if (!memory) return undefined;
  const known = memory.known ?? new Map<string, Remembered>();
  const seen = new Map<string, Remembered>();
  let isNew = false;
  return {
    recall({ path, name, bytes }) {
      const found = known.get(path);
      if (!found || found.sum !== hash('sha256', bytes)) return undefined;
      seen.set(path, found);
      return { ...found.entry, file: name };
    },
    keep({ path, bytes }, entry) {
      isNew = true;
      seen.set(path, { sum: hash('sha256', bytes), entry: { ...entry, file: path } });
    },
    save() {
      if (isNew || seen.size < known.size) memory.keep(seen);
    },
  };
}
