import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the content of a regular file as a whole or not at all: whoever is stopped in between leaves the old one.
 * What such a stop leaves beside the file, `.name.new`, goes with the next attempt.
 * @throws if the file is no regular file (a link would be followed out of the folder) or cannot be written
 */
export function replaceFile(file: string, text: string): void {
  const facts = lstatSync(file);
  if (!facts.isFile()) throw new Error(`${file} ist keine gewöhnliche Datei.`);
  const staging = join(dirname(file), `.${basename(file)}.new`);
  rmSync(staging, { force: true });
  try {
    writeFileSync(staging, text, { flag: 'wx', mode: facts.mode });
    renameSync(staging, file);
  } catch (error) {
    rmSync(staging, { force: true });
    throw error;
  }
}
