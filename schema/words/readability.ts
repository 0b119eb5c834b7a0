import { sentencesOf, wordsOf } from './sentences.ts';

/** How hard a German text is to read. Both measures count words and letters; neither knows whether a word is common. */
export interface Readability {
  /**
   * First Wiener Sachtextformel: about the school year somebody needs, 4 to 15.
   * R. Bamberger, E. Vanecek: Lesen – Verstehen – Lernen – Schreiben, Wien 1984.
   */
  readonly grade: number;
  /**
   * LIX: below 30 very easy, above 50 hard.
   * C.-H. Björnsson: Läsbarhet, Stockholm 1968.
   */
  readonly lix: number;
}

/** A long word has more letters than this, in both measures. */
const longFrom = 7;

const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** Vowels that sound as one; in doubt a word counts as shorter. */
const vowels = /aa|ee|oo|ie|ei|ai|ey|ay|au|eu|äu|oi|[aeiouyäöüáàâéèêíóôúėå]/giu;

/** Syllables of a German word by its vowels; an abbreviation in capitals is spelt, a number counts as one. */
export function syllablesOf(word: string): number {
  return word
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map((part) => (/^\p{Lu}{2,5}$/u.test(part) ? part.length : Math.max(1, part.match(vowels)?.length ?? 1)))
    .reduce((sum, count) => sum + count, 0);
}

/** The measures of a text; a text without words has none. */
export function readabilityOf(text: string): Readability | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const share = (holds: (word: string) => boolean) => (100 * words.filter(holds).length) / words.length;
  const perSentence = words.length / sentencesOf(text).length;
  const long = share((word) => lettersIn(word) >= longFrom);
  const ofThree = share((word) => syllablesOf(word) >= 3);
  const ofOne = share((word) => syllablesOf(word) <= 1);
  return {
    grade: 0.1935 * ofThree + 0.1672 * perSentence + 0.1297 * long - 0.0327 * ofOne - 0.875,
    lix: perSentence + long,
  };
}
