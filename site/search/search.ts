import type { Language } from '../../schema/language.ts';
import { idsOf, searchIn } from './engine.ts';
import type { Found } from './engine.ts';
import { fullTextFile, pagefindFolder, wordIndexFile } from './files.ts';
import { hitsOf } from './hits.ts';
import type { Pagefind } from './hits.ts';
import type { WordIndexFile } from './index-file.ts';

export type { Found, Hit } from './engine.ts';

/** The search of a page, ready to answer. */
export interface Search {
  /** Searches names, bodies, places, labels and summaries of everything; answers at once. */
  search(query: string): Found;
  /**
   * Searches everything systems say of themselves; loads the full-text index when first asked.
   * @returns ids of the systems that have every word, best first
   * @throws if the full-text index cannot be loaded
   */
  fullText(query: string): Promise<readonly string[]>;
  /** Ids of all systems, in the order of their cards. */
  readonly systems: readonly string[];
}

/**
 * Loads the search over short texts.
 * @param root address of the site's root, with a slash at its end
 * @param version changes whenever the site is built anew, so that files of two builds are never mixed
 * @throws if the index cannot be loaded
 */
export async function loadSearch(root: string, language: Language, version = ''): Promise<Search> {
  const file = async <T>(path: string): Promise<T> => {
    // Asks whether the copy at hand is still good; without that a new page might meet an old index.
    const response = await fetch(`${root}${path}${version && `?${version}`}`, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as T;
  };
  const index = await file<WordIndexFile>(wordIndexFile(language));
  const systems = idsOf('system', index);
  let loading: Promise<(query: string) => Promise<readonly string[]>> | undefined;
  const loadFullText = async () => {
    const [pagefind, names] = await Promise.all([
      import(/* @vite-ignore */ `${root}${pagefindFolder}pagefind.js`) as Promise<Pagefind>,
      file<readonly string[]>(fullTextFile(language)),
    ]);
    await pagefind.options({ baseUrl: root });
    const idOf = new Map(names.map((name, row) => [name, systems[row]!]));
    return async (query: string) => (await hitsOf(pagefind, query, language)).flatMap((name) => idOf.get(name) ?? []);
  };
  return {
    systems,
    search: searchIn(index, language),
    fullText: async (query) => {
      loading ??= loadFullText();
      // Remembers what was loaded, but not that loading failed: the next attempt may succeed.
      loading.catch(() => (loading = undefined));
      return (await loading)(query);
    },
  };
}
