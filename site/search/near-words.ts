import { distance } from '../../schema/closest.ts';

/** A word of the register, as people write it and as words are compared. */
export interface KnownWord {
  readonly written: string;
  readonly folded: string;
  readonly term: string;
  /** In how many pages it occurs. */
  readonly pages: number;
}

/** Letters that may differ, by the length of the word; in shorter ones every letter matters. */
const mostSteps = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The word somebody meant who misspelt it: the nearest one, of equally near ones the most frequent. The first letter has
 * to be right, and numbers are never guessed.
 * @param folded the misspelt word, folded
 * @param term what it is compared by
 */
export function nearWord(folded: string, term: string, known: Iterable<KnownWord>): KnownWord | undefined {
  if (/\d/.test(folded)) return undefined;
  let best: KnownWord | undefined;
  let least = mostSteps(folded.length) + 0.5;
  for (const candidate of known) {
    const steps = Math.min(stepsTo(folded, candidate.folded, least), stepsTo(term, candidate.term, least));
    if (steps < least || (steps === least && best && candidate.pages > best.pages)) [best, least] = [candidate, steps];
  }
  return best;
}

/** Steps from one word to another; endless if they begin differently or cannot be near enough. */
function stepsTo(word: string, other: string, most: number): number {
  if (word[0] !== other[0] || Math.abs(word.length - other.length) > most) return Infinity;
  return other.length < 4 ? Infinity : distance(word, other);
}
