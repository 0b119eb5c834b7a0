import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Memory } from '../schema/check.ts';
import type { Entry } from '../schema/rule.ts';

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
/** The registries that are remembered at the same time; the one not checked for longest is forgotten. */
const mostRegistries = 4;
/** A memory that grows beyond this is not kept: about 200,000 entries. */
const mostBytes = 512 * 1024 ** 2;
/** What a killed process has left beside the memories; a living one needs less time. */
const abandonedAfter = 10 * 60 * 1000;

/** Switches the memory off for everything that is started from here, such as the build. */
export const withoutMemory = { KI_REGISTER_CACHE: 'off' } as const;

/**
 * What was read of a registry the last time, as long as schema, packages and Node are the same. It lies outside of the
 * registry, in the project's packages; losing it costs nothing but time. Damage is noticed and ignored.
 * @param folder the registry
 * @param size number of its files
 * @returns nothing where remembering is switched off (`KI_REGISTER_CACHE=off`), not worth it, or has no place to be
 */
export function entryMemory(folder: string, size: number): EntryMemory | undefined {
  if (size < fewest || process.env['KI_REGISTER_CACHE'] === withoutMemory.KI_REGISTER_CACHE) return undefined;
  const root = projectRoot();
  if (root === undefined || !existsSync(join(root, 'node_modules'))) return undefined;
  const place = join(root, 'node_modules', '.cache', 'ki-register', 'entries');
  const file = join(place, `${hash('sha256', resolve(folder)).slice(0, 16)}.bin`);
  const code = codeFingerprint(root);
  const known = read(file, code);
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
      if (isNew || seen.size < known.size) write(file, code, seen);
    },
  };
}

/** A memory begins with the checksum of the rest, in hexadecimal. */
const sumLength = 64;

function read(file: string, code: string): ReadonlyMap<string, Remembered> {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(sumLength);
    if (bytes.toString('latin1', 0, sumLength) !== hash('sha256', content)) return new Map();
    const kept = deserialize(content) as { readonly code: string; readonly entries: ReadonlyMap<string, Remembered> };
    return kept.code === code ? kept.entries : new Map();
  } catch {
    // Not there yet, or unreadable: everything is read afresh and remembered anew.
    return new Map();
  }
}

/** Written aside and moved into place. What cannot be remembered, on a full disk or one for reading only, is read again. */
function write(file: string, code: string, entries: ReadonlyMap<string, Remembered>): void {
  const staging = `${file}.${process.pid}.new`;
  try {
    const content = serialize({ code, entries });
    if (content.length > mostBytes) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(staging, Buffer.concat([Buffer.from(hash('sha256', content), 'latin1'), content]));
    renameSync(staging, file);
    forgetOthers(dirname(file));
  } catch {
    rmSync(staging, { force: true });
  }
}

/** Drops the memories of registries not checked for longest, and what killed processes have left. */
function forgetOthers(place: string): void {
  const files = readdirSync(place).map((name) => {
    const path = join(place, name);
    return { path, isWhole: name.endsWith('.bin'), time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const old = files
    .filter(({ isWhole }) => isWhole)
    .toSorted((a, b) => b.time - a.time)
    .slice(mostRegistries);
  const abandoned = files.filter(({ isWhole, time }) => !isWhole && Date.now() - time > abandonedAfter);
  for (const { path } of [...old, ...abandoned]) rmSync(path, { force: true });
}

/** Changes with everything that decides what is read of a file. */
function codeFingerprint(root: string): string {
  const schema = readdirSync(join(root, 'schema'), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const texts = [...schema, join(root, 'package-lock.json')].map((file) =>
    existsSync(file) ? readFileSync(file, 'utf8') : '',
  );
  return hash('sha256', [process.version, ...texts].join('\0'));
}

/** The project this code belongs to; in a build it runs from a bundle somewhere below it. */
function projectRoot(): string | undefined {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json')) && existsSync(join(folder, 'schema', 'check.ts'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
