import { describe, expect, test } from 'vitest';
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
  const status = page.getByRole('status');
  await status.filter({ hasText: /Treffer|gefunden|result|found/ }).waitFor();
  await page.waitForFunction(
    () =>
      /gefunden|found/.test(document.querySelector('[role=status]')?.textContent ?? '') ||
      document.querySelectorAll('#results-list > li').length > 0,
  );
  return { page, complaints, hits: await page.locator('#results-list a').allTextContents() };
}

describe('search in the built site finds', () => {
  test.each([
    ['Brücke', ['KI-Auswertung von Drohnenaufnahmen von Brücken', 'KI-Frühwarnsystem für Brücken']],
    ['Brücken', ['KI-Auswertung von Drohnenaufnahmen von Brücken', 'KI-Frühwarnsystem für Brücken']],
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

  test('for „Richter“ the systems of the courts', async () => {
    const { page, hits } = await search('Richter');
    expect(hits.length).toBeGreaterThan(0);
    const bodies = await page.locator('#results-list .kern-preline').allTextContents();
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

  test('nothing for a word that does not occur', async () => {
    const { page, hits } = await search('Xylophonquark');
    expect(hits).toEqual([]);
    await expect(page.getByRole('status').textContent()).resolves.toContain('Nichts gefunden');
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

test('words of a visitor are text, never markup', async () => {
  const { page } = await search('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('main').getByRole('searchbox').inputValue()).toBe('<img src=x onerror=alert(1)>');
});
