import { existsSync, readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editPath, newPath } from '../redaktion/deep-link.ts';
import { axeFaults } from './checks/axe.ts';
import { patient, startForm } from './editors.ts';

/* What the form shows of the page to come, and how it looks itself: the real form on a copy of the real registry. */

const form = startForm();

/** Another place of the form, in the same session. */
const goTo = (page: Page, path: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, path.split('#')[1]!);

const preview = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('#preview-pane')).contentFrame();
  if (!frame) throw new Error('There is no preview.');
  return frame;
};

/**
 * What a page says of its entry, part by part in its order: tag, classes and words, and where it leads. Sections that a
 * page gathers from the rest of the registry, and what is for the printed page only, are left out.
 */
const outlineOf = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const gathered = ['law', 'family', 'history', 'similar', 'as-data', 'offers'];
    const ofBody = ['systems', 'in-numbers', 'requests', 'children'];
    const elsewhere = [...gathered, ...ofBody].map((id) => `[aria-labelledby='${id}']`).join();
    const told =
      'h1, h2, h3, .lead, .tags li, .kern-badge, dt, dd, dd p, dd li, .timeline li, .gaps, .missing, .source-list li, a';
    const isBody = document.querySelector('#facts')?.textContent.trim() === 'Über die Stelle';
    return [...document.querySelectorAll<HTMLElement>(`main :is(${told})`)]
      .filter((element) => !element.closest(`nav, .actions, .printed, ${elsewhere}`))
      .filter((element) => !element.closest('.small:not(.timeline *)') && !(isBody && element.matches('.lead')))
      .filter((element) => !/^#|\/feed\./.test(element.getAttribute('href') ?? ''))
      .map((element) => {
        const target = element instanceof HTMLAnchorElement ? element.href.replace(/^http:\/\/127[^/]*/, '') : '';
        // Astro and React put different blanks between the parts of a line.
        return `${element.tagName}.${element.className} ${element.textContent.replace(/\s+/g, '')} ${target}`.trim();
      });
  });

describe('the preview says what the page of the entry says, in the same order and look', () => {
  test.each([
    [
      'with many statements',
      editPath({ kind: 'system', jurisdiction: 'bund', format: 'mdx' }, 'maki'),
      '/systeme/maki/',
    ],
    ['with few', editPath({ kind: 'system', jurisdiction: 'by' }, 'bauki-augsburg'), '/systeme/bauki-augsburg/'],
    [
      'offered to others',
      editPath({ kind: 'system', jurisdiction: 'by', format: 'mdx' }, 'mucgpt'),
      '/systeme/mucgpt/',
    ],
    [
      'translated, a need',
      editPath({ kind: 'request' }, 'chatbot-fuer-hochschulen-mecklenburg-vorpommern'),
      '/gesuche/chatbot-fuer-hochschulen-mecklenburg-vorpommern/',
    ],
    [
      'with former names, a body',
      editPath(
        { kind: 'organisation', jurisdiction: 'bund' },
        'bundesministerium-fuer-digitales-und-staatsmodernisierung',
      ),
      '/organisationen/bundesministerium-fuer-digitales-und-staatsmodernisierung/',
    ],
  ])('%s', async (_, place, path) => {
    const { page, complaints } = await form.open(place);
    const frame = await preview(page);
    await frame.waitForSelector('h1');
    const shown = await outlineOf(frame);
    const look = (within: Frame) =>
      within.evaluate(() =>
        ['h1', '.lead', 'dt', '.gaps', '.kern-badge'].map((selector) => {
          const element = document.querySelector(`main ${selector}`);
          const { fontFamily, fontWeight, color, borderTopWidth } = getComputedStyle(element ?? document.body);
          return [selector, element && [fontFamily, fontWeight, color, borderTopWidth]];
        }),
      );
    const looks = await look(frame);
    await page.goto(path);
    expect(shown).toEqual(await outlineOf(page.mainFrame()));
    expect(shown.length).toBeGreaterThan(10);
    if (path.startsWith('/systeme/')) expect(looks).toEqual(await look(page.mainFrame()));
    expect(complaints).toEqual([]);
  });
});

test('a new entry is previewed from the first letter on', async () => {
  const { page, complaints } = await form.open(newPath({ kind: 'system', jurisdiction: 'sn' }));
  const frame = await preview(page);
  const heading = frame.locator('h1');
  await expect.poll(() => heading.textContent(), patient).toBe('Angabe fehlt');
  await frame.getByRole('heading', { name: 'Betrifft mich das?' }).waitFor();
  await page.getByLabel(/^Name/).first().fill('P');
  await expect.poll(() => heading.textContent(), patient).toBe('P');
  await page.getByLabel(/^Projektstatus/).selectOption({ label: 'im Einsatz' });
  await frame.locator('.kern-badge--success').waitFor();
  await page.getByLabel(/^Stand des Projektstatus/).fill('202');
  await frame.locator('.timeline').getByText('belegt für 202').waitFor();
  expect(complaints).toEqual([]);
});

test('in the dark everything stays readable: list, menu, form, preview and what is wrong', async () => {
  const { page, complaints } = await form.open('/redaktion/#/collections/organisation-sn', { colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Als Liste zeigen' }).waitFor();
  await page
    .getByRole('link', { name: /Leipzig/ })
    .first()
    .waitFor();
  const ground = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground(page.mainFrame())).toBe('rgb(16, 19, 31)');
  expect(await axeFaults(page)).toEqual([]);
  await goTo(page, newPath({ kind: 'organisation', jurisdiction: 'sn' }, { name: 'Muster', website: 'http://a.de' }));
  await page.getByLabel(/^Kennung/).waitFor();
  const frame = await preview(page);
  await frame.getByRole('heading', { level: 1, name: 'Muster' }).waitFor();
  expect(await frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Jetzt speichern' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Jetzt speichern' }).click();
  await page.getByRole('alert').filter({ hasText: 'Nicht gespeichert' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('what a link fills in arrives as it was meant, whatever its letters', async () => {
  const name = 'Straßen & Brücken „Süd“ "Nord" 5 < 6, 100 % #1 + a=b? ä';
  const markup = '<b>Ost</b> &amp;';
  const { page, complaints } = await form.open(
    newPath({ kind: 'organisation', jurisdiction: 'sn' }, { name, type: 'municipality', shortName: markup }),
  );
  const field = page.getByLabel(/^Name/).first();
  await expect.poll(() => field.inputValue(), patient).toBe(name);
  const heading = (await preview(page)).locator('h1');
  await expect.poll(() => heading.textContent(), patient).toBe(name);
  await page.getByRole('button', { name: /^Weitere Angaben/ }).click();
  const short = page.getByLabel(/^Kurzname/);
  expect(await short.inputValue()).toBe(markup);
  // Markup is refused by the check; all else is written as it is.
  await short.fill('');
  const id = await page.getByLabel(/^Kennung/).inputValue();
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Jetzt speichern' }).click();
  const file = form.file(`organisations/sn/${id}.yaml`);
  await expect.poll(() => existsSync(file), patient).toBe(true);
  expect(parse(readFileSync(file, 'utf8'))).toEqual({ name, type: 'municipality' });
  expect(complaints).toEqual([]);
});
