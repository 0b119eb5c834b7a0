import type { Language } from '../../schema/language.ts';
import { fnv1a } from '../../schema/similarity.ts';
import type { Opened } from '../browser/parts.ts';
import { termOf } from '../search/terms.ts';
import { collectionOf } from './similarity.ts';
import type { Match, Profile } from './similarity.ts';
import { conceptName, termCounter } from './terms-of-text.ts';
import { wordsInCommon } from './words-in-common.ts';

/*
 * Compares the description of a plan with the register: in the browser, without sending anything. Of a large register
 * only the parts are loaded in which the words of the plan stand, and what the entries found are called.
 */

/** What is shown of a system or a need. */
export interface PlanItem {
  readonly kind: 'system' | 'request';
  readonly id: string;
  readonly name: string;
  /** Language of the name where it is not that of the page. */
  readonly lang?: Language;
  readonly status: string;
  readonly body: { readonly id: string; readonly name: string };
  readonly administrativeTasks: readonly string[];
  readonly policyFields: readonly string[];
}

/** What every plan needs. Entries have numbers: first the systems, then the needs. */
export interface PlanContent {
  /** A term as people write it; followed by `=` and the term where the one does not follow from the other. By term. */
  readonly terms: readonly string[];
  /** Number of systems. */
  readonly systems: number;
  /** For each entry, in thousandths, `Collection.lengths`. */
  readonly lengths: readonly number[];
  /** Number of parts with words; a part has the lists of its terms in their order. */
  readonly wordParts: number;
  readonly itemsInPart: number;
}

/** Where a term occurs: amount in tenths, then the gaps from one entry to the next; and so for each amount. */
type WordList = readonly (readonly number[])[];

export const wordsPart = (number: number): string => `words-${number}`;
export const itemsPart = (number: number): string => `items-${number}`;

/** Writes where a term occurs, entries in turn. */
export function listOf(places: readonly (readonly [entry: number, tenths: number])[]): WordList {
  const byAmount = new Map<number, { readonly list: number[]; next: number }>();
  for (const [entry, tenths] of places) {
    const own = byAmount.get(tenths) ?? { list: [tenths], next: 0 };
    own.list.push(entry - own.next);
    own.next = entry + 1;
    byAmount.set(tenths, own);
  }
  return [...byAmount.values()].map(({ list }) => list);
}

/** An entry that comes close, and the words it shares with the plan. */
export interface PlanHit {
  readonly item: PlanItem;
  readonly words: readonly string[];
}

export interface PlanAnswer {
  readonly systems: readonly PlanHit[];
  readonly requests: readonly PlanHit[];
  /** Bodies of several of the entries that come close, or of the closest one, with those entries. */
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly items: readonly PlanItem[] }[];
  /** Codes that most of the closest systems share: suggestions for the fields of a new need. */
  readonly codes: { readonly administrativeTasks: readonly string[]; readonly policyFields: readonly string[] };
}

const mostShown = { system: 8, request: 5, body: 5 };
/** Below this likeness the words in common are chance; one word alone has to weigh more. */
const leastLikeness = 0.07;
const leastForOneWord = 0.12;

/** Writes a term for the file, see `PlanFile.terms`. */
export function termEntry(term: string, form: string | undefined, language: Language): string {
  if (form === undefined || conceptName(term, language) !== undefined) return `=${term}`;
  return termOf(form.toLowerCase(), language) === term ? form : `${form}=${term}`;
}

/**
 * Prepares a register for plans; done once.
 * @returns answers a plan; throws if a part cannot be loaded
 */
export function planComparer(
  { content, part }: Opened<PlanContent>,
  language: Language,
): (text: string) => Promise<PlanAnswer> {
  const { terms, systems, lengths, wordParts, itemsInPart } = content;
  const counts = Array.from({ length: wordParts }, () => 0);
  const known = new Map(
    terms.map((entry) => {
      const [form, written] = entry.split('=');
      const term = written ?? termOf(form!.toLowerCase(), language) ?? '';
      const number = fnv1a(term) % wordParts;
      return [term, { form: form!, number, at: counts[number]!++ }];
    }),
  );
  const counter = termCounter((term) => known.has(term));
  const surfaceOf = (term: string) => conceptName(term, language) ?? (known.get(term)?.form || undefined);
  const whole = { size: lengths.length, lengthOf: (id: string) => lengths[Number(id)]! / 1000 };

  /** The entries that have words of a plan, with those words only. */
  async function profilesWith(words: Iterable<string>): Promise<Profile[]> {
    const found = await Promise.all(
      [...words].toSorted().flatMap((term) => {
        const place = known.get(term);
        return place
          ? [part(wordsPart(place.number)).then((lists) => [term, (lists as WordList[])[place.at]!] as const)]
          : [];
      }),
    );
    const profiles = lengths.map((_, row) => ({ id: idOf(row), words: new Map<string, number>(), codes: new Map() }));
    for (const [term, list] of found)
      for (const [tenths, ...gaps] of list) {
        let next = 0;
        for (const gap of gaps) {
          profiles[next + gap]!.words.set(term, tenths! / 10);
          next += gap + 1;
        }
      }
    return profiles.filter(({ words: own }) => own.size > 0);
  }

  async function itemOf(row: number): Promise<PlanItem> {
    const items = (await part(itemsPart(Math.floor(row / itemsInPart)))) as readonly PlanItem[];
    return items[row % itemsInPart]!;
  }

  return async (text) => {
    const words = new Map<string, number>();
    // Entries and plans are mostly German, whatever the language of the page.
    for (const own of language === 'de' ? (['de'] as const) : (['en', 'de'] as const)) counter.add(words, text, 1, own);
    const collection = collectionOf(await profilesWith(words.keys()), whole);
    const hits = (kind: PlanItem['kind']): Promise<(PlanHit & Match)[]> =>
      Promise.all(
        collection
          .nearest({ id: '', words, codes: new Map() }, mostShown[kind], (id, score) =>
            Number(id) < systems === (kind === 'system') && score >= leastLikeness ? score : 0,
          )
          .map((match) => ({ ...match, words: wordsInCommon(match.common, surfaceOf, language === 'de') }))
          .filter(({ score, words: shown }) => shown.length > (score < leastForOneWord ? 1 : 0))
          .map(async (match) => ({ ...match, item: await itemOf(Number(match.id)) })),
      );
    const [systemHits, requestHits] = await Promise.all([hits('system'), hits('request')]);
    const all = [...systemHits, ...requestHits].toSorted((a, b) => b.score - a.score);
    return {
      systems: systemHits,
      requests: requestHits,
      bodies: bodiesOf(all.map(({ item }) => item)),
      codes: {
        administrativeTasks: shared(systemHits.map(({ item }) => item.administrativeTasks)),
        policyFields: shared(systemHits.map(({ item }) => item.policyFields)),
      },
    };
  };
}

/** The number of an entry as a text, so that the order of texts is that of numbers. */
const idOf = (row: number): string => String(row).padStart(7, '0');

function bodiesOf(items: readonly PlanItem[]): PlanAnswer['bodies'] {
  const bodies = new Map<string, { id: string; name: string; items: PlanItem[] }>();
  for (const item of items) {
    const body = bodies.get(item.body.id) ?? { ...item.body, items: [] };
    body.items.push(item);
    bodies.set(item.body.id, body);
  }
  return [...bodies.values()].toSorted((a, b) => b.items.length - a.items.length).slice(0, mostShown.body);
}

/** What at least two of the first three say, the most frequent first. */
function shared(codes: readonly (readonly string[])[]): string[] {
  const first = codes.slice(0, 3);
  return [...new Set(first.flat())].filter((code) => first.filter((one) => one.includes(code)).length > 1);
}
