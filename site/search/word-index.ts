import MiniSearch from 'minisearch';
import type { Language } from '../../schema/language.ts';
import { compoundParts, partTerm } from './compounds.ts';
import { mostUsed } from './dictionary.ts';
import type { Dictionary, Forms } from './dictionary.ts';
import { conceptTerm, expressionsOf, occurrences, singleWords } from './concepts.ts';
import type { Expressions } from './concepts.ts';
import { indexOptions, kindLetters } from './index-file.ts';
import type { Field, FoundKind, IndexedTerm, WordIndexFile } from './index-file.ts';
import { synonyms } from './synonyms.ts';
import { termOf } from './terms.ts';
import { folded, writtenWords } from './words.ts';

/** A text with the language it is written in. */
export interface Written {
  readonly text: string;
  readonly language: Language;
}

/** A page as the index sees it. */
export type IndexedDocument = Readonly<Record<Field, readonly Written[]>> & {
  readonly kind: FoundKind;
  readonly id: string;
};

/**
 * Builds the index of short texts.
 * @param documents in the order in which hits refer to them
 * @param dictionary the words of which compounds consist
 */
export function wordIndex(
  documents: readonly IndexedDocument[],
  language: Language,
  dictionary: Dictionary,
): WordIndexFile {
  const forms: Forms = new Map();
  const inIds: Forms = new Map();
  const partsOf = compoundParts(dictionary);
  const expressions = expressionsOf(synonyms, language);
  const index = new MiniSearch(indexOptions);
  for (const { kind, id, ...written } of documents) {
    const terms = (field: Field): string[] => {
      const different = new Map(written[field].map((one) => [`${one.language} ${one.text}`, one]));
      return [...different.values()].flatMap((one) => fieldTerms(one, partsOf, expressions, forms));
    };
    index.add({
      id: `${kindLetters[kind]}/${id}`,
      name: terms('name').join(' '),
      body: terms('body').join(' '),
      // An id is found by its words, but is no example of how they are written.
      labels: [...terms('labels'), ...fieldTerms({ text: id, language: 'de' }, () => [], expressions, inIds)].join(' '),
      text: terms('text').join(' '),
    });
  }
  const plain = index.toJSON();
  const written = (term: string) => mostUsed(forms.get(term)) ?? dictionary.written(term) ?? mostUsed(inIds.get(term));
  const known = new Set(plain.index.map(([term]) => term));
  return {
    words: {
      ...plain,
      index: plain.index.map(([term, places]): IndexedTerm => {
        const form = written(term);
        return form === undefined ? [term, places] : [term, places, form];
      }),
    },
    expressions: Object.fromEntries(expressions),
    expressionWords: Object.fromEntries([...singleWords(synonyms, language)].filter(([term]) => !known.has(term))),
  };
}

/** The terms of a text with those of its compounds' parts and of its synonyms. */
function fieldTerms(
  { text, language }: Written,
  partsOf: (word: string) => readonly string[],
  expressions: Expressions,
  forms: Forms,
): string[] {
  const compounds: (readonly string[])[] = [];
  const terms = writtenWords(text).flatMap((form) => {
    const lower = form.toLowerCase();
    const term = termOf(lower, language);
    if (term === undefined) return [];
    const own = forms.get(term) ?? new Map<string, number>();
    forms.set(term, own.set(form, (own.get(form) ?? 0) + 1));
    if (language === 'de') compounds.push(partsOf(folded(lower, 'de')));
    return [term];
  });
  const whole: string[] = language === 'de' ? abridgedWords(text, partsOf) : [];
  for (const word of whole) compounds.push(partsOf(word));
  const termsOfParts = (parts: readonly string[]) => parts.flatMap((part) => partTerm(part) ?? []);
  const inner = termsOfParts([...whole, ...compounds.flat()]);
  const concepts = [
    ...occurrences(terms, expressions),
    ...[...inner, ...termsOfParts(compounds.flatMap(pairs))].flatMap((term) => occurrences([term], expressions)),
  ];
  return [...terms, ...inner, ...new Set(concepts.flatMap(({ groups }) => groups.map(conceptTerm)))];
}

/** Compounds inside a compound: `Waldbrandfrüherkennung` holds waldbrand. */
const pairs = (parts: readonly string[]): string[] =>
  parts.length < 3 ? [] : parts.slice(1).map((part, before) => parts[before]! + part);

/** What German leaves out: `Bild- und Videoverarbeitung` -> bildverarbeitung. */
function abridgedWords(text: string, partsOf: (word: string) => readonly string[]): string[] {
  return [...text.normalize('NFC').matchAll(/(\p{L}{3,})-,? (?:und|oder|bzw\.) (\p{L}+)/gu)].flatMap(
    ([, start, whole]) => {
      const parts = partsOf(folded(whole!.toLowerCase(), 'de'));
      return parts.length > 1 ? [folded(start!.toLowerCase(), 'de') + parts.slice(1).join('')] : [];
    },
  );
}
