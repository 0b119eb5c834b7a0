import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/** Before the JSON of a page Pagefind writes its mark. */
const mark = 'pagefind_dcd';

/**
 * Which page Pagefind means by a name in its results: it tells only in the file of the page, and reading that for each
 * hit would cost a request each.
 * @param files of an index
 * @returns url of the page -> Pagefind's name, such as `de_7a738e4`
 * @throws if a file is not as Pagefind 1.5 writes it
 */
export function pageNames(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, content }): [string, string][] => {
      const name = /([^/\\]+)\.pf_fragment$/.exec(path)?.[1];
      if (name === undefined) return [];
      const text = gunzipSync(content).toString('utf8');
      if (!text.startsWith(mark)) throw new Error(`Pagefind wrote "${path}" in an unknown form.`);
      const { url } = JSON.parse(text.slice(mark.length)) as { url: string };
      return [[url, name]];
    }),
  );
}
