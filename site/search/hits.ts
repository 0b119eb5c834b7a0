import type { Language } from '../../schema/language.ts';
import { termOf } from './terms.ts';
import { wordsOf } from './words.ts';

/** What the search uses of Pagefind's script, which is made at build time and has no types of its own. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: readonly { readonly id: string; readonly score: number }[] }>;
}

/**
 * The pages that have every word of a query, best first. For a word that does not occur Pagefind falls back to its
 * beginning and returns nearly everything, with scores that do not tell (measured: up to 5, true hits from 2). In
 * quotation marks it does not, but then all scores are alike; so each word is asked for both ways.
 * @returns Pagefind's names of the pages
 */
export async function hitsOf(pagefind: Pagefind, query: string, language: Language): Promise<readonly string[]> {
  const words = [...new Set(wordsOf(query))].filter((word) => termOf(word, language) !== undefined);
  const [first, ...others] = await Promise.all(words.map((word) => scoresOf(pagefind, word)));
  return [...(first ?? [])]
    .filter(([id]) => others.every((other) => other.has(id)))
    .map(([id, score]) => ({ id, score: others.reduce((sum, other) => sum + other.get(id)!, score) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** The pages a word occurs in, in any of its forms, with their scores. */
async function scoresOf(pagefind: Pagefind, word: string): Promise<ReadonlyMap<string, number>> {
  const [exact, ranked] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)]);
  const scores = new Map(ranked.results.map(({ id, score }) => [id, score]));
  return new Map(exact.results.map(({ id }) => [id, scores.get(id) ?? 0]));
}
