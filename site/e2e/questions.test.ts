import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './browser.ts';

/*
 * What people come with, answered by clicking and typing only, from the start page. Each test is one visitor who knows
 * nothing of the site.
 */

async function choose(page: Page, facet: string, choice: RegExp): Promise<void> {
  const group = page.locator('.filter', { has: page.getByText(facet, { exact: true }) });
  if (!(await group.evaluate((details: HTMLDetailsElement) => details.open))) await group.locator('summary').click();
  await group.getByRole('checkbox', { name: choice }).check();
}

const answered = (page: Page) => page.locator('#catalogue[aria-busy=false]').waitFor();
const names = async (page: Page) =>
  (await page.locator('#hits .card-title').allTextContents()).map((name) => name.trim());

test('Which chatbots do municipalities in Nordrhein-Westfalen use, and which of them may I reuse?', async () => {
  const { page, complaints } = await visit('/');
  await page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name: 'Systeme' }).click();
  await choose(page, 'Verwaltungsebene', /^Kommune /);
  await choose(page, 'Bund und Länder', /^Nordrhein-Westfalen /);
  await page.getByRole('searchbox', { name: 'In den Systemen suchen' }).fill('Chatbot');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.waitForURL(/q=Chatbot/);
  await answered(page);
  expect(await names(page)).toEqual(expect.arrayContaining(['Botty Bonn', 'ChaDT', 'EMMA']));
  // The honest answer: nobody stated it of these, and the facet says so instead of hiding it.
  const reuse = page.locator('.filter', { has: page.getByText('Nachnutzungspotenzial', { exact: true }) });
  await reuse.locator('summary').click();
  expect(await reuse.getByRole('checkbox', { name: /^ja 0$/ }).isDisabled()).toBe(true);
  const gap = reuse.getByRole('checkbox', { name: /^Angabe fehlt [1-9]\d*$/ });
  await gap.check();
  await answered(page);
  expect(await names(page)).toEqual(expect.arrayContaining(['Botty Bonn']));
  // Elsewhere there are some: the same question without the Land.
  await gap.uncheck();
  await page.getByRole('link', { name: 'Filter „Bund und Länder: Nordrhein-Westfalen“ entfernen' }).click();
  await page.waitForURL((url) => !url.search.includes('land='));
  await answered(page);
  await choose(page, 'Nachnutzungspotenzial', /^ja [1-9]/);
  await page.waitForURL(/nachnutzung=yes/);
  await answered(page);
  expect((await names(page)).toSorted()).toEqual(['MUCGPT', 'Multifunktionales Chatsystem (Jena)']);
  expect(complaints).toEqual([]);
});

test('Does this system decide about me, what changed in it, and how do I object?', async () => {
  const { page } = await visit('/');
  await page.getByRole('main').getByRole('searchbox').fill('Application Manager');
  await page.getByRole('main').getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('link', { name: 'Application Manager' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Application Manager' }).waitFor();
  const contents = page.getByRole('navigation', { name: 'Auf dieser Seite' });
  const answerTo = async (question: string) => {
    await contents.getByRole('link', { name: question }).click();
    const region = page.getByRole('region', { name: question });
    expect(await region.evaluate((one) => one.getBoundingClientRect().top >= -1)).toBe(true);
    return region.innerText();
  };
  expect(await answerTo('Was macht das System, was entscheidet es?')).toMatch(/Wirkung|entscheid/i);
  expect(await answerTo('Wie kann ich widersprechen?')).toMatch(/Angabe fehlt|Widerspruch/);
  expect(await answerTo('Was hat sich geändert?')).toMatch(/Eintrag angelegt|Verlauf/);
});
