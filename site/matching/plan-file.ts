import type { Language } from '../../schema/language.ts';
import { organisationOf, registry } from '../lib/registry.ts';
import type { RequestEntry, SystemEntry } from '../lib/registry.ts';
import { requestView } from '../lib/request-view.ts';
import { systemView } from '../lib/system-view.ts';
import type { PlanFile, PlanItem } from './plan.ts';
import { termEntry } from './plan.ts';
import { profilesOf } from './profiles.ts';
import type { Profile } from './similarity.ts';

/** Words of an entry in the file, the most telling first; what comes after changes no order of results. */
const mostWords = 60;

/** What the page that checks a plan loads: every system and every open need with the words it is compared by. */
export function planFile(language: Language): PlanFile {
  const profiles = profilesOf(registry, language);
  const frequency = new Map<string, number>();
  for (const { words } of [...profiles.systems, ...profiles.requests])
    for (const term of words.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);

  const places = new Map<string, number>();
  const placeOf = (term: string): number => {
    const place = places.get(term) ?? places.size;
    places.set(term, place);
    return place;
  };
  const wordsOf = ({ words }: Profile): number[] =>
    [...words]
      .map(([term, amount]) => ({ term, amount, telling: Math.log(1 + amount) / Math.log(1 + frequency.get(term)!) }))
      .toSorted((a, b) => b.telling - a.telling || (a.term < b.term ? -1 : 1))
      .slice(0, mostWords)
      .flatMap(({ term, amount }) => [placeOf(term), Math.round(amount * 10) / 10]);

  const items = [
    ...profiles.systems.map((profile) => systemItem(registry.system.get(profile.id)!, language, wordsOf(profile))),
    ...profiles.requests
      .filter(({ id }) => registry.request.get(id)!.record.status === 'open')
      .map((profile) => requestItem(registry.request.get(profile.id)!, language, wordsOf(profile))),
  ];
  return {
    terms: [...places.keys()].map((term) => termEntry(term, profiles.surfaceOf(term), language)),
    items,
  };
}

function systemItem(entry: SystemEntry, language: Language, words: readonly number[]): PlanItem {
  const { name, lang } = systemView(entry, language);
  return { kind: 'system', name, ...(lang && { lang }), ...common(entry), words };
}

function requestItem(entry: RequestEntry, language: Language, words: readonly number[]): PlanItem {
  const { title, lang } = requestView(entry, language);
  return { kind: 'request', name: title, ...(lang && { lang }), ...common(entry), words };
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
