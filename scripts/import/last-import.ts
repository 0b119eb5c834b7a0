import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { putFile } from '../../store/replace-file.ts';
import type { Said } from './merge.ts';

/*
 * What the last import said, one line a record: its key over there, its id here, a mark of every statement. Only with it
 * can a statement changed by hand be told from one the source changed. It lies beside the registry, in
 * `.import/<registry>/<source>.jsonl`, because the registry holds no generated files; it belongs into the repository
 * with the entries it describes, so that everybody in a team, and CI, sees the same. Without it an import works too, but
 * overwrites nothing that stands in an entry: it shows the difference.
 */

export interface Remembered {
  readonly id: string;
  readonly said: Said;
}

/** Where the memory of a source lies for the registry folder that entries go to. */
export const memoryFile = (folder: string, source: string): string =>
  join(dirname(resolve(folder)), '.import', basename(resolve(folder)), `${source}.jsonl`);

/** What is remembered, by the key of the record over there; lines that are none are left out. */
export function readMemory(file: string): Map<string, Remembered> {
  if (!existsSync(file)) return new Map();
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line): [string, Remembered][] => {
        try {
          const { key, id, said } = JSON.parse(line) as { key: string; id: string; said: Said };
          return typeof key === 'string' && typeof id === 'string' && said ? [[key, { id, said }]] : [];
        } catch {
          return [];
        }
      }),
  );
}

/** Writes the memory, in the order of keys: a new version differs in the records that changed. */
export function writeMemory(file: string, memory: ReadonlyMap<string, Remembered>): void {
  const lines = [...memory]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { id, said }]) => JSON.stringify({ key, id, said }));
  mkdirSync(dirname(file), { recursive: true });
  putFile(file, `${lines.join('\n')}\n`);
}
