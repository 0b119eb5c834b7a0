import { createHash } from 'node:crypto';
import type { Head } from '../browser/parts.ts';
import type { SiteFile } from '../files/site-file.ts';

/** What belongs together, made so that a page need not load all of it. */
export interface Divided<Content> {
  /** What every use needs. */
  readonly content: Content;
  /** Name of a part -> what stands in it. */
  readonly parts: ReadonlyMap<string, unknown>;
}

/**
 * The files of something divided. Parts are named by what stands in them: so a page never mixes two builds, and a part
 * that stays as it was keeps its address.
 * @param path of the head; parts lie in the folder of this name, `pruefen/entries.json` and `pruefen/entries/…`
 * @param together whether the head carries its parts, because they are small: one request instead of several
 */
export function dividedFiles(path: string, { content, parts }: Divided<unknown>, together: boolean): SiteFile[] {
  const head = (rest: Omit<Head<unknown>, 'content'>): SiteFile => ({
    path,
    text: () => JSON.stringify({ content, ...rest } satisfies Head<unknown>),
  });
  if (together) return [head({ parts: Object.fromEntries(parts) })];
  const named = [...parts].map(([name, part]) => [name, `${name}-${hash(JSON.stringify(part))}.json`] as const);
  const folder = path.replace(/\.json$/, '/');
  return [
    head({ files: Object.fromEntries(named) }),
    ...named.map(([name, file]) => ({ path: folder + file, text: () => JSON.stringify(parts.get(name)) })),
  ];
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
