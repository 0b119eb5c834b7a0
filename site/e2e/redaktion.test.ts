import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkRegistry } from '../../schema/check.ts';
import { readRegistryFolder } from '../../store/registry-folder.ts';
import { today } from '../../store/today.ts';
import { editPath, newPath } from '../redaktion/deep-link.ts';
import { visit } from './browser.ts';
import { axeFaults, axeScript } from './checks/axe.ts';

/* The real form, the real decap-server and a real repository, started as people start them. */

let repository: string;
let server: ChildProcess;
let address: string;

const git = (...options: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...options], {
    encoding: 'utf8',
  });

beforeAll(async () => {
  repository = mkdtempSync(join(tmpdir(), 'ki-register-redaktion-'));
  cpSync('registry', join(repository, 'registry'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Anfang');
  server = spawn(process.execPath, ['scripts/redaktion.ts', '--built', '--port', '0'], {
    env: { ...process.env, REGISTRY_DIR: join(repository, 'registry'), OUT_DIR: inject('output') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise((done, failed) => {
    server.stdout!.on('data', (text: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text.toString());
      if (found) done(found[0]);
    });
    server.once('close', () => failed(new Error('The form could not be started.')));
  });
});

afterAll(async () => {
  const ended = new Promise((done) => server.once('close', done));
  server.kill('SIGTERM');
  await ended;
  rmSync(repository, { recursive: true, force: true });
});

/** A busy machine takes its time; a test that fails may wait, one that passes does not. */
const patient = { timeout: 20_000 };
const saved = (path: string) => expect.poll(() => existsSync(file(path)), patient).toBe(true);

const file = (path: string) => join(repository, 'registry', path);
const read = (path: string) => readFileSync(file(path), 'utf8');

/** Opens a place of the form and signs in, which is a button on this machine. */
async function open(path: string) {
  const opened = await visit(path, { baseURL: address, locale: 'de-DE', before: axeScript });
  opened.page.setDefaultTimeout(30_000);
  await opened.page.getByRole('button', { name: 'Anmelden' }).press('Enter');
  return opened;
}

/** Goes on with the Tab key until something of that name has the focus, as people do who use no mouse. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    const reached = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const labelled = document.getElementById(element?.getAttribute('aria-labelledby') ?? '');
      return (labelled ?? element?.labels?.[0] ?? element)?.textContent?.trim() ?? '';
    });
    if (name.test(reached)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The Tab key does not lead to ${String(name)}.`);
}

async function save(page: Page): Promise<void> {
  await tabTo(page, /^Speichern$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Jetzt speichern' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const findingsOf = (path: string) =>
  checkRegistry(readRegistryFolder(join(repository, 'registry')), { name: 'registry', today: today() }).findings.filter(
    (one) => one.file.endsWith(path) && one.level !== 'info',
  );

describe('someone without a mouse', () => {
  test('enters a new system, which lands where it belongs and passes the check', async () => {
    const { page, complaints } = await open(newPath({ kind: 'system', jurisdiction: 'mv' }));
    await page.getByRole('heading', { level: 1, name: 'Neuer Eintrag: KI-System' }).waitFor();
    await tabTo(page, /^Herkunft der Angaben/);
    await page.keyboard.type('von der Stelle');
    await tabTo(page, /^Eintragsart/);
    await page.keyboard.type('KI-System');
    await tabTo(page, /^Name/);
    await page.keyboard.type('Prüfhilfe für Förderanträge');
    await tabTo(page, /^Kurz erklärt/);
    await page.keyboard.type('Vergleicht Förderanträge mit den Richtlinien. Ein Mensch entscheidet.');
    await tabTo(page, /^Verantwortliche Stelle/);
    await page.keyboard.type('schwerin');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Gewählt: ').waitFor();
    await tabTo(page, /^Projektstatus/);
    await page.keyboard.type('Idee');
    await tabTo(page, /^Stand des Projektstatus/);
    await page.keyboard.type('2026-10');
    await tabTo(page, /^E-Mail/);
    await page.keyboard.type('ki@schwerin.example.org');
    await tabTo(page, /^Digitales/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Nutzungsrichtung/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Sprachverarbeitung/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Nachnutzungspotenzial/);
    await page.keyboard.type('nein');
    await tabTo(page, /^Offen für Kooperation/);
    await page.keyboard.type('Nein');
    await save(page);
    await saved('systems/mv/pruefhilfe-fuer-foerderantraege.yaml');
    expect(git('status', '--porcelain').trim()).toBe('?? registry/systems/mv/pruefhilfe-fuer-foerderantraege.yaml');
    expect(findingsOf('pruefhilfe-fuer-foerderantraege.yaml')).toEqual([]);
    const text = read('systems/mv/pruefhilfe-fuer-foerderantraege.yaml');
    expect(text).toContain('name: Prüfhilfe für Förderanträge\n');
    expect(text).toContain('statusDate: 2026-10\n');
    expect(text).toContain('openForCooperation: false\n');
    expect(text).not.toMatch(/''|null|\[\]|\{\}/);
    expect(complaints).toEqual([]);
  });
});

describe('the form', () => {
  test('refuses what the check would refuse, says where and why, and lets go once it is mended', async () => {
    const { page, complaints } = await open(
      newPath(
        { kind: 'organisation', jurisdiction: 'sn' },
        { name: 'Stadt Musterhausen', website: 'http://muster.example.org' },
      ),
    );
    await page.getByLabel(/^Name/).first().waitFor();
    await expect.poll(() => page.getByLabel(/^Kennung/).inputValue(), patient).toBe('stadt-musterhausen');
    expect(await axeFaults(page)).toEqual([]);
    await save(page);
    await page.getByRole('alert').filter({ hasText: 'Nicht gespeichert' }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused, patient).toBe('Was die Prüfung sagt');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /Internetseite/ }).click();
    const website = page.getByLabel(/^Internetseite/);
    await expect.poll(() => website.evaluate((element) => element === document.activeElement), patient).toBe(true);
    expect(await website.getAttribute('aria-invalid')).toBe('true');
    await website.fill('https://muster.example.org');
    await expect.poll(() => website.getAttribute('aria-invalid'), patient).toBeNull();
    expect(existsSync(file('organisations/sn/stadt-musterhausen.yaml'))).toBe(false);
    await page.getByLabel(/^Art der Stelle/).selectOption({ index: 1 });
    await save(page);
    await saved('organisations/sn/stadt-musterhausen.yaml');
    expect(findingsOf('stadt-musterhausen.yaml')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('changes one line of an entry and leaves the rest alone', async () => {
    const { page, complaints } = await open(editPath({ kind: 'system', jurisdiction: 'mv' }, 'caidx'));
    const name = page.getByLabel(/^Name/).first();
    await name.waitFor();
    expect(await page.getByLabel(/^Kennung/).getAttribute('readonly')).not.toBeNull();
    const before = read('systems/mv/caidx.yaml');
    const old = await name.inputValue();
    await name.fill(`${old} 2`);
    await page
      .frameLocator('#preview-pane')
      .getByRole('heading', { level: 1, name: `${old} 2` })
      .waitFor();
    await save(page);
    await expect
      .poll(() => read('systems/mv/caidx.yaml'), patient)
      .toBe(before.replace(`name: ${old}`, `name: ${old} 2`));
    await expect.poll(() => page.title(), patient).toContain(old);
    expect(complaints).toEqual([]);
  });

  test('names what already exists while something like it is typed', async () => {
    const { page } = await open(
      newPath(
        { kind: 'system', jurisdiction: 'bw' },
        { name: 'Wohngeldbot', summary: 'Beantwortet Fragen zum Wohngeld.' },
      ),
    );
    const hint = page.getByRole('complementary', { name: 'Gibt es das schon?' });
    await hint
      .getByRole('link', { name: /Wohngeld/ })
      .first()
      .waitFor();
  });

  test('shows its lists in German, without barriers that a machine finds, on a phone too', async () => {
    const { page, complaints } = await open('/redaktion/#/collections/system-mv');
    await page.getByText('CAIDX').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('link', { name: /CAIDX/ }).click();
    await page.getByLabel(/^Name/).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('no other page may make the local server write', async () => {
  const order = {
    action: 'persistEntry',
    params: { dataFiles: [{ path: 'registry/systems/mv/a.yaml', raw: 'a' }], assets: [] },
  };
  const send = (headers: Record<string, string>, body: object) =>
    fetch(`${address}/redaktion/api/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  expect((await send({ origin: 'https://example.org' }, order)).status).toBe(403);
  expect(
    (await send({}, { ...order, params: { ...order.params, dataFiles: [{ path: 'package.json', raw: '{}' }] } }))
      .status,
  ).toBe(403);
});

test('where nobody can sign in, the form says so and leads to the page without one', async () => {
  const { page, complaints } = await visit('/redaktion/');
  await page.getByRole('link', { name: 'Seite „Melden“' }).waitFor();
  expect(await page.getByRole('status').textContent()).toContain('keine Anmeldung eingerichtet');
  expect(complaints).toEqual([]);
});
