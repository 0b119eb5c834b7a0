import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newPath } from '../redaktion/deep-link.ts';
import { patient, save, startForm, tabTo } from './editors.ts';

/* Every kind of entry on its whole way: typed without a mouse, a file in its folder, a page of the site. */

const form = startForm();

/** Chooses a body by typing a part of its name. */
async function choose(page: Page, label: RegExp, typed: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(typed);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('Gewählt: ').waitFor();
}

async function type(page: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(text);
}

describe('someone without a mouse', () => {
  test('enters a new system, which lands where it belongs and passes the check', async () => {
    const { page, complaints } = await form.open(newPath({ kind: 'system', jurisdiction: 'mv' }));
    await page.getByRole('heading', { level: 1, name: 'Neuer Eintrag: KI-System' }).waitFor();
    await type(page, /^Herkunft der Angaben/, 'von der Stelle');
    await type(page, /^Eintragsart/, 'KI-System');
    await type(page, /^Name/, 'Prüfhilfe für Förderanträge');
    await type(page, /^Kurz erklärt/, 'Vergleicht Förderanträge mit den Richtlinien. Ein Mensch entscheidet.');
    await choose(page, /^Verantwortliche Stelle/, 'schwerin');
    await type(page, /^Projektstatus/, 'Idee');
    await type(page, /^Stand des Projektstatus/, '2026-10');
    await type(page, /^E-Mail/, 'ki@schwerin.example.org');
    await tabTo(page, /^Digitales/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Nutzungsrichtung/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Sprachverarbeitung/);
    await page.keyboard.press('Space');
    await type(page, /^Nachnutzungspotenzial/, 'nein');
    await type(page, /^Offen für Kooperation/, 'Nein');
    await save(page);
    await form.saved('systems/mv/pruefhilfe-fuer-foerderantraege.yaml', page);
    expect(form.git('status', '--porcelain').trim()).toBe(
      '?? registry/systems/mv/pruefhilfe-fuer-foerderantraege.yaml',
    );
    expect(form.findingsOf('pruefhilfe-fuer-foerderantraege.yaml')).toEqual([]);
    const text = form.read('systems/mv/pruefhilfe-fuer-foerderantraege.yaml');
    expect(text).toContain('name: Prüfhilfe für Förderanträge\n');
    expect(text).toContain('statusDate: 2026-10\n');
    expect(text).toContain('openForCooperation: false\n');
    expect(text).not.toMatch(/''|null|\[\]|\{\}/);
    expect(complaints).toEqual([]);
  });

  test('enters a body', async () => {
    const { page, complaints } = await form.open(newPath({ kind: 'organisation', jurisdiction: 'sn' }));
    await page.getByRole('heading', { level: 1, name: 'Neuer Eintrag: Stelle' }).waitFor();
    await type(page, /^Name/, 'Stadt');
    // Decap then draws the form anew; the id goes on following the name.
    await page.getByRole('button', { name: 'Vorschau ein- oder ausblenden' }).press('Enter');
    await tabTo(page, /^Name/);
    await page.keyboard.press('End');
    await page.keyboard.type(' Müsterhausen');
    await type(page, /^Art der Stelle/, 'Gemeinde');
    await expect.poll(() => page.getByLabel(/^Kennung/).inputValue(), patient).toBe('stadt-muesterhausen');
    await save(page);
    await form.saved('organisations/sn/stadt-muesterhausen.yaml', page);
    expect(form.findingsOf('stadt-muesterhausen.yaml')).toEqual([]);
    expect(form.read('organisations/sn/stadt-muesterhausen.yaml')).toMatch(/^name: Stadt Müsterhausen\ntype: \S+\n$/);
    expect(complaints).toEqual([]);
  });

  test('enters a request', async () => {
    const { page, complaints } = await form.open(newPath({ kind: 'request' }));
    await page.getByRole('heading', { level: 1, name: 'Neuer Eintrag: Gesuch' }).waitFor();
    await page.clock.install();
    await type(page, /^Herkunft der Angaben/, 'von der Stelle');
    await type(page, /^Kurz erklärt/, 'Wir suchen Partner für den Vergleich von Förderanträgen.');
    await choose(page, /^Suchende Stelle/, 'schwerin');
    await type(page, /^Stand/, 'offen');
    // Saved with the last letter of the title, from which the id follows: no pause goes by, as the clock stands still.
    await tabTo(page, /^Titel/, 'Shift+Tab');
    await page.clock.pauseAt(Date.now() + 1000);
    await page.keyboard.type('Vergleich von Förderanträgen gesucht');
    await save(page);
    await page.clock.resume();
    await form.saved('requests/vergleich-von-foerderantraegen-gesucht.yaml', page);
    expect(form.findingsOf('vergleich-von-foerderantraegen-gesucht.yaml')).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('what was entered stands on pages of its own once the site is built again', () => {
  const output = mkdtempSync(join(tmpdir(), 'ki-register-'));
  try {
    const env = { ...process.env, REGISTRY_DIR: form.file(''), OUT_DIR: join(output, 'site'), NODE_ENV: 'production' };
    const build = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
    expect(build.status, `${build.stdout}${build.stderr}`).toBe(0);
    const page = (path: string) => readFileSync(join(output, 'site', path, 'index.html'), 'utf8');
    expect(page('systeme/pruefhilfe-fuer-foerderantraege')).toContain('Prüfhilfe für Förderanträge');
    expect(page('organisationen/stadt-muesterhausen')).toContain('Stadt Müsterhausen');
    expect(page('gesuche/vergleich-von-foerderantraegen-gesucht')).toContain('Vergleich von Förderanträgen gesucht');
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
});
