import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../lib/place.ts';
import type { SiteFile } from './site-file.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes the files of the site that are no pages beside the built pages. As pages of Astro each would cost a request, and
 * there are several for every entry. While developing they are made when asked for.
 */
export const dataFiles = (): AstroIntegration => ({
  name: 'data-files',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const start = performance.now();
      // Only now: the registry need not be sound for tools that merely read the configuration.
      const { siteFiles } = await import('./all.ts');
      const files = siteFiles();
      await writeFiles(files, fileURLToPath(dir));
      logger.info(`${files.length} data files written in ${((performance.now() - start) / 1000).toFixed(1)}s`);
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const asked = request.url?.replace(/\?.*$/, '') ?? '';
        if (!/\.\w+$/.test(asked)) return next();
        server
          .ssrLoadModule(fileURLToPath(new URL('all.ts', import.meta.url)))
          .then(({ siteFiles }) => {
            const found = (siteFiles as () => readonly SiteFile[])().find(
              ({ path }) => encodeURI(basePath() + path) === asked,
            );
            if (!found) return next();
            // Of all these files only pictures are not shown without their type.
            if (asked.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml');
            response.end(found.text());
          })
          .catch(next);
      });
    },
  },
});
