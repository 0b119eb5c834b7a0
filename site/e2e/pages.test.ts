import { globSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { stay, visit, type Visit } from './browser.ts';
import { axeFaults, axeScript, contrastRules, sizeRules } from './checks/axe.ts';
import { firstViewFaults, weighLoading, type FirstView } from './checks/first-view.ts';
import { addStyle, drawn, enlarged, layoutFaults, spaced, withStyle } from './checks/layout.ts';
import { structureFaults } from './checks/structure.ts';
import { nameOf, pageTypes } from './page-types.ts';

const desktop = { width: 1280, height: 720 };
/** What is left of a window of 1280 × 1024 at a zoom of 400 % (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };
/** A sheet of A4 between its margins. */
const sheet = { width: 657, height: 960 };

// Each page is loaded once; the tests look at it in one condition after the other.
describe.each(pageTypes.map((type) => ({ ...type, name: nameOf(type) })))('$name', ({ path, state }) => {
  let visited: Visit;
  let firstView: FirstView;
  beforeAll(async () => {
    ({ visited, firstView } = await weighLoading(() => stay(path, { viewport: desktop, before: axeScript })));
    await addStyle(visited.page, drawn);
    if (!state) return;
    if (state.says)
      expect(await visited.page.getByRole('status').count(), 'a status from the start').toBeGreaterThan(0);
    await state.reach(visited.page);
  });
  // Whatever a test tried, the next one sees the page as it was.
  afterEach(async () => {
    await visited.page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
    await visited.page.setViewportSize(desktop);
  });
  afterAll(() => visited.page.context().close());

  test.skipIf(state)('keeps the budgets of its first view', () => {
    expect(firstViewFaults(firstView)).toEqual([]);
  });

  test('is sound to those who do not see it', async () => {
    expect(await structureFaults(visited.page)).toEqual([]);
    expect(await axeFaults(visited.page)).toEqual([]);
    if (state?.says)
      expect(await visited.page.getByRole('status').allInnerTexts()).toContainEqual(expect.stringMatching(state.says));
  });

  test('has enough contrast in the dark and when colours are forced', async () => {
    const { page } = visited;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, contrastRules), 'dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await axeFaults(page, contrastRules), 'forced colours').toEqual([]);
  });

  test('loses nothing with more space between letters and lines, at 200 % text and 400 % zoom', async () => {
    const { page } = visited;
    expect(await axeFaults(page, sizeRules), 'targets').toEqual([]);
    expect(await layoutFaults(page), 'as it is').toEqual([]);
    expect(await withStyle(page, spaced, () => layoutFaults(page)), 'spaced').toEqual([]);
    expect(await withStyle(page, enlarged, () => layoutFaults(page)), 'enlarged').toEqual([]);
    await page.setViewportSize(zoomed);
    expect(await layoutFaults(page), 'zoomed').toEqual([]);
    expect(await withStyle(page, spaced, () => layoutFaults(page)), 'zoomed and spaced').toEqual([]);
    expect(await axeFaults(page, sizeRules), 'targets when zoomed').toEqual([]);
  });

  test('fits a sheet of paper', async () => {
    const { page } = visited;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(sheet);
    expect(await layoutFaults(page)).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  });

  test('keeps its security policy, asks no other host and claims no state mark', async () => {
    expect(visited.complaints).toEqual([]);
    // The state mark belongs to official sites only.
    expect(await visited.page.locator('body').innerText()).not.toContain('Offizielle Website');
  });

  test.skipIf(state)('exists in English, sound as well, and the switch leads there and back', async () => {
    const { page } = visited;
    const address = new URL(path, page.url()).pathname;
    expect(await page.getByRole('link', { name: 'English', exact: true }).getAttribute('href')).toBe(`/en${address}`);
    await page.goto(`/en${path}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await structureFaults(page)).toEqual([]);
    expect(await page.getByRole('link', { name: 'Deutsch', exact: true }).getAttribute('href')).toBe(address);
  });
});

test('every kind of page is among those that are looked at', () => {
  const folder = 'site/pages/[...lang]';
  const unseen = globSync('**/*.astro', { cwd: folder }).filter((file) => {
    // An entry that moved leads on at once.
    if (file === 'systeme/[old].astro') return false;
    const address = `/${file.replace(/(?:index)?\.astro$/, '')}/`.replace(/\/+$/, '/');
    const pattern = address.replace(/\[\.{3}\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+');
    const built = globSync(`${address.replace(/\[[^\]]+\]/g, '*').slice(1)}index.html`, { cwd: inject('output') });
    return built.length > 0 && !pageTypes.some(({ path }) => new RegExp(`^${pattern}$`).test(path));
  });
  expect(unseen, 'add a line to page-types.ts').toEqual([]);
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
