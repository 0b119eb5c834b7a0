import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Eleventy } from '@11ty/eleventy';
import { siteFiles } from '../files/all.ts';
import { familyView } from '../lib/family-view.ts';
import { historyView } from '../lib/history-view.ts';
import { lawView } from '../lib/law-view.ts';
import { registry } from '../lib/registry.ts';
import { reuseView } from '../lib/reuse-view.ts';
import { partnersFor, similarSystems } from '../lib/similar.ts';
import { systemView } from '../lib/system-view.ts';
import { systemPage } from '../steckbrief/system-page.ts';
import { filled, pages, render } from './page.ts';
import type { Page, SystemsPage } from './page.ts';

/*
 * The peer of the build: Eleventy draws the pages of systems in Liquid, from the same data that Astro draws them from, and
 * has the files of data from the same functions. All other pages come from the function that the floor uses.
 */

const [listFile, output] = process.argv.slice(2) as [string, string];
const input = mkdtempSync(join(tmpdir(), 'ki-register-eleventy-'));
try {
  cpSync(join(import.meta.dirname, 'liquid'), input, { recursive: true });
  process.chdir(input);
  const { systems, others } = pages(listFile);
  const data = new Map(siteFiles().map((file) => [file.path, file]));
  const eleventy = new Eleventy(input, output, {
    quietMode: true,
    config(config) {
      // Otherwise it reads and parses each included template anew: four times as slow.
      config.setLiquidOptions({ cache: true });
      config.addGlobalData('systems', systems);
      config.addGlobalData('others', others);
      config.addFilter('view', viewOf);
      config.addFilter('filled', filled);
      config.addTemplate<Page>('other.11ty.js', {
        data: {
          pagination: { data: 'others', size: 1, alias: 'one' },
          permalink: ({ one }) => one.path,
        },
        render: ({ one }) => data.get(one.path)?.text() ?? render(one),
      });
    },
  });
  await eleventy.write();
} finally {
  rmSync(input, { recursive: true, force: true });
}

/**
 * What the page of a system shows, from the functions that the site has for it. Its links for asking and reporting are left
 * out: what makes them needs Vite.
 */
function viewOf({ entry, language }: SystemsPage) {
  const view = systemView(entry, language);
  return {
    view,
    page: systemPage(entry, language, registry),
    law: lawView(entry, language),
    family: familyView(entry, language),
    history: historyView('system', entry.id, language),
    similar: similarSystems(entry, language),
    partners: partnersFor(entry, language),
    reuse: reuseView(entry, view.href, language),
  };
}
