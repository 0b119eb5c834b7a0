import type { Language } from '../../schema/language.ts';
import type { FoundKind } from './index-file.ts';

/** Where the search keeps its files, from the root of the site. */
export const searchFolder = 'search/';
export const pagefindFolder = 'pagefind/';

/** The index of short texts. */
export const wordIndexFile = (language: Language): string => `${searchFolder}${language}.json`;

/** Which page of the full-text index is which system: Pagefind's names for them, in the order of the systems. */
export const fullTextFile = (language: Language): string => `${searchFolder}${language}-fulltext.json`;

/** What is shown of the pages of a kind, in the order of the index; the cards of systems are those of the list. */
export const cardsFile = (kind: FoundKind, language: Language, shard: number): string =>
  kind === 'system' ? `catalogue/${language}/cards-${shard}.json` : `${searchFolder}${language}-${kind}-${shard}.json`;
