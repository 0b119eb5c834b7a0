import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { visit } from './browser.ts';

/** Types words into the search field of the start page, as a visitor would, and returns the names of the hits. */
async function search(words: string, start = '/'): Promise<{ page: Page; hits: string[]; complaints: string[] }> {
  const { page, complaints } = await visit(start);
  await page.locator('main').getByRole('searchbox').fill(words);
  await page
    .locator('main')
    .getByRole('button', { name: /Suchen|Search/ })
    .click();
  await page
    .getByRole('status')
    .filter({ hasText: /Treffer|gefunden|result|found/ })
    .waitFor();
  await page.locator('#results-list a, #no-results').filter({ visible: true }).first().waitFor();
  return { page, complaints, hits: await page.locator('#results-list a').allTextContents() };
}

/** Where the hits lead. */
const paths = (page: Page): Promise<string[]> =>
  page.locator('#results-list a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

describe('search in the built site finds', () => {
  test.each([
    ['Brücke', ['KI-Auswertung von Drohnenaufnahmen von Brücken', 'KI-Frühwarnsystem für Brücken']],
    ['Bruecke', ['KI-Auswertung von Drohnenaufnahmen von Brücken']],
    ['Mecklenburg', ['KI-Auswertung von Drohnenaufnahmen von Brücken', 'Application Manager']],
  ])('for „%s“ what is meant', async (words, names) => {
    const { hits, complaints } = await search(words);
    expect(hits).toEqual(expect.arrayContaining(names));
    expect(complaints).toEqual([]);
  });

  test('for „Chatbot“ the chatbots, the best of them first', async () => {
    const { hits, page } = await search('Chatbot');
    expect(hits.length).toBe(12);
    expect(hits.slice(0, 6).filter((name) => /bot/i.test(name)).length).toBeGreaterThanOrEqual(4);
    await page.getByRole('button', { name: 'Weitere Treffer zeigen' }).click();
    await page.locator('#results-list > li').nth(12).waitFor();
  });

  test('for „Richter“ the systems of the courts, and more of them in the full text', async () => {
    const { page } = await search('Richter');
    await page.getByRole('heading', { name: 'Weitere Treffer im vollen Text' }).waitFor();
    const bodies = await page.locator('#results .kern-preline').allTextContents();
    expect(bodies.length).toBeGreaterThanOrEqual(3);
    expect(bodies.filter((body) => /gericht|Justiz/i.test(body)).length).toBeGreaterThanOrEqual(bodies.length / 2);
  });

  test('the end of a compound', async () => {
    const { hits } = await search('Auswertung');
    expect(hits).toContain('KI-Auswertung von Drohnenaufnahmen von Brücken');
    expect((await search('Aufnahmen')).hits).toContain('KI-Auswertung von Drohnenaufnahmen von Brücken');
  });

  test('an entry by its id', async () => {
    const { hits } = await search('application-manager-mecklenburg-vorpommern');
    expect(hits[0]).toBe('Application Manager');
  });

  test('bodies and needs too, each leading to its page', async () => {
    const bodies = await search('Bundeskriminalamt');
    expect((await paths(bodies.page))[0]).toBe('/organisationen/bundeskriminalamt/');
    const needs = await search('Chatbot für Hochschulen');
    expect((await paths(needs.page))[0]).toBe('/gesuche/chatbot-fuer-hochschulen-mecklenburg-vorpommern/');
  });

  test.each(['Chemnitz', 'Absichtserklärung'])('what stands in the full text only: „%s“', async (word) => {
    const { page, hits } = await search(word);
    expect(hits.length).toBeGreaterThan(0);
    await page.getByText('aber im vollen Text').waitFor();
    for (const path of await paths(page))
      expect(readFileSync(join(inject('output'), path, 'index.html'), 'utf8'), path).toContain(word);
  });

  test('nothing for a word that does not occur, and says what to do', async () => {
    const { page, hits } = await search('Xylophonquark');
    expect(hits).toEqual([]);
    await expect(page.getByRole('status').textContent()).resolves.toContain('Nichts gefunden');
    await page.locator('#no-results').getByRole('link', { name: 'Alle Systeme' }).waitFor();
  });

  test('what was meant by a misspelt word, and asks', async () => {
    const { page } = await search('Dialogsytem');
    await page.getByText('Meinten Sie').getByRole('link', { name: 'Dialogsystem' }).click();
    await page.waitForURL(/\?q=Dialogsystem$/);
    await page.getByRole('status').filter({ hasText: 'Treffer' }).waitFor();
    await expect(page.getByText('Meinten Sie').isVisible()).resolves.toBe(false);
  });

  test('in English as well', async () => {
    const { hits, page } = await search('bridge', '/en/');
    expect(hits.length).toBeGreaterThan(0);
    await page.locator('#results-list a').first().click();
    await page.waitForURL(/\/en\/systeme\/.+/);
  });
});

test('a hit leads to its page', async () => {
  const { page } = await search('Application Manager');
  await page.getByRole('link', { name: 'Application Manager' }).click();
  await page.getByRole('heading', { level: 1, name: 'Application Manager' }).waitFor();
});

test('before a search is used the page loads next to no script', async () => {
  const { page } = await visit('/suche/');
  await page.getByRole('status').filter({ hasText: 'Geben Sie' }).waitFor();
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.js(on)?$/.test(name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
  );
  expect(loaded).toBeGreaterThan(0);
  expect(loaded).toBeLessThan(15_000);
});

test('words of a visitor are text, never markup', async () => {
  const { page } = await search('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('main').getByRole('searchbox').inputValue()).toBe('<img src=x onerror=alert(1)>');
});
