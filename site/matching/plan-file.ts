import { fnv1a } from '../../schema/similarity.ts';
import type { Language } from '../../schema/language.ts';
import { perShard } from '../lib/catalogue.ts';
import type { Divided } from '../lib/divided-file.ts';
import { once } from '../lib/once.ts';
import { organisationOf, registry } from '../lib/registry.ts';
import type { RequestEntry, SystemEntry } from '../lib/registry.ts';
import { requestView } from '../lib/request-view.ts';
import { systemView } from '../lib/system-view.ts';
import { itemsPart, listOf, termEntry, wordsPart } from './plan.ts';
import type { PlanContent, PlanItem } from './plan.ts';
import { profilesOf } from './profiles.ts';
import type { Profile } from './similarity.ts';
import { collectionOf } from './similarity.ts';

/** Words of an entry in the file, the most telling first; what comes after changes no order of results. */
const mostWords = 60;
/** Characters of a part with lists of words, at most on average: some 4 KB as served. */
const mostInPart = 16_000;

/** An entry with the words it is compared by. */
export interface PlanEntry {
  readonly item: PlanItem;
  /** Term -> how much of it, in tenths. */
  readonly words: ReadonlyMap<string, number>;
}

/** What the page that checks a plan loads: every system and every open need with the words it is compared by. */
export const planFile = once((language: Language): Divided<PlanContent> => {
  const profiles = profilesOf(registry, language);
  const frequency = new Map<string, number>();
  for (const { words } of [...profiles.systems, ...profiles.requests])
    for (const term of words.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);

  const wordsOf = ({ words }: Profile): ReadonlyMap<string, number> =>
    new Map(
      [...words]
        .map(([term, amount]) => ({ term, amount, telling: Math.log(1 + amount) / Math.log(1 + frequency.get(term)!) }))
        .toSorted((a, b) => b.telling - a.telling || compare(a.term, b.term))
        .slice(0, mostWords)
        .map(({ term, amount }) => [term, Math.round(amount * 10)]),
    );

  const entries = [
    ...profiles.systems.map((profile) => ({
      item: systemItem(registry.system.get(profile.id)!, language),
      words: wordsOf(profile),
    })),
    ...profiles.requests
      .filter(({ id }) => registry.request.get(id)!.record.status === 'open')
      .map((profile) => ({
        item: requestItem(registry.request.get(profile.id)!, language),
        words: wordsOf(profile),
      })),
  ];
  return dividedPlan(entries, (term) => termEntry(term, profiles.surfaceOf(term), language));
});

/**
 * Divides the entries: what they are called by their place, their words by a number that follows from the word alone.
 * So a plan needs the parts of its own words, and a changed entry changes the parts of the words that changed.
 * @param entries systems before needs; equals are found in this order
 * @param entryOf how a term stands in the file
 */
export function dividedPlan(entries: readonly PlanEntry[], entryOf: (term: string) => string): Divided<PlanContent> {
  const places = new Map<string, [row: number, tenths: number][]>();
  for (const [row, { words }] of entries.entries())
    for (const [term, tenths] of words) {
      const list = places.get(term) ?? [];
      list.push([row, tenths]);
      places.set(term, list);
    }
  const terms = [...places.keys()].toSorted(compare);
  const lists = terms.map((term) => listOf(places.get(term)!));

  const size = JSON.stringify(lists).length;
  // Doubles now and then instead of growing by one, which would send every word elsewhere.
  const wordParts = 2 ** Math.max(0, Math.ceil(Math.log2(size / mostInPart)));
  const words = Array.from({ length: wordParts }, (): unknown[] => []);
  for (const [at, term] of terms.entries()) words[fnv1a(term) % wordParts]!.push(lists[at]);
  const itemParts = Array.from({ length: Math.ceil(entries.length / perShard) }, (_, part) =>
    entries.slice(part * perShard, (part + 1) * perShard).map(({ item }) => item),
  );

  const { lengths } = collectionOf(
    entries.map(({ item, words: own }) => ({
      id: `${item.kind} ${item.id}`,
      words: new Map([...own].map(([term, tenths]) => [term, tenths / 10])),
      codes: new Map(),
    })),
  );
  return {
    content: {
      terms: terms.map(entryOf),
      systems: entries.filter(({ item }) => item.kind === 'system').length,
      lengths: lengths.map((length) => Math.round(length * 1000)),
      wordParts,
      itemsInPart: perShard,
    },
    parts: new Map<string, unknown>([
      ...words.map((part, number) => [wordsPart(number), part] as const),
      ...itemParts.map((part, number) => [itemsPart(number), part] as const),
    ]),
  };
}

function systemItem(entry: SystemEntry, language: Language): PlanItem {
  const { name, lang } = systemView(entry, language);
  return { kind: 'system', name, ...(lang && { lang }), ...common(entry) };
}

function requestItem(entry: RequestEntry, language: Language): PlanItem {
  const { title, lang } = requestView(entry, language);
  return { kind: 'request', name: title, ...(lang && { lang }), ...common(entry) };
}

function common(entry: SystemEntry | RequestEntry) {
  const body = organisationOf(entry);
  return {
    id: entry.id,
    status: entry.record.status,
    body: { id: body.id, name: body.record.name },
    administrativeTasks: entry.record.administrativeTasks ?? [],
    policyFields: entry.record.policyFields ?? [],
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
