import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What one run leaves for the next. */
export interface Memory<T> {
  readonly known: T | undefined;
  /** Replaces what is known. */
  readonly keep: (content: T) => void;
}

/** The subjects of a kind that are remembered at the same time; the one not kept for longest is forgotten. */
const mostSubjects = 4;
/** A memory that grows beyond this is not kept. */
const mostBytes = 512 * 1024 ** 2;
/** What a killed process has left beside the memories; a living one needs less time. */
const abandonedAfter = 10 * 60 * 1000;

/** Switches remembering off for everything that is started from here, such as the build. */
export const withoutMemory = { KI_REGISTER_CACHE: 'off' } as const;

/**
 * What was kept the last time, as long as code, packages and Node are the same. It lies in the project's packages; losing it
 * costs nothing but time. Damage is noticed and ignored.
 * @param kind what is remembered: `entries`
 * @param subject of what, such as the absolute path of a registry
 * @param code folders and files of the project that decide what is kept
 * @returns nothing where remembering is switched off (`KI_REGISTER_CACHE=off`) or has no place to be
 */
export function memoryOf<T>(kind: string, subject: string, code: readonly string[]): Memory<T> | undefined {
  if (process.env['KI_REGISTER_CACHE'] === withoutMemory.KI_REGISTER_CACHE) return undefined;
  const root = projectRoot();
  if (root === undefined || !existsSync(join(root, 'node_modules'))) return undefined;
  const file = join(root, 'node_modules/.cache/ki-register', kind, `${hash('sha256', subject).slice(0, 16)}.bin`);
  const made = codeFingerprint(root, code);
  return { known: read<T>(file, made), keep: (content) => write(file, made, content) };
}

/** A memory begins with the checksum of the rest, in hexadecimal. */
const sumLength = 64;

function read<T>(file: string, code: string): T | undefined {
  try {
    const bytes = readFileSync(file);
    const rest = bytes.subarray(sumLength);
    if (bytes.toString('latin1', 0, sumLength) !== hash('sha256', rest)) return undefined;
    const kept = deserialize(rest) as { readonly code: string; readonly content: T };
    return kept.code === code ? kept.content : undefined;
  } catch {
    // Not there yet, or unreadable: everything is made afresh and remembered anew.
    return undefined;
  }
}

/** Written aside and moved into place. What cannot be remembered, on a full disk or one for reading only, is made again. */
function write(file: string, code: string, content: unknown): void {
  const staging = `${file}.${process.pid}.new`;
  try {
    const bytes = serialize({ code, content });
    if (bytes.length > mostBytes) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(staging, Buffer.concat([Buffer.from(hash('sha256', bytes), 'latin1'), bytes]));
    renameSync(staging, file);
    forgetOthers(dirname(file));
  } catch {
    rmSync(staging, { force: true });
  }
}

/** Drops the memories of subjects not kept for longest, and what killed processes have left. */
function forgetOthers(place: string): void {
  const files = readdirSync(place).map((name) => {
    const path = join(place, name);
    return { path, isWhole: name.endsWith('.bin'), time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const old = files
    .filter(({ isWhole }) => isWhole)
    .toSorted((a, b) => b.time - a.time)
    .slice(mostSubjects);
  const abandoned = files.filter(({ isWhole, time }) => !isWhole && Date.now() - time > abandonedAfter);
  for (const { path } of [...old, ...abandoned]) rmSync(path, { force: true });
}

const decidesNothing = /[\\/](?:fixtures|generated|e2e)[\\/]|\.test\.ts$/;

/** Changes with everything in these places, with the packages and with Node. */
function codeFingerprint(root: string, code: readonly string[]): string {
  const files = [...code, 'package-lock.json'].flatMap((name) => {
    const place = join(root, name);
    const facts = statSync(place, { throwIfNoEntry: false });
    if (!facts?.isDirectory()) return facts ? [place] : [];
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .filter((path) => !decidesNothing.test(path.slice(root.length)))
      .toSorted();
  });
  return hash('sha256', [process.version, ...files.flatMap((file) => [file, readFileSync(file, 'latin1')])].join('\0'));
}

/** The project this code belongs to; in a build it runs from a bundle somewhere below it. */
function projectRoot(): string | undefined {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package-lock.json')) && existsSync(join(folder, 'schema', 'check.ts'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
