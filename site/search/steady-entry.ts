import { readFileSync, writeFileSync } from 'node:fs';

interface PagefindEntry {
  readonly languages: Readonly<Record<string, unknown>>;
}

/**
 * Puts the languages of Pagefind's entry file in order. Pagefind writes them in a different one each time, and the same
 * registry is to give the same bytes.
 * @param file `pagefind-entry.json`
 */
export function steadyEntry(file: URL): void {
  const entry = JSON.parse(readFileSync(file, 'utf8')) as PagefindEntry;
  const languages = Object.fromEntries(Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, JSON.stringify({ ...entry, languages }));
}
