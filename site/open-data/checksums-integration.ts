import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checksumsFile, checksumsOf, checksumsText } from '../../store/checksums.ts';

/** Lists the checksums of all built files beside them. Has to be the last integration: what comes later is not listed. */
export const checksums = (): AstroIntegration => ({
  name: 'checksums',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const sums = checksumsOf(folder);
      writeFileSync(join(folder, checksumsFile), checksumsText(sums));
      logger.info(`${sums.size} files listed with their checksums`);
    },
  },
});
