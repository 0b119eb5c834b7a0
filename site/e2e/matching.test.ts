import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dividedFiles } from '../lib/divided-file.ts';
import { planFile } from '../matching/plan-file.ts';
import { visit } from './browser.ts';
import { axeFaults, axeScript } from './checks/axe.ts';

const plan = 'Wir wollen Schlaglöcher und Risse in Gemeindestraßen vom Fahrzeug aus erkennen.';

/** Types a plan as people do who never touch the mouse. */
async function compare(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^(?:Ihr Vorhaben|Your plan)/ });
  await field.fill(text);
  await field.press('Enter');
  await page.locator('#plan-results').waitFor();
}

describe('whether a plan exists already', () => {
  test('one sees what comes close and why, and nothing of the text leaves the browser', async () => {
    const { page, complaints, requests } = await visit('/pruefen/', { before: axeScript });
    const before = requests.length;
    await compare(page, plan);

    const [first] = await page.locator('#plan-systems-list > li').all();
    expect(await first!.innerText()).toMatch(/Straße[\s\S]*Wörter: .*Risse/);
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ Einträge kommen dem nahe/ })
      .waitFor();
    expect(await page.locator('#plan-bodies a').count()).toBeGreaterThan(0);

    const sent = requests.slice(before);
    expect(sent.map((request) => request.method()).filter((method) => method !== 'GET')).toEqual([]);
    expect(sent.map((request) => new URL(request.url()).pathname)).toContain('/pruefen/entries.json');
    for (const request of sent) expect(decodeURIComponent(request.url())).not.toMatch(/Schlagl|Risse|\?/);
    expect(page.url()).toMatch(/\/pruefen\/$/);
    expect(complaints).toEqual([]);

    expect(await axeFaults(page)).toEqual([]);

    await first!.getByRole('link').click();
    await page.waitForURL(/\/systeme\/strassenzustand-/);
  });

  test('a second plan replaces the first, and its draft is a need in the form of the register', async () => {
    const { page } = await visit('/pruefen/', { viewport: { width: 320, height: 600 } });
    await compare(page, plan);
    await compare(
      page,
      'Ein Chatbot soll auf der Website Fragen zu Verwaltung und Studium an der Hochschule beantworten.',
    );
    await page
      .locator('#plan-requests')
      .getByRole('link', { name: /Hochschulen/ })
      .waitFor();
    expect(await page.locator('#plan-systems-list').innerText()).not.toContain('Straßen');
    const draft = parse(await page.getByRole('textbox', { name: 'Entwurf als YAML' }).inputValue()) as object;
    expect(draft).toMatchObject({ status: 'open', administrativeTasks: ['information-and-advice'] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await page.getByRole('link', { name: 'So kommt ein Gesuch ins Register' }).click();
    await page.getByText('Ihr Entwurf aus diesem Tab ist wieder da.').waitFor();
    expect(page.url()).toMatch(/\/melden\/gesuch\/$/);
    expect(await page.getByRole('textbox', { name: /^Titel/ }).inputValue()).toMatch(/^Ein Chatbot soll/);
  });

  test('too little or something unheard of is said in words', async () => {
    const { page } = await visit('/en/pruefen/');
    const field = page.getByRole('textbox', { name: 'Your plan' });
    await field.fill('chatbot');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('status').filter({ hasText: 'at least three words' }).waitFor();
    await compare(page, 'Xylophon quark zzyzx');
    await page.getByRole('status').filter({ hasText: 'Perhaps you are the first' }).waitFor();
    expect(await page.locator('#plan-systems').isVisible()).toBe(false);
  });

  test('a large register comes in parts, and after one that fails the next try succeeds', async () => {
    const files = new Map(dividedFiles('pruefen/entries.json', planFile('de'), false).map((file) => [file.path, file]));
    const { page, requests } = await visit('/pruefen/');
    let fails = true;
    await page.route('**/pruefen/entries**', async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      if (fails && path.includes('/items-')) return route.fulfill({ status: 404 });
      return route.fulfill({ body: String(files.get(path)!.text()), contentType: 'application/json' });
    });
    const field = page.getByRole('textbox', { name: /^Ihr Vorhaben/ });
    await field.fill(plan);
    await field.press('Enter');
    await page.getByRole('status').filter({ hasText: 'nicht gelungen' }).waitFor();
    fails = false;
    await compare(page, plan);
    expect(await page.locator('#plan-systems-list > li').first().innerText()).toMatch(/Straße[\s\S]*Wörter: .*Risse/);
    expect(requests.some((request) => request.url().includes('/pruefen/entries/words-'))).toBe(true);
  });

  test('without scripts the lists are offered instead of a field that does nothing', async () => {
    const { page } = await visit('/pruefen/', { javaScriptEnabled: false });
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'Systeme' }).click();
    await page.waitForURL(/\/systeme\/$/);
  });
});

describe('on the page of a system', () => {
  test('the most similar system is named with the reason', async () => {
    const { page } = await visit('/systeme/post-bot-kai-heilbronn/');
    const first = page.locator('section:has(> #similar) .suggestions > li').first();
    expect(await first.innerText()).toMatch(
      /Ausländerbehörde[\s\S]*Verwaltungsaufgaben: Posteingang und Klassifikation/,
    );
  });

  test('who took it over stands there, and the page of the family names all', async () => {
    const { page } = await visit('/systeme/llmoin-bremen/');
    await page.getByRole('link', { name: 'Alle 5 Systeme dieser Familie' }).click();
    await page.getByRole('heading', { level: 1, name: /LLMoin/ }).waitFor();
    expect(await page.locator('section:has(> #takers) li').count()).toBe(4);
  });
});

test('a need names what fits it, on its page', async () => {
  const { page } = await visit('/gesuche/chatbot-fuer-hochschulen-mecklenburg-vorpommern/');
  const offers = page.locator('section:has(> #offers) .suggestions > li');
  expect(
    (await offers.allInnerTexts()).filter((text) => /Nachnutzungspotenzial: (?:ja|eingeschränkt)/.test(text)),
  ).not.toEqual([]);
});
