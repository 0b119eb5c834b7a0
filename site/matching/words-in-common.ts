import type { Common } from './similarity.ts';

const mostWords = 5;
/** A word that adds less than this explains nothing. */
const leastShare = 0.015;
/** Verbs and adjectives are often the same by chance. */
const leastShareOfOthers = 0.06;

/**
 * The words that make two things alike, the strongest first. German nouns say what it is about; other words stand only
 * where there is no noun and they weigh enough.
 * @param nouns whether nouns can be told by their capital
 */
export function wordsInCommon(
  common: readonly Common[],
  surfaceOf: (term: string) => string | undefined,
  nouns = true,
): string[] {
  const words = common.flatMap(({ ground, value, share }) => {
    const word = ground === 'words' && share >= leastShare ? surfaceOf(value) : undefined;
    return word === undefined || word.length < 3 ? [] : [{ term: value, word, share }];
  });
  // A part of a compound that stands there anyway says nothing new.
  const telling = words.filter(
    (one, index) => !words.some((other, at) => at !== index && covers(other, one, at < index)),
  );
  const named = telling.filter(({ word }) => word[0] !== word[0]!.toLowerCase());
  const others = telling.filter(({ share }) => share >= leastShareOfOthers);
  return (nouns ? (named.length > 0 ? named : others) : telling).slice(0, mostWords).map(({ word }) => word);
}

interface Shown {
  readonly term: string;
  readonly word: string;
}

/** Whether a word makes another one superfluous: it contains it, or says the same earlier. */
function covers(other: Shown, { term, word }: Shown, earlier: boolean): boolean {
  const [small, otherSmall] = [word.toLowerCase(), other.word.toLowerCase()];
  if (otherSmall === small) return earlier;
  return otherSmall.includes(small) || (other.term.includes(term) && other.term.length > term.length);
}
