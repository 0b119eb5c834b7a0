import type { Change } from '../../schema/history/timeline.ts';
import { fieldOf } from '../../schema/history/version.ts';
import type { Term } from '../../schema/vocabulary.ts';
import { texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { allItems, itemsOf } from '../lib/change-list.ts';
import type { Item } from '../lib/change-list.ts';
import type { Facet } from '../lib/facets.ts';
import { changes, changesOf, landOf } from '../lib/history.ts';
import { once } from '../lib/once.ts';
import type { OrganisationEntry, SystemEntry } from '../lib/registry.ts';
import { systemView } from '../lib/system-view.ts';
import { feedFormats } from './formats.ts';
import type { FeedLink } from './formats.ts';

/** Changes that somebody can subscribe to; a system has Atom only: there are as many of these files as systems. */
export interface ChangeFeed extends FeedLink {
  readonly description: string;
  /** Page it belongs to, without the language: `/laender/mv/`. */
  readonly page: string;
  /** Worked out where a file is written, not where a page links to it. */
  readonly items: () => readonly Item[];
}

const feed = (
  label: string,
  page: string,
  items: ChangeFeed['items'],
  language: Language,
  more: Partial<Pick<ChangeFeed, 'folder' | 'formats'>> = {},
): ChangeFeed => ({
  title: texts(language).feeds.of(label),
  description: texts(language).feeds.description(label),
  page,
  folder: page,
  formats: feedFormats,
  items,
  ...more,
});

/** All changes of the register. */
export const wholeFeed = (language: Language): ChangeFeed => ({
  ...feed('', '/aenderungen/', () => allItems, language),
  title: texts(language).history.title,
  description: texts(language).history.description,
});

/** The needs: new ones, and what becomes of them. */
export const requestFeed = (language: Language): ChangeFeed =>
  feed(
    texts(language).feeds.requests,
    '/marktplatz/',
    () => itemsOf(changes.filter(({ kind }) => kind === 'request')),
    language,
    {
      folder: '/gesuche/',
    },
  );

/** What a body has to do with: itself, its systems and its needs. */
export const bodyFeed = ({ id, record }: OrganisationEntry, language: Language): ChangeFeed =>
  feed(record.name, `/organisationen/${id}/`, () => itemsOf(byBody().get(id) ?? []), language);

/** A single system, under earlier ids, too. */
export const systemFeed = (entry: SystemEntry, language: Language): ChangeFeed =>
  feed(
    systemView(entry, language).name,
    `/systeme/${entry.id}/`,
    () => itemsOf(changesOf('system', entry.id)),
    language,
    { formats: ['atom'] },
  );

/** Which codes a change has to do with, by the name of the facet. An entry counts as it was after the change. */
const codesOf: Readonly<Record<string, (change: Change) => readonly string[]>> = {
  land: ({ state }) => listed(landOf(state)),
  thema: ({ state }) => listed(fieldOf(state.version, 'policyFields')),
  methode: ({ state }) => listed(fieldOf(state.version, 'aiMethods')),
};

/** Whether what a facet says can be subscribed to. */
export const hasFeeds = ({ key }: Facet): boolean => key in codesOf;

/** All that has to do with a Land, a policy field or a method. */
export const facetFeed = (facet: Facet & { readonly folder: string }, term: Term, language: Language): ChangeFeed =>
  feed(
    term[language],
    `/${facet.folder}/${term.code}/`,
    () => itemsOf(byCode(facet.key).get(term.code) ?? []),
    language,
  );

const byCode = once((key: string) => grouped(codesOf[key]!));
const bodyGroups = once(() =>
  grouped(({ kind, id, state }) => (kind === 'organisation' ? [id] : listed(fieldOf(state.version, 'organisation')))),
);
const byBody = () => bodyGroups('');

/** Changes by what they have to do with. */
function grouped(keysOf: (change: Change) => readonly string[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.kind === 'law') continue;
    for (const key of keysOf(change)) {
      const group = groups.get(key);
      if (group) group.push(change);
      else groups.set(key, [change]);
    }
  }
  return groups;
}

/** What stood in a field, as a list of codes; earlier versions may hold anything. */
function listed(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(all.filter((one) => typeof one === 'string'))];
}
