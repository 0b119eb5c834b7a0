import { pathText } from './finding.ts';
import { leavesOf } from './leaves.ts';
import type { Entry } from './rule.ts';

/** An address that records link to, and where it stands. */
export interface Link {
  readonly url: string;
  readonly places: readonly { readonly file: string; readonly path: string }[];
}

/** All web addresses of the records, each once, in order of first mention; the schema knows which fields hold one. */
export function linksOf(entries: Iterable<Entry>): Link[] {
  const places = new Map<string, { file: string; path: string }[]>();
  for (const { kind, file, record } of entries)
    for (const { path, shape, value } of leavesOf(kind, record)) {
      if (shape.primitive !== 'url') continue;
      const url = value as string;
      places.set(url, [...(places.get(url) ?? []), { file, path: pathText(path) }]);
    }
  return [...places].map(([url, found]) => ({ url, places: found }));
}
