import MiniSearch from 'minisearch';
import type { AsPlainObject, SearchOptions } from 'minisearch';
import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import { partTerm, wholeParts } from './compounds.ts';
import { conceptTerm, occurrences } from './concepts.ts';
import type { Expressions, Occurrence } from './concepts.ts';
import { nearWord } from './near-words.ts';
import type { KnownWord } from './near-words.ts';
import { termOf } from './terms.ts';
import { fields, indexOptions, kindLetters } from './index-file.ts';
import type { Field, FoundKind, WordIndexFile } from './index-file.ts';
import { folded, writtenWords } from './words.ts';

/** A page that was found. */
export interface Hit {
  readonly kind: FoundKind;
  readonly id: string;
  /** Its place among the pages of its kind, in the order of the index. */
  readonly row: number;
  readonly score: number;
}

export interface Found {
  /** All hits, best first. */
  readonly hits: readonly Hit[];
  /** Whether the hits have every word; if none had, they have at least one, and those with more come first. */
  readonly everyWord: boolean;
  /** Words, as typed, that occur nowhere in the short texts and resemble none that does. */
  readonly unknown: readonly string[];
  /** The query with misspelt words as they were probably meant; the hits are those of this query. */
  readonly suggestion?: string;
}

/** How much a field says about whether somebody means this page. */
const fieldWeights: Readonly<Record<Field, number>> = { name: 4, body: 2, labels: 1.5, text: 1.5 };
/** What only begins like the word, or means the same, comes after what says it. */
const prefixWeight = 0.5;
const synonymWeight = 0.5;
/** Shortest beginning of a word that is looked up. */
const leastPrefix = 2;

/** A word of the query. */
interface Asked {
  readonly written: string;
  readonly folded: string;
  /** What it is compared by: in German, on English pages also in English. */
  readonly terms: readonly string[];
}

/** A word or known expression of the query, with what the index is asked for it; nothing if it does not know it. */
interface Unit {
  readonly words: readonly Asked[];
  readonly query: Query | undefined;
}

/**
 * The search over short texts.
 * @param file the index as `wordIndex` made it
 * @param language of the index
 * @returns answers a query
 */
export function searchIn(
  { words, expressions, expressionWords }: WordIndexFile,
  language: Language,
): (query: string) => Found {
  const index = MiniSearch.loadJS(words as unknown as AsPlainObject, indexOptions);
  const phrases: Expressions = new Map(Object.entries(expressions));
  const pages = pagesOf(Object.values(words.documentIds));
  const terms = new Set(words.index.map(([term]) => term));
  // Needed for misspelt words only, so made for the first of them.
  let known: readonly KnownWord[] | undefined;
  const knownWords = () => (known ??= knownWordsOf(words.index, expressionWords));
  const own = language === 'de' ? (['de'] as const) : languages;

  const answer = (query: string): Found => {
    const asked = writtenWords(query).flatMap((written) => askedWord(written, own));
    const units = unitsOf(asked, phrases, own).map(({ words: some, groups }): Unit => {
      const answering = groups.map(conceptTerm).filter((term) => terms.has(term));
      const synonyms = answering.map((term): Query => weighted(term, synonymWeight));
      const literal = some.flatMap((word) => understood(word, terms, knownWords, synonyms.length > 0) ?? []);
      // Who writes a phrase means all of its words.
      const alternatives = [...(literal.length === some.length ? [all(literal)] : []), ...synonyms];
      return { words: some, query: alternatives.length > 0 ? any(alternatives) : undefined };
    });
    const suggestion = correction(units, knownWords);
    if (suggestion !== undefined) return { ...answer(suggestion), suggestion };

    const queries = units.flatMap(({ query: one }) => one ?? []);
    const unknown = units.flatMap((unit) => (unit.query ? [] : unit.words.map(({ written }) => written)));
    const strict = unknown.length === 0 && queries.length > 0 ? index.search(all(queries), options) : [];
    // One word alone is either there or not.
    const everyWord = strict.length > 0 || units.length < 2;
    const results = everyWord ? strict : index.search(any(queries), options);
    const hits = results.map(({ id, score }) => ({ ...pages.get(id as string)!, score }));
    return { hits: exactFirst(query, hits, pages), everyWord, unknown };
  };
  return answer;
}

const options: SearchOptions = {
  boost: fieldWeights,
  tokenize: (term) => [term],
  processTerm: (term) => term,
};

type Query = Exclude<Parameters<MiniSearch['search']>[0], symbol>;

const all = (queries: readonly Query[]): Query => ({ combineWith: 'AND', queries: [...queries] });
const any = (queries: readonly Query[]): Query => ({ combineWith: 'OR', queries: [...queries] });
const weighted = (query: Query, weight: number): Query => ({
  queries: [query],
  boost: Object.fromEntries(fields.map((field) => [field, fieldWeights[field] * weight])),
});

function askedWord(written: string, own: readonly Language[]): Asked[] {
  const lower = written.toLowerCase();
  const terms = own.flatMap((language) => termOf(lower, language) ?? []);
  // A stop word of one language may say something in the other, but who searches rarely means it.
  return terms.length < own.length ? [] : [{ written, folded: folded(lower, 'de'), terms: [...new Set(terms)] }];
}

/** The query cut into words and known expressions. */
function unitsOf(
  asked: readonly Asked[],
  phrases: Expressions,
  own: readonly Language[],
): { words: readonly Asked[]; groups: readonly number[] }[] {
  const found = new Map<number, Occurrence>();
  for (const at of own.keys())
    for (const one of occurrences(
      asked.map(({ terms }) => terms[at] ?? terms[0]!),
      phrases,
    ))
      if ((found.get(one.from)?.length ?? 0) < one.length) found.set(one.from, one);
  const units = [];
  for (let at = 0; at < asked.length;) {
    const { length, groups } = found.get(at) ?? { length: 1, groups: [] };
    units.push({ words: asked.slice(at, at + length), groups });
    at += length;
  }
  return units;
}

/**
 * How the index answers a word: as it is, else as a beginning, else as a compound whose parts occur.
 * @param literally a synonym answers anyway, so the parts need not be tried
 */
function understood(
  { folded: word, terms: own }: Asked,
  terms: ReadonlySet<string>,
  knownWords: () => readonly KnownWord[],
  literally: boolean,
): Query | undefined {
  const exact = own.filter((term) => terms.has(term));
  if (exact.length > 0) return any(exact);
  const longer = word.length < leastPrefix ? [] : knownWords().filter((known) => known.folded.startsWith(word));
  const begun = [...new Set(longer.map(({ term }) => term))].filter((term) => terms.has(term));
  if (begun.length > 0) return weighted(any(begun), prefixWeight);
  if (literally) return undefined;
  const hasTerm = (term: string) => terms.has(term);
  const parts = wholeParts(word, { hasTerm, hasWord: (end) => hasTerm(partTerm(end) ?? '') });
  return parts && all(parts.flatMap((part) => partTerm(part) ?? []));
}

/** The query with its misspelt words as they were probably meant; nothing if there are none or one remains a riddle. */
function correction(units: readonly Unit[], knownWords: () => readonly KnownWord[]): string | undefined {
  if (units.every(({ query }) => query)) return undefined;
  const words = units.flatMap(({ words: some, query }) =>
    some.map(({ written, folded: word, terms }) =>
      query ? written : nearWord(word, terms[0]!, knownWords())?.written,
    ),
  );
  return words.includes(undefined) ? undefined : words.join(' ');
}

function knownWordsOf(
  index: WordIndexFile['words']['index'],
  expressionWords: WordIndexFile['expressionWords'],
): KnownWord[] {
  const known = (term: string, written: string, pages: number): KnownWord => ({
    term,
    written,
    folded: folded(written.toLowerCase(), 'de'),
    pages,
  });
  return [
    ...index.flatMap(([term, places, written]) =>
      written === undefined
        ? []
        : known(term, written, Math.max(...Object.values(places).map((place) => Object.keys(place).length))),
    ),
    ...Object.entries(expressionWords).map(([term, written]) => known(term, written, 0)),
  ];
}

/** The ids of the pages of a kind, in the order of the index. */
export const idsOf = (kind: FoundKind, { words }: WordIndexFile): string[] =>
  [...pagesOf(Object.values(words.documentIds)).values()].flatMap((page) => (page.kind === kind ? page.id : []));

type FoundPage = Omit<Hit, 'score'>;

/** The pages of an index by their key. */
function pagesOf(keys: readonly string[]): ReadonlyMap<string, FoundPage> {
  const rows = { system: 0, organisation: 0, request: 0 };
  const kinds = Object.keys(kindLetters) as FoundKind[];
  return new Map(
    keys.map((key) => {
      const kind = kinds.find((one) => key.startsWith(`${kindLetters[one]}/`))!;
      return [key, { kind, id: key.slice(2), row: rows[kind]++ }];
    }),
  );
}

/** Who pastes an id means that page. */
function exactFirst(query: string, hits: readonly Hit[], pages: ReadonlyMap<string, FoundPage>): readonly Hit[] {
  const id = query.trim().toLowerCase();
  const exact = Object.values(kindLetters).flatMap((letter) => pages.get(`${letter}/${id}`) ?? []);
  if (exact.length === 0) return hits;
  const score = (hits[0]?.score ?? 0) + 1;
  return [...exact.map((page) => ({ ...page, score })), ...hits.filter((hit) => hit.id !== id)];
}
