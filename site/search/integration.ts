import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex, close } from 'pagefind';

/** Writes the full-text index beside the built pages. Records come from the data, not from the HTML. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      // Only now: the registry need not be sound for tools that merely read the configuration.
      const { searchRecords } = await import('./records.ts');
      const records = searchRecords();
      try {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(errors.join('\n'));
        for (const record of records) {
          const added = await index.addCustomRecord({ ...record, meta: { ...record.meta } });
          if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('\n')}`);
        }
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
      } finally {
        await close();
      }
      logger.info(`${records.length} pages indexed for search`);
    },
  },
});
