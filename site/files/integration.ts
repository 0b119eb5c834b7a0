import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { basePath } from '../lib/place.ts';
import type { SiteFile } from './site-file.ts';
import type { Written } from './write-all.ts';

/**
 * Writes the files of the site that are no pages while Astro builds the pages. As pages of Astro each would cost a request,
 * and there are several for every entry. While developing they are made when asked for.
 */
export const dataFiles = (): AstroIntegration => {
  let folder: URL;
  let written: Promise<void> | undefined;
  return {
    name: 'data-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      // By now Astro has emptied the folder.
      'astro:build:setup': ({ logger }) => {
        written ??= writeBeside(fileURLToPath(folder), logger);
        // Thrown where it is waited for.
        written.catch(() => undefined);
      },
      'astro:build:done': () => written,
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
  };
};

/** @throws if the program fails, which has said why */
async function writeBeside(folder: string, logger: AstroIntegrationLogger): Promise<void> {
  const program = fork(fileURLToPath(new URL('write-all.ts', import.meta.url)), [folder]);
  program.on('message', (message) => {
    const { what, number, seconds } = message as Written;
    logger.info(`${number} ${what} in ${seconds.toFixed(1)}s`);
  });
  const [code] = (await once(program, 'close')) as [number | null];
  if (code !== 0) throw new Error('The files that are no pages could not be written; the reason stands above.');
}
