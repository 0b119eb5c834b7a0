import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, close } from 'pagefind';
import { languages } from '../../schema/language.ts';
import { writeFiles } from '../files/write-files.ts';
import { cardsFile, fullTextFile, pagefindFolder, searchFolder, wordIndexFile } from './files.ts';
import { pageNames } from './page-names.ts';
import { steadyEntry } from './steady-entry.ts';

/** Writes what the search needs beside the built pages. Its content comes from the data, not from the HTML. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      // Only now: the registry need not be sound for tools that merely read the configuration.
      const { registryIndex } = await import('./documents.ts');
      const { searchRecords } = await import('./records.ts');
      const { otherCards } = await import('./cards.ts');
      const { perShard } = await import('../lib/catalogue.ts');
      const write = (path: string, content: unknown) => writeFileSync(new URL(path, dir), JSON.stringify(content));

      const start = performance.now();
      mkdirSync(new URL(searchFolder, dir), { recursive: true });
      const records = languages.map((language) => searchRecords(language));
      const names = await fullTextIndex(records.flat(), fileURLToPath(new URL(pagefindFolder, dir)));
      steadyEntry(new URL('pagefind-entry.json', new URL(pagefindFolder, dir)));
      for (const [at, language] of languages.entries()) {
        write(wordIndexFile(language), registryIndex(language));
        write(
          fullTextFile(language),
          records[at]!.map(({ url }) => names.get(url)),
        );
        for (const [kind, cards] of Object.entries(otherCards(language)))
          for (let shard = 0; shard * perShard < cards.length; shard++)
            write(
              cardsFile(kind as 'organisation' | 'request', language, shard),
              cards.slice(shard * perShard, (shard + 1) * perShard),
            );
      }
      logger.info(
        `${records.flat().length} systems indexed for search in ${((performance.now() - start) / 1000).toFixed(1)}s`,
      );
    },
  },
});

/** Records on their way to Pagefind, which is another process: it need not wait for each. */
const atOnce = 64;

/**
 * Writes Pagefind's index.
 * @returns url -> Pagefind's name of the page
 * @throws with Pagefind's words if it refuses a record
 */
async function fullTextIndex(
  records: readonly { url: string; content: string; language: string }[],
  outputPath: string,
): Promise<ReadonlyMap<string, string>> {
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
    // Written here: to let Pagefind do it would be to make the whole index a second time.
    await writeFiles(
      files.map(({ path, content }) => ({ path, text: () => content })),
      outputPath,
    );
    return pageNames(files);
  } finally {
    await close();
  }
}
