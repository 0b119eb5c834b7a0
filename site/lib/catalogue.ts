import { columnOf } from '../catalogue/columns.ts';
import type { Columns } from '../catalogue/columns.ts';
import type { Card } from '../catalogue/card.ts';
import { compareNames } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { facets } from './facets.ts';
import { once } from './once.ts';
import { registry } from './registry.ts';
import { systemViews } from './system-view.ts';
import type { SystemView } from './system-view.ts';

/** Systems on one page of the plain list; a page of this size stays below 60 KB as served. */
export const perPage = 500;

/** Cards in one file: few requests for a page of results, and little that is not shown. */
export const perShard = 64;

/** The list cut into pages; an empty list has one page too. */
export const pagesOf = <T>(items: readonly T[], size = perPage): readonly (readonly T[])[] =>
  items.length === 0 ? [[]] : slices(items, size);

/** Address of a page of a plain list, counted from 1: the first is the list itself. */
export const pagePath = (path: string, page: number): string => (page === 1 ? path : `${path}seite/${page}/`);

/** The pages of a plain list beyond the first, counted from 1. */
export const furtherPages = (items: readonly unknown[], size = perPage): number[] =>
  pagesOf(items, size).flatMap((_, index) => (index === 0 ? [] : [index + 1]));

/** The columns of all systems in the order of their names in a language. */
export const columns = once((language: Language): Columns => {
  const views = systemViews(language);
  const entries = views.map(({ id }) => registry.system.get(id)!);
  return {
    ids: views.map(({ id }) => id),
    facets: Object.fromEntries(facets.map(({ key, codesOf }) => [key, columnOf(entries.map(codesOf))])),
    dates: entries.map(({ record }) => record.statusDate ?? ''),
    byBody: views.map((_, row) => row).toSorted((a, b) => compareNames(views[a]!.body, views[b]!.body)),
  };
});

/** What the cards of a list say, in files of `perShard`, in the order of the columns. */
export const cardShards = (language: Language): readonly (readonly Card[])[] =>
  slices(systemViews(language).map(cardOf), perShard);

const cardOf = ({ name, summary, body, place, status, lang }: SystemView): Card => ({
  name,
  text: summary,
  body,
  place,
  status: status.code,
  ...(lang && { lang }),
});

const slices = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
