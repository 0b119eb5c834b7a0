import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import type { Language } from '../../schema/language.ts';
import { stopWords } from './stop-words.ts';
import { folded, wordsOf } from './words.ts';

/** Female endings and the plural of words like "Ampel", which Snowball leaves alone. */
const germanEndings = /(?<=er|ent|ant|ist|or)in(?:nen)?$|(?<=..el)n$/;

/** Snowball's German stemmer and Porter's English one. */
const stems: Readonly<Record<Language, (word: string) => string>> = {
  de: (word) => stemGerman(word.replace(germanEndings, '')),
  en: stemEnglish,
};

/** Texts repeat their words, and a stem takes a while to find. */
const remembered: Readonly<Record<Language, Map<string, string | undefined>>> = { de: new Map(), en: new Map() };
const mostRemembered = 200_000;

/**
 * What a word is compared by: without case, accents and endings, in German also without female endings; nothing for
 * words that say nothing, such as articles.
 * @param word in lower case, letters and digits only
 */
export function termOf(word: string, language: Language): string | undefined {
  const known = remembered[language];
  if (known.has(word)) return known.get(word);
  const plain = folded(word, language);
  const term = stopWords[language].has(plain) ? undefined : stems[language](plain);
  if (known.size < mostRemembered) known.set(word, term);
  return term;
}

/**
 * The terms of a text, as the index and the matching compare them: words without case, accents, spelling variants and
 * endings, stop words left out.
 * @returns in the order of the text, repetitions included
 */
export const termsOf = (text: string, language: Language): string[] =>
  wordsOf(text).flatMap((word) => termOf(word, language) ?? []);
