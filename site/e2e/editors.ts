import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { checkRegistry } from '../../schema/check.ts';
import type { Finding } from '../../schema/finding.ts';
import { readRegistryFolder } from '../../store/registry-folder.ts';
import { today } from '../../store/today.ts';
import { visit } from './browser.ts';
import type { Visit, VisitOptions } from './browser.ts';
import { axeScript } from './checks/axe.ts';

/* The real form, the real decap-server and a real repository, started as people start them. */

/** A busy machine takes its time; a test that fails may wait, one that passes does not. */
export const patient = { timeout: 20_000 };

/** The form of a test file, on a repository of its own. */
export interface RunningForm {
  readonly address: string;
  readonly repository: string;
  git(...options: string[]): string;
  /** Path of a file of the registry on disk. */
  file(path: string): string;
  read(path: string): string;
  /** Waits for a file of the registry; a form that refuses to save says why instead. */
  saved(path: string, page: Page): Promise<void>;
  /** What the check says of the file, apart from remarks. */
  findingsOf(path: string): Finding[];
  /** Opens a place of the form and signs in, which is a button on this machine. */
  open(path: string, options?: VisitOptions): Promise<Visit>;
}

/**
 * Starts the form for the test file that calls this, and ends it after the last test.
 * @param options of `npm run redaktion`
 * @param prepare what lies about in the repository beside the registry
 */
export function startForm(options: readonly string[] = [], prepare?: (repository: string) => void): RunningForm {
  const repository = mkdtempSync(join(tmpdir(), 'ki-register-redaktion-'));
  const registry = join(repository, 'registry');
  let address = '';
  let server: ChildProcess;
  const form: RunningForm = {
    get address() {
      return address;
    },
    repository,
    git: (...words) => execFileSync('git', ['-C', repository, ...words], { encoding: 'utf8' }),
    file: (path) => join(registry, path),
    read: (path) => readFileSync(join(registry, path), 'utf8'),
    saved: (path, page) => {
      const panel = page.getByRole('region', { name: 'Was die Prüfung sagt' });
      const state = async () =>
        existsSync(join(registry, path)) ? 'saved' : (await panel.allTextContents()).join('\n') || 'no file yet';
      return expect.poll(state, patient).toBe('saved');
    },
    findingsOf: (path) =>
      checkRegistry(readRegistryFolder(registry), { name: 'registry', today: today() }).findings.filter(
        (one) => one.file.endsWith(path) && one.level !== 'info',
      ),
    open: async (path, options) => {
      const opened = await visit(path, { baseURL: address, locale: 'de-DE', before: axeScript, ...options });
      opened.page.setDefaultTimeout(30_000);
      await opened.page.getByRole('button', { name: 'Anmelden' }).press('Enter');
      return opened;
    },
  };

  beforeAll(async () => {
    cpSync('registry', registry, { recursive: true });
    commitAll(repository);
    prepare?.(repository);
    server = spawn(process.execPath, ['scripts/redaktion.ts', '--built', '--port', '0', ...options], {
      env: { ...process.env, REGISTRY_DIR: registry, OUT_DIR: inject('output') },
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
  return form;
}

/** Makes a folder a repository with one commit, whose author is set for those to come. */
export function commitAll(repository: string): void {
  const git = (...options: string[]) => execFileSync('git', ['-C', repository, ...options]);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('add', '--all');
  git('commit', '--quiet', '--message=Anfang');
}

/** Sets the status of the draft that is open. */
export async function setStatus(page: Page, from: string, to: string): Promise<void> {
  const done = page.getByRole('button', { name: `Status: ${to}` });
  // Decap draws its toolbar anew when a change has arrived, and a key pressed at that moment is lost: people press again.
  for (let attempt = 0; attempt < 3 && !(await done.isVisible()); attempt++) {
    await page.getByRole('button', { name: `Status: ${from}` }).press('Enter');
    await page.getByRole('menuitem', { name: to }).press('Enter');
    await done.waitFor({ timeout: 10_000 }).catch(() => undefined);
  }
  await done.waitFor();
}

/** What a browser complains of, apart from the answer "no" to the question whether a draft or a file exists. */
export const unexpected = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((one) => !one.includes('the server responded with a status of 404'));

/** Goes on with the Tab key until something of that name has the focus, as people do who use no mouse. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
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

/** Saves by keyboard where there are no drafts: a menu with one choice. */
export async function save(page: Page): Promise<void> {
  await tabTo(page, /^Speichern$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Jetzt speichern' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
