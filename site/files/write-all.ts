import { lastBuild } from '../../store/last-build.ts';
import { writeSearch } from '../search/write-search.ts';
import { siteFiles } from './all.ts';
import { writeFiles } from './write-files.ts';

/*
 * Writes all files of the site that are no pages into a folder: data and the search index. The build starts it as a
 * process of its own, because they take as long as the pages do and need nothing of them.
 */

/** What was written, for the log of the build. */
export interface Written {
  readonly what: string;
  /** Number of things written. */
  readonly number: number;
  readonly seconds: number;
}

const folder = process.argv[2]!;

async function measured(what: string, write: () => Promise<number>): Promise<void> {
  const start = performance.now();
  const number = await write();
  process.send?.({ what, number, seconds: (performance.now() - start) / 1000 } satisfies Written);
}

// A build that was killed leaves nobody to write for.
const stop = () => process.exit(1);
process.once('disconnect', stop);
const last = lastBuild('files');
// Most of the index is made by a program of its own, which need not wait.
await Promise.all([
  measured('systems indexed for search', () => writeSearch(folder, last)),
  measured('data files written', async () => {
    const files = siteFiles();
    await writeFiles(files, folder, last);
    return files.length;
  }),
]);
last?.save(folder);
process.off('disconnect', stop);
process.disconnect?.();
