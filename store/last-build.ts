import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { memoryOf } from './memory.ts';

/**
 * A site as the last build left it: what would be made of the same again is taken from there. Taken is only what still is
 * as it was written, so a build that was stopped, a folder that was replaced or a file somebody changed does no harm.
 */
export interface LastBuild {
  /**
   * Puts a file into the folder of the new site if it was made from the same, and notes it for the next build.
   * @returns whether it did
   */
  readonly take: (path: string, from: string, folder: string) => boolean;
  /** Notes a file that was made now. */
  readonly note: (path: string, from: string, content: string | Uint8Array) => void;
  /** Keeps what was noted for the next build. */
  readonly save: () => void;
}

/** What is remembered of a file, by its path below the site: from what it was made, and the SHA-256 of its content. */
type Notes = ReadonlyMap<string, readonly [from: string, sum: string]>;

/** Everything that decides how a site looks, besides the registry. */
const code = ['site', 'schema', 'store', 'astro.config.mjs'];

/** Names the folder of the site that the build will replace; the build itself writes elsewhere. */
export const lastSiteVariable = 'KI_REGISTER_LAST_SITE';

/**
 * The site that is being replaced.
 * @param part of the site that is made by one process: `pages`
 * @returns nothing where remembering is switched off, or no site is being replaced
 */
export function lastBuild(part: string): LastBuild | undefined {
  const given = process.env[lastSiteVariable];
  if (!given) return undefined;
  const folder = resolve(given);
  const memory = memoryOf<Notes>('sites', `${folder} ${part}`, code);
  if (!memory) return undefined;
  const known = memory.known ?? new Map();
  const noted = new Map<string, readonly [string, string]>();
  return {
    take(path, from, target) {
      const note = known.get(path);
      if (note?.[0] !== from) return false;
      try {
        const content = contentOf(join(folder, path));
        if (hash('sha256', content) !== note[1]) return false;
        mkdirSync(dirname(join(target, path)), { recursive: true });
        writeFileSync(join(target, path), content);
        noted.set(path, note);
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
        throw error;
      }
    },
    note: (path, from, content) => void noted.set(path, [from, hash('sha256', content)]),
    save: () => memory.keep(noted),
  };
}

/** Room for the file that is being looked at: new room for each of thousands takes longer than reading them. */
let room = Buffer.alloc(2 ** 20);

/** The content of a file, until the next one is read. */
function contentOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > room.length) room = Buffer.alloc(2 * size);
    return room.subarray(0, readSync(file, room, 0, size, 0));
  } finally {
    closeSync(file);
  }
}

/** What something is made from, as short as a name. Functions in it do not count. */
export const madeFrom = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts)).slice(0, 32);
