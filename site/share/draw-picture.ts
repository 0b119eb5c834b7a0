import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/chromium.ts';
import { texts } from '../i18n/index.ts';
import { instanceName, operator } from '../lib/operator.ts';

/*
 * Draws the picture that stands beside links to the site, with the name and claim of this instance. Its result is
 * committed; run it again after a change of either: `node site/share/draw-picture.ts`. Until then links are shared
 * without it.
 */
const { site } = texts('de');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.goto(new URL('picture.html', import.meta.url).href);
  const drawn = { name: instanceName('de', site.name), claim: operator.claim?.de ?? site.tagline };
  await page.locator('h1').evaluate((node, text) => (node.textContent = text), drawn.name);
  await page.locator('p').evaluate((node, text) => (node.textContent = text), drawn.claim);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = fileURLToPath(new URL('teilen.png', import.meta.url));
  await page.screenshot({ path });
  const shown = Object.entries(drawn).map(([key, text]) => `  ${key}: '${text.replace(/[\\']/g, '\\$&')}',\n`);
  writeFileSync(
    new URL('drawn.ts', import.meta.url),
    `/** What \`teilen.png\` shows; written by \`draw-picture.ts\`. */\nexport const drawn = {\n${shown.join('')}};\n`,
  );
  process.stdout.write(`Bild gezeichnet: ${path}\n`);
} finally {
  await browser.close();
}
