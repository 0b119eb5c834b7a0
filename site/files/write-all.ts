import { lastBuild } from '../../store/last-build.ts';
import { writeSearch } from '../search/write-search.ts';
import { siteFiles } from './all.ts';
import { writeFiles } from './write-files.ts';

/*
 * Writes all files of the site that are no pages into a folder: data, then the search index. The build starts it as a
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
await measured('data files written', async () => {
  const files = siteFiles();
  const last = lastBuild('files');
  await writeFiles(files, folder, last);
  last?.save();
  return files.length;
});
await measured('systems indexed for search', () => writeSearch(folder));
process.off('disconnect', stop);
process.disconnect?.();
