import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../e2e/chromium.ts';
import { texts } from '../i18n/index.ts';
import { instanceName, operator } from '../lib/operator.ts';

/*
 * Draws the picture that stands beside links to the site, with the name and claim of this instance. Its result is
 * committed; run it again after a change of either: `node site/share/draw-picture.ts`.
 */
const { site } = texts('de');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.goto(new URL('picture.html', import.meta.url).href);
  await page.locator('h1').evaluate((node, text) => (node.textContent = text), instanceName('de', site.name));
  await page.locator('p').evaluate((node, text) => (node.textContent = text), operator.claim?.de ?? site.tagline);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = fileURLToPath(new URL('../public/teilen.png', import.meta.url));
  await page.screenshot({ path });
  process.stdout.write(`Bild gezeichnet: ${path}\n`);
} finally {
  await browser.close();
}
