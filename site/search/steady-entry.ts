interface PagefindEntry {
  readonly languages: Readonly<Record<string, unknown>>;
}

/**
 * Puts the languages of Pagefind's entry file in order. Pagefind writes them in a different one each time, and the same
 * registry is to give the same bytes.
 * @param path of a file of the index; all but the entry file stay as they are
 */
export function steadyEntry(path: string, content: Uint8Array): Uint8Array {
  if (path !== 'pagefind-entry.json') return content;
  const entry = JSON.parse(new TextDecoder().decode(content)) as PagefindEntry;
  const languages = Object.fromEntries(Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages }));
}
