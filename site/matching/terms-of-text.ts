import type { Language } from '../../schema/language.ts';
import { compoundParts } from '../search/compounds.ts';
import { conceptTerm, expressionsOf, occurrences } from '../search/concepts.ts';
import { synonyms } from '../search/synonyms.ts';
import { termOf } from '../search/terms.ts';
import { folded, writtenWords } from '../search/words.ts';

/** A part of a compound says less than a word of its own. */
const shareOfPart = 0.6;
/** In German the nouns say what it is about; verbs and adjectives are often the same by chance. */
const shareOfSmall = 0.6;
/** Beside the words themselves, so that other words for the same thing count too, but less. */
const shareOfConcept = 0.6;

/** Counts the terms of texts; made once for many texts, because words repeat. */
export interface TermCounter {
  /** Adds the terms of a text to what was counted so far: words, parts of compounds, groups of synonyms. */
  add(counted: Map<string, number>, text: string, weight: number, language: Language): void;
}

interface Analysed {
  readonly term?: string;
  readonly parts: readonly string[];
}

/**
 * @param isTerm what counts as part of a compound
 * @param ignored words that say nothing here, in lower case, such as names of places
 * @param seen told of each word, as written, and its term
 */
export function termCounter(
  isTerm: (term: string) => boolean,
  ignored: (word: string) => boolean = () => false,
  seen: (term: string, word: string) => void = () => undefined,
): TermCounter {
  const partsOf = compoundParts({ hasTerm: isTerm, hasWord: (word) => isTerm(termOf(word, 'de') ?? '') });
  const found = new Map<string, Analysed>();
  const expressions = { de: expressionsOf(synonyms, 'de'), en: expressionsOf(synonyms, 'en') };

  function analyse(word: string, language: Language): Analysed {
    const lower = word.toLowerCase();
    const term = ignored(lower) || /^\d/.test(lower) ? undefined : termOf(lower, language);
    if (term === undefined) return { parts: [] };
    const parts =
      language === 'de' ? partsOf(folded(lower, language)).flatMap((part) => termOf(part, language) ?? []) : [];
    return { term, parts: parts.filter((part) => part !== term && part.length > 2) };
  }

  return {
    add(counted, text, weight, language) {
      const count = (term: string, amount: number) => counted.set(term, (counted.get(term) ?? 0) + amount);
      const terms: string[] = [];
      for (const word of writtenWords(text)) {
        const key = `${language} ${word}`;
        const { term, parts } = found.get(key) ?? analyse(word, language);
        if (!found.has(key)) found.set(key, { term, parts });
        if (term === undefined) continue;
        terms.push(term);
        seen(term, word);
        const own = language === 'de' && !isCapital(word) ? weight * shareOfSmall : weight;
        count(term, own);
        for (const part of parts) count(part, own * shareOfPart);
      }
      for (const { groups } of occurrences(terms, expressions[language]))
        for (const group of groups) count(conceptTerm(group), weight * shareOfConcept);
    },
  };
}

const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase();

/** How a group of synonyms is called: by its first expression. */
const conceptNames = new Map(synonyms.map((group, index) => [conceptTerm(index), group]));
export const conceptName = (term: string, language: Language): string | undefined =>
  conceptNames.get(term)?.[language][0];
