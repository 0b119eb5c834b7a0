import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { memoryOf } from './memory.ts';

/**
 * A site as the last build left it: what would be made of the same again is taken from there. Taken is only what still is
 * as it was written, so a build that was stopped, a folder that was replaced or a file somebody changed does no harm. It
 * is the same file in both sites, under two names: files cost a disk most when they are made and when they are deleted.
 */
export interface LastBuild {
  /**
   * Puts a file into the folder of the new site if it was made from the same, and notes it for the next build.
   * @returns whether it did
   */
  readonly take: (path: string, from: string, folder: string) => boolean;
  /** Notes a file that is made now. */
  readonly note: (path: string, from: string, content: string | Uint8Array) => void;
  /**
   * The same for a file whose content is at hand: puts it into the folder if the old one has that content, and notes it.
   * @returns whether it did; otherwise it is to be written
   */
  readonly takeContent: (path: string, content: string | Uint8Array, folder: string) => boolean;
  /** Keeps what was noted for the next build, once all of it lies in the folder of the new site. */
  readonly save: (folder: string) => void;
}

/**
 * What is remembered of a file, by its path below the site: from what it was made, the SHA-256 of its content, and when it
 * was written (ms).
 */
type Notes = ReadonlyMap<string, readonly [from: string, sum: string, time: number]>;

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
  const known: Notes = memory.known ?? new Map();
  const noted = new Map<string, readonly [from: string, sum: string]>();
  const take: LastBuild['take'] = (path, from, target) => {
    const note = known.get(path);
    if (note?.[0] !== from) return false;
    const [old, fresh] = [join(folder, path), join(target, path)];
    const time = timeOf(old);
    if (time === undefined || (time !== note[2] && hash('sha256', readFileSync(old)) !== note[1])) return false;
    mkdirSync(dirname(fresh), { recursive: true });
    giveSecondName(old, fresh);
    noted.set(path, [from, note[1]]);
    return true;
  };
  return {
    take,
    note: (path, from, content) => void noted.set(path, [from, hash('sha256', content)]),
    takeContent(path, content, target) {
      const sum = hash('sha256', content);
      if (take(path, sum, target)) return true;
      noted.set(path, [sum, sum]);
      return false;
    },
    save: (target) =>
      memory.keep(new Map([...noted].map(([path, [from, sum]]) => [path, [from, sum, timeOf(join(target, path))!]]))),
  };
}

const timeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** A copy where that cannot be, as on another disk. */
function giveSecondName(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(file, name);
  }
}

/** What something is made from, as short as a name. Functions in it do not count. */
export const madeFrom = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts)).slice(0, 32);
