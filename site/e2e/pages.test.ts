import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

/** One page of every type. */
const pages = [
  '/',
  '/systeme/',
  '/systeme/application-manager-mecklenburg-vorpommern/',
  '/systeme/mucgpt/',
  '/organisationen/',
  '/organisationen/landeshauptstadt-muenchen/',
  '/gesuche/weiterentwicklung-marktplatz-der-ki-moeglichkeiten/',
  '/marktplatz/',
  '/themen/transport/',
  '/suche/?q=Chatbot',
  '/daten/',
  '/ueber/',
  '/melden/',
  '/impressum/',
  '/datenschutz/',
  '/barrierefreiheit/',
  '/leichte-sprache/',
];

const english = (path: string) => `/en${path}`;

/** What a look can spoil; everything else axe finds in any of them. */
const visual = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

const looks: readonly [string, Parameters<Page['emulateMedia']>[0]][] = [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
];

const narrow = { width: 320, height: 640 };

async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(pages)('%s', (path) => {
  test('has each id once and no barrier that axe can find: light, dark, forced colours, 320 px', async () => {
    // The policy forbids the script that axe injects; the next test runs with it.
    const { page } = await visit(path, { bypassCSP: true });
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(await barriers(page), 'light').toEqual([]);
    for (const [look, media] of looks) {
      await page.emulateMedia(media);
      expect(await barriers(page, visual), look).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize(narrow);
    expect(await barriers(page, visual), '320 px').toEqual([]);
  });

  test('keeps its security policy, asks no other host, claims no state mark and fits 320 px', async () => {
    const { page, complaints } = await visit(path, { viewport: narrow });
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    // The state mark belongs to official sites only.
    expect(await page.locator('body').innerText()).not.toContain('Offizielle Website');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  });

  test('exists in English, and the switch leads there and back', async () => {
    const address = path.replace(/\?.*$/, '');
    const { page } = await visit(address);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.waitForURL((url) => url.pathname === english(address));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
    await page.waitForURL((url) => url.pathname === address);
  });
});

describe('without JavaScript', () => {
  test('an entry can be read and left for its body', async () => {
    const { page } = await visit('/systeme/mucgpt/', { javaScriptEnabled: false });
    await page.getByRole('heading', { name: 'Betrifft mich das?' }).waitFor();
    await page.getByRole('link', { name: 'Landeshauptstadt München' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Landeshauptstadt München' }).waitFor();
  });

  test('the search page says so and leads to the lists', async () => {
    const { page } = await visit('/suche/', { javaScriptEnabled: false });
    await page.getByText('Die Suche braucht JavaScript.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Alle Systeme' }).click();
    await page.getByRole('heading', { level: 1, name: 'Alle Systeme' }).waitFor();
  });
});

describe('a Steckbrief', () => {
  test('asks the questions of citizens in their order, each answered or marked as missing', async () => {
    const { page } = await visit('/systeme/application-manager-mecklenburg-vorpommern/');
    const headings = await page.locator('main h2').allTextContents();
    expect(headings.map((one) => one.trim()).slice(1, 8)).toEqual([
      'Betrifft mich das?',
      'Was macht das System, was entscheidet es?',
      'Prüft ein Mensch?',
      'Welche Daten werden verwendet?',
      'Wen kann ich fragen?',
      'Wie kann ich widersprechen?',
      'Von wann sind die Angaben?',
    ]);
    const human = page.getByRole('region', { name: 'Prüft ein Mensch?' });
    await human.getByText('Angabe fehlt').waitFor();
  });

  test('shows where its statements come from', async () => {
    const { page } = await visit('/systeme/application-manager-mecklenburg-vorpommern/');
    await page.getByText('aus öffentlichen Quellen zusammengestellt').first().waitFor();
    expect(await page.getByRole('region', { name: 'Quellen' }).getByRole('listitem').count()).toBeGreaterThan(0);
  });

  test('marks German text on English pages', async () => {
    const { page } = await visit('/en/systeme/mucgpt/');
    const description = page.locator('.fact-value [lang=de]').first();
    await description.waitFor();
  });
});

test('a wrong address gets a page that helps', async () => {
  const { page } = await visit('/');
  const response = await page.goto('/gibt-es-nicht/');
  expect(response?.status()).toBe(404);
  await page.getByRole('heading', { name: 'Seite nicht gefunden' }).waitFor();
});
