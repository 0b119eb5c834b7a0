import type { Language } from '../../schema/language.ts';
import { termOf } from '../search/terms.ts';
import { collectionOf } from './similarity.ts';
import type { Match } from './similarity.ts';
import { conceptName, termCounter } from './terms-of-text.ts';
import { wordsInCommon } from './words-in-common.ts';

/* Compares the description of a plan with the register: in the browser, from one file, without sending anything. */

/** What the file says of a system or a need. */
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
  /** Place of a term in `terms`, and how much of it, in turn. */
  readonly words: readonly number[];
}

export interface PlanFile {
  /** A term as people write it; followed by `=` and the term where the one does not follow from the other. */
  readonly terms: readonly string[];
  readonly items: readonly PlanItem[];
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

/** Prepares a file for questions; done once. */
export function planComparer({ terms, items }: PlanFile, language: Language): (text: string) => PlanAnswer {
  const read = terms.map((entry) => {
    const [form, term] = entry.split('=');
    return { form: form!, term: term ?? termOf(form!.toLowerCase(), language) ?? '' };
  });
  const forms = new Map(read.map(({ form, term }) => [term, form]));
  const byKey = new Map(items.map((item) => [`${item.kind} ${item.id}`, item]));
  const collection = collectionOf(
    [...byKey].map(([id, { words }]) => ({ id, words: wordsOf(words, read), codes: new Map() })),
  );
  const counter = termCounter((term) => forms.has(term));
  const surfaceOf = (term: string) => conceptName(term, language) ?? (forms.get(term) || undefined);

  return (text) => {
    const words = new Map<string, number>();
    // Entries and plans are mostly German, whatever the language of the page.
    for (const own of language === 'de' ? (['de'] as const) : (['en', 'de'] as const)) counter.add(words, text, 1, own);
    const profile = { id: '', words, codes: new Map() };
    const hits = (kind: PlanItem['kind']): (PlanHit & Match)[] =>
      collection
        .nearest(profile, mostShown[kind], (key, score) =>
          key.startsWith(`${kind} `) && score >= leastLikeness ? score : 0,
        )
        .map((match) => ({
          ...match,
          item: byKey.get(match.id)!,
          words: wordsInCommon(match.common, surfaceOf, language === 'de'),
        }))
        .filter(({ score, words: shown }) => shown.length > (score < leastForOneWord ? 1 : 0));
    const systems = hits('system');
    const requests = hits('request');
    return {
      systems,
      requests,
      bodies: bodiesOf([...systems, ...requests].toSorted((a, b) => b.score - a.score).map(({ item }) => item)),
      codes: {
        administrativeTasks: shared(systems.map(({ item }) => item.administrativeTasks)),
        policyFields: shared(systems.map(({ item }) => item.policyFields)),
      },
    };
  };
}

function wordsOf(flat: readonly number[], terms: readonly { readonly term: string }[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (let at = 0; at < flat.length; at += 2) words.set(terms[flat[at]!]!.term, flat[at + 1]!);
  return words;
}

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
