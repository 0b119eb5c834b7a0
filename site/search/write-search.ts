import { createIndex, close } from 'pagefind';
import type { IndexFile } from 'pagefind';
import { languages } from '../../schema/language.ts';
import type { LastBuild } from '../../store/last-build.ts';
import type { SiteFile } from '../files/site-file.ts';
import { writeFiles } from '../files/write-files.ts';
import { perShard } from '../lib/catalogue.ts';
import { otherCards } from './cards.ts';
import { registryIndex } from './documents.ts';
import { cardsFile, fullTextFile, pagefindFolder, wordIndexFile } from './files.ts';
import { pageNames } from './page-names.ts';
import { searchRecords } from './records.ts';
import type { SearchRecord } from './records.ts';
import { steadyEntry } from './steady-entry.ts';

/**
 * Writes what the search needs into the folder of a site. Its content comes from the data, not from the HTML.
 * @param last files that are the same are taken from there
 * @returns number of systems indexed, each once per language
 * @throws with Pagefind's words if it refuses a record
 */
export async function writeSearch(folder: string, last?: LastBuild): Promise<number> {
  const records = languages.map((language) => searchRecords(language));
  const fullText = await fullTextIndex(records.flat());
  const names = pageNames(fullText);
  const json = (path: string, content: () => unknown): SiteFile => ({ path, text: () => JSON.stringify(content()) });
  const files = languages.flatMap((language, at) => [
    json(wordIndexFile(language), () => registryIndex(language)),
    json(fullTextFile(language), () => records[at]!.map(({ url }) => names.get(url))),
    ...(['organisation', 'request'] as const).flatMap((kind) => {
      const cards = otherCards(language)[kind];
      return Array.from({ length: Math.ceil(cards.length / perShard) }, (_, shard) =>
        json(cardsFile(kind, language, shard), () => cards.slice(shard * perShard, (shard + 1) * perShard)),
      );
    }),
  ]);
  // Written here: to let Pagefind do it would be to make the whole index a second time.
  const index = fullText.map(({ path, content }) => ({
    path: pagefindFolder + path,
    text: () => steadyEntry(path, content),
  }));
  await writeFiles([...files, ...index], folder, last);
  return records.flat().length;
}

/** Records on their way to Pagefind, which is another process: it need not wait for each. */
const atOnce = 64;

/** @returns the files of Pagefind's index */
async function fullTextIndex(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(errors.join('\n'));
    for (let from = 0; from < records.length; from += atOnce)
      await Promise.all(
        records.slice(from, from + atOnce).map(async ({ url, content, language }) => {
          const added = await index.addCustomRecord({ url, content, language, meta: {} });
          if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
        }),
      );
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(failed.join('\n'));
    return files;
  } finally {
    await close();
  }
}
