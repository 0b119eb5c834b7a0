import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { lastBuild } from '../../store/last-build.ts';
import { basePath } from '../lib/place.ts';

/**
 * Takes pages from the last build that would be made of the same again: those whose `getStaticPaths` says, as `cacheKey`,
 * from what they are made. Astro's own experiment with such keys remembers pages by their address alone, so a build that was
 * stopped midway would leave the next one pages of another state.
 */
export const keptPages = (): AstroIntegration => {
  const last = lastBuild('pages');
  let folder: string;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (!last) return;
        const made = new Map<string, string>();
        setPrerenderer((own) => ({
          ...own,
          async getStaticPaths() {
            const paths = await own.getStaticPaths();
            const left = paths.filter(({ pathname, cacheKey }) => {
              if (cacheKey === undefined) return true;
              const file = fileOf(pathname);
              made.set(file, cacheKey);
              return !last.take(file, cacheKey, folder);
            });
            logger.info(`${paths.length - left.length} of ${paths.length} pages are as they were`);
            return left;
          },
          async render(request, options) {
            const rendered = await own.render(request, options);
            const file = fileOf(new URL(request.url).pathname.slice(basePath().length));
            const from = made.get(file);
            if (from === undefined) return rendered;
            const response = rendered instanceof Response ? rendered : rendered.response;
            const content = new Uint8Array(await response.arrayBuffer());
            last.note(file, from, content);
            return new Response(content, { status: response.status });
          },
        }));
      },
      'astro:build:done': () => last?.save(folder),
    },
  };
};

/** The file of a page, below the site. */
const fileOf = (pathname: string): string => `${pathname.replace(/^\/|\/$/g, '')}/index.html`;
