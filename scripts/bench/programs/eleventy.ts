import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { pages, render } from './page.ts';
import type { Page } from './page.ts';

/* The peer of the build: Eleventy writes the same pages from the same function, with pagination over the same data. */

const [listFile, output] = process.argv.slice(2) as [string, string];
const input = mkdtempSync(join(tmpdir(), 'ki-register-eleventy-'));
try {
  process.chdir(input);
  const eleventy = new Eleventy(input, output, {
    quietMode: true,
    config(config) {
      config.addGlobalData('all', pages(listFile));
      config.addTemplate<Page>('page.11ty.js', {
        data: {
          pagination: { data: 'all', size: 1, alias: 'one' },
          permalink: ({ one }) => one.path,
        },
        render: ({ one }) => render(one),
      });
    },
  });
  await eleventy.write();
} finally {
  rmSync(input, { recursive: true, force: true });
}
