import type { AsPlainObject, Options } from 'minisearch';

/** Kinds of pages that can be found, each with the letter that stands for it in the index. */
export const kindLetters = { system: 's', organisation: 'o', request: 'r' } as const;
export type FoundKind = keyof typeof kindLetters;

/** What is searched, by weight: the name, whose it is and where, labels and keywords, the short description. */
export const fields = ['name', 'body', 'labels', 'text'] as const;
export type Field = (typeof fields)[number];

/** A term, where it occurs, and how people write it; the last is missing for synonyms. */
export type IndexedTerm = [term: string, places: Record<string, Record<string, number>>, written?: string];

/** The index as a file. */
export interface WordIndexFile {
  readonly words: Omit<AsPlainObject, 'index'> & { readonly index: IndexedTerm[] };
  readonly expressions: Readonly<Record<string, readonly number[]>>;
  /** Terms of single words that stand in expressions only, as people write them: they may be misspelt as well. */
  readonly expressionWords: Readonly<Record<string, string>>;
}

/** The terms come ready made, so the index neither cuts nor changes them. */
export const indexOptions: Options<Readonly<Record<string, string>>> = {
  fields: [...fields],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
};
