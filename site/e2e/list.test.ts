import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

const heading = (page: Page): Locator => page.locator('#result-heading');
const shown = (page: Page): Promise<string[]> => page.locator('.cards .card-title:visible').allTextContents();
const names = async (page: Page) => (await shown(page)).map((name) => name.trim());

/** Chooses one thing in a facet, as a visitor does: opens the facet, clicks the choice. */
async function choose(page: Page, facet: string, choice: string): Promise<void> {
  const group = page.locator('.filter', { has: page.locator('.filter-label', { hasText: new RegExp(`^${facet}$`) }) });
  if (!(await group.evaluate((details: HTMLDetailsElement) => details.open))) await group.locator('summary').click();
  await group.getByRole('checkbox', { name: new RegExp(`^${choice} `) }).check();
}

/** The number at the beginning of "15 Systeme". */
const number = async (page: Page) => Number.parseInt((await heading(page).textContent()) ?? '', 10);

/** Waits until the list answers the address it has. */
async function settled(page: Page, address: RegExp): Promise<void> {
  await page.waitForURL(address);
  await page.locator('#catalogue[aria-busy=false]').waitFor();
}

describe('the list of systems', () => {
  test('answers at once, says how many, and its address can be shared', async () => {
    const { page, complaints } = await visit('/systeme/');
    const all = await number(page);
    await choose(page, 'Verwaltungsebene', 'Kommune');
    await settled(page, /\?ebene=municipal$/);
    const municipal = await number(page);
    expect(municipal).toBeLessThan(all);
    await choose(page, 'Bund und Länder', 'Nordrhein-Westfalen');
    await settled(page, /land=nw/);
    const both = await number(page);
    expect(both).toBeLessThan(municipal);
    expect(await page.getByRole('status').textContent()).toBe(await heading(page).textContent());
    const first = await names(page);
    expect(complaints).toEqual([]);

    const shared = await visit(new URL(page.url()).pathname + new URL(page.url()).search);
    await settled(shared.page, /land=nw/);
    expect(await names(shared.page)).toEqual(first);
    await page.goBack();
    await settled(page, /\?ebene=municipal$/);
    expect(await number(page)).toBe(municipal);
  });

  test('gives back what a filter took when its chip is clicked, and all with one link', async () => {
    const { page } = await visit('/systeme/?status=pilot&land=by');
    await page.getByRole('link', { name: 'Filter „Projektstatus: Pilot“ entfernen' }).click();
    await page.waitForURL(/\?land=by$/);
    await page.getByRole('link', { name: 'Alle Filter entfernen' }).click();
    await page.waitForURL(/\/systeme\/$/);
    expect(await page.locator('#chosen').isVisible()).toBe(false);
  });

  test('each number beside a choice is what the choice finds', async () => {
    const { page } = await visit('/systeme/?ebene=municipal');
    await settled(page, /./);
    const group = page.locator('[data-facet=status]');
    await group.locator('summary').click();
    const choices = group.locator('.filter-choice:not(:has(:disabled))');
    const promised = Number(await choices.first().locator('.filter-count').textContent());
    await choices.first().locator('input').check();
    await settled(page, /status=/);
    expect(await number(page)).toBe(promised);
  });

  test('finds gaps: what nobody stated', async () => {
    const { page } = await visit('/systeme/?nachnutzung=not-stated');
    await settled(page, /./);
    expect(await page.locator('.tag-text').textContent()).toMatch(/Angabe fehlt$/);
    expect(await number(page)).toBeGreaterThan(0);
  });

  test('words and filters go together; typing answers at once, the order is by relevance', async () => {
    const { page, complaints } = await visit('/systeme/?ebene=municipal');
    await page.getByRole('searchbox', { name: 'In den Systemen suchen' }).fill('Chatbot');
    await settled(page, /q=Chatbot/);
    const found = await number(page);
    expect(found).toBeGreaterThan(3);
    expect((await names(page)).slice(0, 4).filter((name) => /bot|assist|chat/i.test(name)).length).toBeGreaterThan(1);
    const places = await page.locator('#hits .card-foot .muted').allTextContents();
    expect(places.every((place) => place.startsWith('Kommune'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a misspelt word is answered with the word that was meant', async () => {
    const { page } = await visit('/systeme/?q=Kartofelsalat+Brükce');
    await page.locator('#note:visible, #suggestion:visible, #hits li:visible').first().waitFor();
    const none = await visit('/systeme/?q=Xylophonquark');
    await settled(none.page, /./);
    expect(await number(none.page)).toBe(0);
    await none.page.getByText('Kein System passt zu dieser Auswahl.').waitFor();
  });

  test('the selection can be taken along as CSV and JSON', async () => {
    const { page } = await visit('/systeme/?land=mv');
    await settled(page, /./);
    const expected = await number(page);
    const json = page.waitForEvent('download');
    await page.getByRole('link', { name: 'JSON', exact: true }).click();
    const records = JSON.parse(readFileSync(await (await json).path(), 'utf8')) as { jurisdiction: string }[];
    expect(records.length).toBe(expected);
    expect(records.every(({ jurisdiction }) => jurisdiction === 'mv')).toBe(true);
    const csv = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV', exact: true }).click();
    expect(readFileSync(await (await csv).path(), 'utf8')).toContain(`${'application-manager'}`);
  });

  test('up to four systems go into the comparison', async () => {
    const { page } = await visit('/systeme/?land=nw');
    const choices = page.locator('#hits .card-choice input');
    await choices.first().waitFor();
    for (let index = 0; index < 4; index++) await choices.nth(index).check();
    expect(await choices.nth(4).isDisabled()).toBe(true);
    await page.getByRole('link', { name: '4 Systeme vergleichen' }).click();
    await page.waitForURL(/\/vergleich\/\?a=.+&b=.+&c=.+&d=.+/);
  });

  test('on a narrow screen the filters wait behind a button that says whether they are open', async () => {
    const { page } = await visit('/systeme/', { viewport: { width: 320, height: 640 } });
    const button = page.getByRole('button', { name: 'Eingrenzen' });
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.click();
    await choose(page, 'Projektstatus', 'Pilot');
    await page.waitForURL(/status=pilot/);
    await page.getByRole('button', { name: 'Anwenden' }).click();
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    expect(await heading(page).evaluate((one) => document.activeElement === one)).toBe(true);
  });

  test('without JavaScript all systems stand there and pages by topic lead on', async () => {
    const { page } = await visit('/systeme/', { javaScriptEnabled: false });
    expect((await names(page)).length).toBe(await number(page));
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await page.locator('summary', { hasText: 'Politikfeld' }).last().click();
    await page.getByRole('link', { name: /^Verkehr .*\(\d+\)$/ }).click();
    await page.waitForURL(/\/themen\//);
  });
});
