/** What the search page uses of Pagefind's script, which is made at build time and has no types of its own. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: readonly Hit[] }>;
}

export interface Hit {
  readonly score: number;
  data(): Promise<{ url: string; meta: Readonly<Record<string, string>> }>;
}

/**
 * For a word that does not occur Pagefind falls back to its beginning and returns nearly everything, with scores below
 * this; true hits score far above it (measured: false ones under 0.4, true ones from 3).
 */
const leastScore = 0.5;

/** The hits that deserve the name, best first. */
export async function hitsIn(pagefind: Pagefind, query: string): Promise<readonly Hit[]> {
  const { results } = await pagefind.search(query);
  return results.filter(({ score }) => score >= leastScore);
}
