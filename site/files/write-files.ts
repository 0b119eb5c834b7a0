import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LastBuild } from '../../store/last-build.ts';
import type { SiteFile } from './site-file.ts';

/** Files on their way to the disk: while it takes them, the next ones are made. */
const atOnce = 64;

/**
 * Writes files into a folder.
 * @param last takes files from the last build that say from what they are made
 * @throws if there is one already: two would be published at one address
 */
export async function writeFiles(files: readonly SiteFile[], folder: string, last?: LastBuild): Promise<void> {
  for (const place of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, place), { recursive: true });
  for (let from = 0; from < files.length; from += atOnce)
    await Promise.all(
      files.slice(from, from + atOnce).map((file) => {
        if (file.from !== undefined && last?.take(file.path, file.from, folder)) return;
        const content = file.text();
        if (file.from !== undefined) last?.note(file.path, file.from, content);
        return writeFile(join(folder, file.path), content, { flag: 'wx' });
      }),
    );
}
