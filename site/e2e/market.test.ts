import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';
import { visit } from './browser.ts';

const built = (path: string) => readFileSync(join(inject('output'), path));
const registry = (pattern: string) => globSync(pattern, { cwd: 'registry' });
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the marketplace', () => {
  test('shows as many offers as the list it leads to, and says what is missing', async () => {
    const { page, complaints } = await visit('/marktplatz/');
    const offers = page.getByRole('region', { name: 'Zur Nachnutzung angeboten' });
    const shown = await offers.locator('.market-item').count();
    const mucgpt = offers.locator('.market-item').filter({ hasText: 'MUCGPT' });
    expect(plain(await mucgpt.innerText())).toMatch(
      /Was wird angeboten\? Quellcode .*Rechtliche Form MIT-Lizenz .*Angabe fehlt Bedingungen, /,
    );
    await offers.getByRole('link', { name: 'Angebote in der Liste eingrenzen' }).click();
    await page.locator('#hits:not([hidden])').waitFor();
    expect(await page.locator('#result-heading').textContent()).toContain(`${shown} Systeme`);
    expect(complaints).toEqual([]);
  });

  test('leads from a need to what would fit and why, and says how to post one', async () => {
    const { page } = await visit('/marktplatz/', { javaScriptEnabled: false });
    const requests = page.getByRole('region', { name: 'Gesuche' });
    expect(await requests.getByRole('article').count()).toBe(registry('requests/*').length);
    expect(await requests.getByRole('link', { name: 'Gibt es das schon?' }).getAttribute('href')).toBe('/pruefen/');
    await requests.getByRole('link', { name: /^Lokale Chatbots/ }).click();
    const first = page.getByRole('region', { name: 'Systeme, die passen könnten' }).getByRole('listitem').first();
    expect(plain(await first.innerText())).toMatch(/: \p{L}/u);
  });

  test('names what nobody has told yet instead of leaving it out', async () => {
    const { page } = await visit('/marktplatz/', { javaScriptEnabled: false });
    await page.getByRole('region', { name: 'Kooperation gesucht' }).getByText('Zurzeit sagt kein Eintrag').waitFor();
    await page.getByRole('navigation', { name: 'Auf dem Marktplatz' }).getByText('Erfahrungen (0)').click();
    await page.getByRole('heading', { name: 'Noch keine Erfahrungen eingetragen' }).waitFor();
    await page.getByRole('heading', { name: 'So kommt eine Erfahrung hierher' }).waitFor();
  });
});

describe('the report on Mecklenburg-Vorpommern', () => {
  const ids = registry('systems/mv/*').map((file) => /([^/\\]+)\.\w+$/.exec(file)![1]!);

  test('answers system by system what Drucksache 8/2578 asked in question 3, with gaps named', async () => {
    const { page, complaints } = await visit('/berichte/mv/', { javaScriptEnabled: false });
    const summary = page.getByRole('table', { name: 'Was gefragt wird und was vorliegt' });
    const asked = await summary.locator('th').filter({ hasText: 'Drucksache 8/2578, Frage 3' }).allInnerTexts();
    const questions = asked.map((text) => text.split('\n')[0]!.trim());
    expect(questions).toEqual([
      'Welches Programm wird wofür genutzt?',
      'Von welchem Anbieter stammt es?',
      'Wo hat der Anbieter seinen Sitz?',
      'Open Source oder proprietär?',
      'Welche Erfahrungen gibt es?',
    ]);
    const systems = page.locator('.report-system');
    expect(await systems.count()).toBe(ids.length);
    for (const system of await systems.all())
      for (const question of questions) {
        const answer = system.locator('.report-answers > div').filter({ hasText: question }).locator('dd').first();
        expect(plain(await answer.innerText()), question).not.toBe('');
      }
    const manager = systems.filter({ hasText: 'Application Manager' });
    const answerTo = async (question: string) =>
      plain(
        await manager.locator('.report-answers > div').filter({ hasText: question }).locator('dd').first().innerText(),
      );
    expect(await answerTo('Wo hat der Anbieter seinen Sitz?')).toBe('Angabe fehlt');
    expect(await answerTo('Welche Erfahrungen gibt es?')).toContain('Nach Angaben der Landesregierung');
    await summary
      .getByRole('row', { name: /Softwarelizenz/ })
      .getByText(`0 von ${ids.length}`)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('prints on A4 with nothing cut off', async () => {
    const { page } = await visit('/berichte/mv/');
    await page.emulateMedia({ media: 'print' });
    // The text area of the sheet: 210 mm less the margins, at 96 dots per inch.
    const width = Math.floor(((210 - 36) / 25.4) * 96);
    await page.setViewportSize({ width, height: 1000 });
    const cut = await page.evaluate(
      (limit) =>
        [...document.querySelectorAll('main *')]
          .filter((element) => !element.closest('.kern-sr-only') && element.getBoundingClientRect().right > limit + 1)
          .map((element) => `${element.tagName}.${element.className}`),
      width,
    );
    expect(cut).toEqual([]);
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(1);
  });

  test('is there as a table for programs and for office programs, row for row the same', async () => {
    const { page } = await visit('/berichte/');
    const hrefs = await Promise.all(
      ['CSV', 'ODS'].map((format) =>
        page.getByRole('link', { name: `${format}: Mecklenburg-Vorpommern` }).getAttribute('href'),
      ),
    );
    expect(hrefs).toEqual(['/berichte/mv.csv', '/berichte/mv.ods']);
    const rows = parse(built('berichte/mv.csv'), { bom: true, delimiter: ';' }) as string[][];
    expect(
      rows
        .slice(1)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
    expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
    const book = read(built('berichte/mv.ods'));
    expect(book.SheetNames).toEqual(['Systeme', 'Zusammenfassung', 'Hinweise']);
    expect(utils.sheet_to_json(book.Sheets['Systeme']!, { header: 1 })).toEqual(rows);
  });

  const office = spawnSync('soffice', ['--version']).status === 0;
  test.skipIf(!office)('opens in LibreOffice (skipped where the program "soffice" is not installed)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ki-register-ods-'));
    const file = join(inject('output'), 'berichte/mv.ods');
    spawnSync('soffice', ['--headless', '--convert-to', 'csv', '--outdir', folder, file]);
    const rows = parse(readFileSync(join(folder, 'mv.csv'))) as string[][];
    rmSync(folder, { recursive: true });
    expect(
      rows
        .slice(1)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });
});

describe('a report of your own', () => {
  test('is put together from Land, period and columns, can be shared and saved', async () => {
    const { page, complaints } = await visit('/berichte/');
    await page.getByLabel('Gebiet').selectOption('Mecklenburg-Vorpommern');
    await page.getByLabel('Zeitraum nach').selectOption('Stand des Projektstatus');
    await page.getByLabel('bis', { exact: true }).fill('2023-12-31');
    await page.getByRole('checkbox', { name: 'Softwarelizenz' }).uncheck();
    await page.getByRole('button', { name: 'Zusammenstellen' }).click();
    const result = page.getByRole('region', { name: 'Zusammengestellter Bericht' });
    await result.getByRole('rowheader', { name: 'Application Manager' }).waitFor();
    const shown = await result.getByRole('rowheader').allTextContents();
    expect(shown).not.toContain(
      'Pilot im Agentic AI Hub: KI zur Identifikation von Einsparpotenzialen in Verwaltungsprozessen',
    );
    const head = await result.getByRole('columnheader').allTextContents();
    expect(head).toContain('Open Source oder proprietär');
    expect(head).not.toContain('Softwarelizenz');
    await page
      .getByRole('status')
      .filter({ hasText: `${shown.length} Systeme` })
      .waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Als CSV speichern' }).click(),
    ]);
    const rows = parse(readFileSync(await download.path()), { bom: true, delimiter: ';' }) as string[][];
    expect(rows).toHaveLength(shown.length + 1);
    expect(rows[0]).toEqual(head);

    const { page: shared } = await visit(new URL(page.url()).pathname + new URL(page.url()).search);
    await shared.getByRole('rowheader', { name: 'Application Manager' }).waitFor();
    expect(await shared.getByRole('rowheader').count()).toBe(
      shown.length + (await shared.locator('.report-list tbody th').count()),
    );
    expect(complaints).toEqual([]);
  });

  test('needs a script, and says so where there is none', async () => {
    const { page } = await visit('/berichte/', { javaScriptEnabled: false });
    await page.getByText('Die fertigen Berichte oben brauchen keines').waitFor();
    expect(await page.locator('#builder').isVisible()).toBe(false);
  });
});

describe('feeds', () => {
  const { DOMParser } = new JSDOM('').window;
  const atom = 'http://www.w3.org/2005/Atom';

  test('have all that Atom requires: id, title, update and author; entries with ids of their own', () => {
    const files = globSync('{aenderungen,gesuche,laender/*,themen/*,methoden/*,en/laender/*,systeme/mucgpt}/feed.xml', {
      cwd: inject('output'),
    });
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      const root = new DOMParser().parseFromString(built(file).toString('utf8'), 'application/xml').documentElement;
      expect([root.namespaceURI, root.localName], file).toEqual([atom, 'feed']);
      const own = (element: Element, name: string) =>
        [...element.children].filter((child) => child.localName === name).map((child) => child.textContent);
      const entries = [...root.children].filter(({ localName }) => localName === 'entry');
      for (const element of [root, ...entries]) {
        const required = ['id', 'title', 'updated'].map((name) => own(element, name));
        expect(
          required.map((found) => found.length),
          file,
        ).toEqual([1, 1, 1]);
        const [[id], [title], [updated]] = required as [string[], string[], string[]];
        expect(() => new URL(id!), file).not.toThrow();
        expect(title, file).toMatch(/\p{L}/u);
        expect(updated, file).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      }
      expect(root.querySelector('author > name')?.textContent, file).toMatch(/\p{L}/u);
      const ids = entries.map((entry) => own(entry, 'id')[0]);
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  test.each([
    ['/laender/mv/', 2],
    ['/methoden/generative-ai/', 2],
    ['/marktplatz/', 2],
    ['/organisationen/landeshauptstadt-muenchen/', 2],
    ['/systeme/mucgpt/', 1],
    ['/en/themen/transport/', 2],
  ])('are named on %s, for people and for programs', (path, formats) => {
    const { document } = new JSDOM(built(`${path}index.html`)).window;
    const hrefsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href')!);
    const inHead = hrefsOf('head link[rel=alternate][type^="application/"][href*="/feed."]');
    expect(inHead).toHaveLength(formats);
    expect(hrefsOf('main .feed-links a')).toEqual(inHead);
    for (const address of inHead) expect(built(address).length, address).toBeGreaterThan(0);
  });
});
