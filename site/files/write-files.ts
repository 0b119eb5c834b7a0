import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { LastBuild } from '../../store/last-build.ts';
import type { SiteFile } from './site-file.ts';

/** Files on their way to the disk: while it takes them, the next ones are made. */
const atOnce = 64;

/**
 * Writes files into a folder.
 * @param last files that are the same are taken from there: those made from the same, and those with the same content
 * @throws if there is one already: two would be published at one address
 */
export async function writeFiles(files: readonly SiteFile[], folder: string, last?: LastBuild): Promise<void> {
  for (const place of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, place), { recursive: true });
  for (let start = 0; start < files.length; start += atOnce) {
    await Promise.all(
      files.slice(start, start + atOnce).map(({ path, from, text }) => {
        if (from !== undefined && last?.take(path, from, folder)) return;
        const content = text();
        if (from !== undefined) last?.note(path, from, content);
        else if (last?.takeContent(path, content, folder)) return;
        return writeFile(join(folder, path), content, { flag: 'wx' });
      }),
    );
    // Where nothing had to be waited for, others still want their turn: the search index is made at the same time.
    await setImmediate();
  }
}
