import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

const row = (page: Page, facet: string, code: string) => page.locator(`[data-facet=${facet}] [data-code=${code}]`);
const numberOf = async (page: Page, facet: string, code: string) =>
  Number(await row(page, facet, code).locator('.figure-number').textContent());
/** How many systems the heading of a list names. */
const listed = async (page: Page) =>
  Number(/^\d+/.exec((await page.locator('#result-heading').textContent())?.trim() ?? '')?.[0]);

describe('the numbers', () => {
  test.each([
    ['land', 'he'],
    ['ebene', 'municipal'],
    ['nachnutzung', 'not-stated'],
  ])('%s=%s: the number is that of the list it leads to', async (facet, code) => {
    const { page, complaints } = await visit('/zahlen/');
    const number = await numberOf(page, facet, code);
    expect(number).toBeGreaterThan(0);
    await row(page, facet, code).getByRole('link').click();
    if (new URL(page.url()).pathname === '/systeme/') {
      await page.locator('#hits:not([hidden])').waitFor();
      expect(await listed(page)).toBe(number);
    } else expect(await page.locator('main .cards > li').count()).toBe(number);
    expect(complaints).toEqual([]);
  });

  test('follow what is ticked; the address can be shared and taken back', async () => {
    const { page, complaints } = await visit('/zahlen/');
    const inAll = await numberOf(page, 'status', 'pilot');
    const berlin = await numberOf(page, 'land', 'be');
    await page.getByRole('checkbox', { name: 'Nur „Hessen“ zählen' }).check();
    await page
      .getByRole('status')
      .filter({ hasText: /^9 von 161 |^\d+ von \d+ Systemen/ })
      .waitFor();
    expect(new URL(page.url()).search).toBe('?land=he');
    const pilots = await numberOf(page, 'status', 'pilot');
    expect(pilots).toBeLessThan(inAll);
    // Its own figure goes on showing the other Länder.
    expect(await numberOf(page, 'land', 'be')).toBe(berlin);
    await row(page, 'status', 'pilot').getByRole('checkbox').check();
    const see = page.getByRole('link', { name: /^\d+ Systeme? ansehen$/ });
    await page.waitForURL('**/zahlen/?land=he&status=pilot');
    await see.filter({ hasText: String(pilots) }).waitFor();

    const { page: shared } = await visit('/zahlen/?land=he&status=pilot');
    await shared.getByRole('link', { name: `${pilots} Systeme ansehen` }).click();
    await shared.waitForURL('**/systeme/?land=he&status=pilot');
    await shared.locator('#hits:not([hidden])').waitFor();
    expect(await listed(shared)).toBe(pilots);

    await page.goBack();
    await page.getByRole('link', { name: 'Filter „Projektstatus: Pilot“ entfernen' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Filter „Bund und Länder: Hessen“ entfernen' }).click();
    await see.waitFor({ state: 'hidden' });
    expect(await numberOf(page, 'status', 'pilot')).toBe(inAll);
    expect(complaints).toEqual([]);
  });

  test('of the Länder can be read without seeing colours or shapes', async () => {
    const { page } = await visit('/zahlen/');
    const tiles = page.getByRole('list').filter({ has: page.getByRole('link', { name: 'Saarland' }) });
    const texts = (await tiles.getByRole('listitem').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
    expect(texts).toHaveLength(18);
    for (const text of texts) expect(text).toMatch(/^\D+ \d+$/);
  });

  test('need no script: names lead to lists, files to the figures, and nothing can be ticked', async () => {
    const { page } = await visit('/zahlen/', { javaScriptEnabled: false });
    expect(await page.getByRole('checkbox').count()).toBe(0);
    const { href, svg } = {
      href: await page.getByRole('link', { name: 'CSV: Projektstatus' }).getAttribute('href'),
      svg: await page.getByRole('link', { name: 'Bild (SVG): Projektstatus' }).getAttribute('href'),
    };
    const csv = await page.request.get(href!);
    expect(await csv.text()).toMatch(/^Zahl,Code,Bezeichnung,Anzahl,von,.*\r\nProjektstatus,/);
    expect((await page.request.get(svg!)).headers()['content-type']).toContain('image/svg+xml');
    await page.getByRole('link', { name: 'Stellen mit Systemen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Stellen mit Systemen' }).waitFor();
  });
});

test('a body shows its numbers, and they lead to its systems', async () => {
  const { page } = await visit('/organisationen/landeshauptstadt-muenchen/');
  const line = page.getByRole('table', { name: 'Projektstatus' }).getByRole('row', { name: /im Einsatz/ });
  const number = Number(await line.locator('.figure-number').textContent());
  await line.getByRole('link').click();
  await page.locator('#hits:not([hidden])').waitFor();
  expect(await listed(page)).toBe(number);
});

test('the start page says why the editors point to a system', async () => {
  const { page } = await visit('/');
  const highlights = page.getByRole('region', { name: 'Von der Redaktion hervorgehoben' });
  await highlights.getByText('nutzen es nach').waitFor();
  expect(await highlights.getByRole('article').count()).toBeGreaterThanOrEqual(3);
});
