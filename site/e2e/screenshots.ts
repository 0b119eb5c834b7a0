import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContextOptions } from 'playwright-core';
import { outputFolder } from '../../store/output-folder.ts';
import { browserArguments, findChromium } from './chromium.ts';
import { drawGuidePictures } from './guide-pictures.ts';
import { nameOf, pageTypes } from './page-types.ts';
import { serve } from './static-server.ts';

/*
 * `npm run screenshots [folder] [part of an address]`: a picture of every kind of page in every look, to be looked at by
 * people. Shows the site as it was built last (`npm run build`).
 * `npm run screenshots -- --guide`: the pictures of the guide anew, which are committed.
 */

const wide = { width: 1280, height: 800 };

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: wide, colorScheme: 'light' },
  dark: { viewport: wide, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 640 } },
  forced: { viewport: wide, forcedColors: 'active' },
};

/** Nobody looks at more of a long list, and browsers cut off higher pictures. */
const highest = 6000;

const words = process.argv.slice(2);
const guide = words[0] === '--guide';
const [target = join(outputFolder(), '..', 'screenshots'), part = ''] = words;
const folder = resolve(target);
const wanted = pageTypes.filter((type) => nameOf(type).includes(part));
if (!guide) {
  if (part === '') rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const server = await serve(outputFolder());
const browser = await chromium.launch({ executablePath: findChromium(), args: [...browserArguments] });
let done = 0;
try {
  if (guide) done = await drawGuidePictures(browser, server.address);
  for (const [look, options] of guide ? [] : Object.entries(looks)) {
    const context = await browser.newContext({ baseURL: server.address, reducedMotion: 'reduce', ...options });
    for (const type of wanted) {
      const page = await context.newPage();
      await page.goto(type.path);
      await type.state?.reach(page);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: join(folder, `${fileName(nameOf(type))}.${look}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width: options.viewport!.width, height: Math.min(height, highest) },
      });
      await page.close();
      done += 1;
      if (process.stderr.isTTY)
        process.stderr.write(`\r${done} von ${wanted.length * Object.keys(looks).length} Bildern`);
    }
    await context.close();
  }
} finally {
  if (process.stderr.isTTY) process.stderr.write('\n');
  await browser.close();
  await server.stop();
}
const where = guide ? 'site/public/hilfe' : relative(process.cwd(), folder) || folder;
process.stdout.write(`${done} Bilder liegen in ${where}\n`);

/** `/systeme/ (nothing found)` becomes `systeme-nothing-found`. */
function fileName(name: string): string {
  return name.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start';
}
