import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the content of a regular file as a whole or not at all: whoever is stopped in between leaves the old one.
 * What such a stop leaves beside the file, `.name.new`, goes with the next attempt.
 * @throws if the file is no regular file (a link would be followed out of the folder) or cannot be written
 */
export function replaceFile(file: string, text: string): void {
  const facts = lstatSync(file);
  if (!facts.isFile()) throw new Error(`${file} ist keine gewöhnliche Datei.`);
  put(file, text, facts.mode);
}

/**
 * Makes a file or replaces it, as a whole or not at all; see `replaceFile`. Folders it needs are made.
 * @throws if there is something else in its place or it cannot be written
 */
export function putFile(file: string, text: string | Uint8Array): void {
  const facts = lstatSync(file, { throwIfNoEntry: false });
  if (facts && !facts.isFile()) throw new Error(`${file} ist keine gewöhnliche Datei.`);
  if (!facts) mkdirSync(dirname(file), { recursive: true });
  put(file, text, facts?.mode);
}

/** Where the new text of a file lies until it takes its place. */
export const stagingName = /^\.[^/]+\.new$/;

function put(file: string, text: string | Uint8Array, mode: number | undefined): void {
  const staging = join(dirname(file), `.${basename(file)}.new`);
  rmSync(staging, { force: true });
  try {
    writeFileSync(staging, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    renameSync(staging, file);
  } catch (error) {
    rmSync(staging, { force: true });
    throw error;
  }
}
