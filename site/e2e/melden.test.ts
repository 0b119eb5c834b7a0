import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkRegistry, readEntries } from '../../schema/check.ts';
import type { SourceFile } from '../../schema/files.ts';
import type { Finding } from '../../schema/finding.ts';
import { readRegistryFolder } from '../../store/registry-folder.ts';
import { today } from '../../store/today.ts';
import { hintOf } from '../entry-form/hint.ts';
import { elementId } from '../entry-form/element-id.ts';
import { faults, sound } from '../entry-form/fixtures/faults.ts';
import { same } from '../../schema/edit-yaml.ts';
import { recordOf } from '../entry-form/format.ts';
import type { Values } from '../entry-form/format.ts';
import { deskOf, verdictOf } from '../entry-form/verdict.ts';
import { visit } from './browser.ts';
import { axeFaults, axeScript } from './checks/axe.ts';
import { patient, tabTo } from './editors.ts';
import { isPlainObject } from '../../schema/plain-object.ts';

let registry: readonly SourceFile[];
beforeAll(() => {
  registry = readRegistryFolder('registry');
});

/** What the check of the whole registry says of a file put into it. */
function findingsOf(path: string, text: string): readonly Finding[] {
  const name = `registry/${path}`;
  const { findings } = checkRegistry([...registry, { path, name, bytes: Buffer.from(text) }], {
    name: 'registry',
    today: today(),
  });
  return findings.filter(({ file }) => file === name);
}

const byPath = (page: Page, path: string) => page.locator(`#${elementId(path)}`);

/** Types a value into the control of a statement. */
async function state(page: Page, path: string, value: unknown): Promise<void> {
  const control = byPath(page, path);
  const tag = await control.evaluate(({ localName }) => localName);
  if (tag === 'fieldset') {
    const isCodes = (await control.getAttribute('data-kind')) === 'codes';
    if (Array.isArray(value) && isCodes) {
      for (const box of await control.getByRole('checkbox').all())
        await box.setChecked(value.includes(await box.getAttribute('value')));
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        await control.locator(':scope > [data-add]').click();
        const own = control.locator('[data-item]').nth(index);
        if (typeof item === 'string') await own.getByRole('textbox').fill(item);
        else {
          const id = (await own.getAttribute('id'))!;
          for (const [key, text] of Object.entries(item as Values)) await page.fill(`#${id}${key}`, String(text));
        }
      }
    } else for (const [key, one] of Object.entries((value ?? {}) as Values)) await state(page, `${path}.${key}`, one);
  } else if (tag === 'select') await control.selectOption(value === undefined ? '' : String(value));
  else await control.fill(value === undefined ? '' : String(value));
}

/** Types a value in place of another. */
async function restate(page: Page, path: string, before: unknown, after: unknown): Promise<void> {
  if (isPlainObject(before) || isPlainObject(after))
    for (const key of Object.keys({ ...(before as Values), ...(after as Values) }))
      await restate(page, `${path}.${key}`, (before as Values)[key], (after as Values)[key]);
  else if (after === undefined && Array.isArray(before))
    for (const button of (await byPath(page, path).locator('[data-remove]').all()).toReversed()) await button.click();
  else await state(page, path, after);
}

/** What the page says at its fields and, of the file as a whole, above them. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const atFields = [...document.querySelectorAll<HTMLElement>('.entry-finding')].map((one) => one.textContent.trim());
    const ofFile = [...document.querySelectorAll('#entry-summary li:not(:has(a))')].map((one) =>
      one.textContent.trim(),
    );
    return [...atFields, ...ofFile].sort();
  });

const levels = { error: 'Fehler', warning: 'Hinweis', info: 'Anmerkung' };
/** The same in the words of the check, which asks for a field where there is no line to add. */
const words = (finding: Finding): string =>
  finding.path === ''
    ? finding.message
    : `${levels[finding.level]}: ${[finding.message, hintOf(finding, 'de')].filter(Boolean).join(' ')}`;

describe('someone without an account', () => {
  test('reports a new system by keyboard only; the file passes the check where it belongs', async () => {
    const { page, complaints, requests } = await visit('/melden/', { locale: 'de-DE', before: axeScript });
    await tabTo(page, /^Herkunft der Angaben/);
    await page.locator('[data-open]').waitFor();
    await page.keyboard.type('von der Stelle');
    await tabTo(page, /^Eintragsart/);
    await page.keyboard.type('KI-System');
    await tabTo(page, /^Name/);
    await page.keyboard.type('Prüfhilfe für Förderanträge');
    await tabTo(page, /^Kurz erklärt/);
    await page.keyboard.type('Vergleicht Förderanträge mit den Richtlinien. Ein Mensch entscheidet.');
    await tabTo(page, /^Verantwortliche Stelle/);
    await page.keyboard.type('schwerin');
    await page.getByRole('option', { name: /^Landeshauptstadt Schwerin/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Gewählt: ').waitFor();
    await tabTo(page, /^Projektstatus/);
    await page.keyboard.type('Idee');
    await tabTo(page, /^Stand des Projektstatus/);
    await page.keyboard.type('10.2026');
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
    const before = requests.length;

    // One statement is still open: it is named, and the link leads to it.
    await tabTo(page, /^Prüfen und fertigstellen/);
    await page.keyboard.press('Enter');
    const summary = page.getByRole('group', { name: 'Fehler und Hinweise' });
    await expect.poll(() => summary.evaluate((one) => one === document.activeElement), patient).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const open = byPath(page, 'openForCooperation');
    expect(await open.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await open.getAttribute('aria-invalid')).toBe('true');
    expect(await open.getAttribute('aria-required')).toBe('true');
    await page.keyboard.type('Nein');
    await expect.poll(() => open.getAttribute('aria-invalid'), patient).toBeNull();

    await tabTo(page, /^Prüfen und fertigstellen/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Die Meldung ist fertig' }).waitFor();
    await page.getByText('weder ein Postfach noch eine Git-Plattform').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const downloading = page.waitForEvent('download');
    await tabTo(page, /^Datei herunterladen/);
    await page.keyboard.press('Enter');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('pruefhilfe-fuer-foerderantraege.yaml');
    const path = 'systems/mv/pruefhilfe-fuer-foerderantraege.yaml';
    await page.getByText(`registry/${path}`).waitFor();
    const text = readFileSync(await download.path(), 'utf8');
    expect(findingsOf(path, text).filter(({ level }) => level !== 'info')).toEqual([]);
    expect(text).toContain('statusDate: 2026-10\n');
    expect(text).toContain('openForCooperation: false\n');
    expect(requests.slice(before).filter((request) => !request.url().startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('hears of each mistake in the words of the check', async () => {
    // What a list or a single line does not let anybody type.
    const typable = faults.filter(({ rule, what }) => rule !== 'unknown-code' && what !== 'a name over two lines');
    expect(typable.length).toBeGreaterThanOrEqual(20);
    // What the check of the whole registry says is the same: `site/entry-form/verdict.test.ts` holds it to that.
    const known = [...readEntries(registry).values()];
    const desk = deskOf('system-mv', 'registry/systems/mv');
    const { page, complaints } = await visit('/melden/?jurisdiction=mv', { locale: 'de-DE' });
    await page.locator('[data-open]').waitFor();
    await page.getByLabel('Auch freiwillige Angaben zeigen').check();
    await page.getByRole('button', { name: 'Prüfen und fertigstellen' }).click();
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    const right = recordOf(sound, 'system');
    for (const [key, value] of Object.entries(right)) await state(page, key, value);
    await state(page, 'id', sound.id);
    await expect.poll(() => said(page), patient).toEqual([]);

    for (const { what, sheet } of typable) {
      const typed: Values = Object.assign({}, ...Object.values(sheet).filter((one) => typeof one === 'object'));
      const keys = Object.keys({ ...typed, ...right }).filter((key) => !same(typed[key], right[key]));
      for (const key of keys) {
        // A field that does not apply to an idea was shown to somebody whose system was over.
        if (await byPath(page, key).isHidden()) {
          await state(page, 'status', 'retired');
          await state(page, key, typed[key]);
          await state(page, 'status', right['status']);
        } else await restate(page, key, right[key], typed[key]);
      }
      // These two follow body and name; here somebody insists.
      await state(page, 'jurisdiction', 'mv');
      await state(page, 'id', sound.id);
      const expected = verdictOf(sheet, desk, undefined, known, { today: today() });
      expect(expected.length, what).toBeGreaterThan(0);
      await expect.poll(() => said(page), { ...patient, message: what }).toEqual(expected.map(words).sort());
      for (const key of keys) await restate(page, key, typed[key], right[key]);
    }
    await expect.poll(() => said(page), patient).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('finds the draft again in the tab, until it is discarded', async () => {
    const { page, complaints } = await visit(
      '/melden/?name=Posthilfe&organisation=landeshauptstadt-schwerin&policyFields=transport',
      { viewport: { width: 320, height: 800 }, before: axeScript },
    );
    const name = page.getByRole('textbox', { name: /^Name/ });
    await page.locator('[data-open]').waitFor();
    expect(await name.inputValue()).toBe('Posthilfe');
    expect(await byPath(page, 'organisation').inputValue()).toBe('Landeshauptstadt Schwerin');
    expect(await byPath(page, 'jurisdiction').inputValue()).toBe('mv');
    expect(await page.getByRole('checkbox', { name: /^Verkehr/ }).isChecked()).toBe(true);
    await name.fill('Posthilfe zwei');
    await byPath(page, 'status').selectOption('pilot');
    await byPath(page, 'provenance').selectOption('reported');
    // What the status demands opens with it.
    await page.getByText('Zweck und Einsatz').click();
    await byPath(page, 'intendedPurpose').fill('Sie ordnet Post.');
    const draft = () => page.evaluate(() => sessionStorage.getItem('melden.system') ?? '');
    await expect.poll(draft, patient).toContain('Sie ordnet Post.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await page.reload();
    await page.getByText('Ihr Entwurf aus diesem Tab ist wieder da.').waitFor();
    expect(await name.inputValue()).toBe('Posthilfe zwei');
    expect(await byPath(page, 'intendedPurpose').inputValue()).toBe('Sie ordnet Post.');
    await page.getByRole('button', { name: 'Prüfen und fertigstellen' }).click();
    await page.getByRole('group', { name: 'Fehler und Hinweise' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFaults(page)).toEqual([]);

    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
    await page.getByText('Der Entwurf ist gelöscht.').waitFor();
    expect(await draft()).toBe('');
    await page.reload();
    expect(await name.inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  test('reports a body in English and gets the ways that the operator has opened', async () => {
    const { page } = await visit('/en/melden/stelle/');
    // An operator who has a forge and a mailbox.
    await page.evaluate(() => {
      const forge = { type: 'github', url: 'https://git.example.org', repository: 'land/register' };
      document.getElementById('entry-form')!.dataset['recipients'] = JSON.stringify({
        ...{ folder: 'registry', forge, mail: 'ki@example.org' },
      });
    });
    await page.getByRole('button', { name: 'Check and finish' }).click();
    const summary = page.getByRole('group', { name: 'Errors and notes' });
    await summary.getByText('The administration that the entry belongs to').waitFor();
    await page.getByRole('textbox', { name: /^Name/ }).fill('Stadt Musterhausen');
    await byPath(page, 'type').selectOption({ index: 1 });
    await byPath(page, 'jurisdiction').selectOption('sn');
    await page.getByRole('button', { name: 'Check and finish' }).click();
    await page.getByText('registry/organisations/sn/stadt-musterhausen.yaml').waitFor();
    const links = await page.locator('#entry-ways a').all();
    expect(await Promise.all(links.map((link) => link.innerText()))).toEqual([
      'Propose it as a new file on the Git platform',
      'Write it as an issue on the Git platform',
      'Send it to the editors by e-mail',
    ]);
    const newFile = new URL((await links[0]!.getAttribute('href'))!);
    expect(newFile.pathname).toBe('/land/register/new/main/registry/organisations/sn');
    expect(newFile.searchParams.get('filename')).toBe('stadt-musterhausen.yaml');
    expect(newFile.searchParams.get('value')).toMatch(/^name: Stadt Musterhausen\n/);
    // What is changed afterwards is handed over changed, however quickly.
    await page.getByRole('textbox', { name: /^Name/ }).fill('Stadt Musterstadt');
    expect(await links[0]!.getAttribute('href')).toContain('stadt-musterstadt.yaml');
  });

  test('reads the fields without JavaScript, and where to write instead', async () => {
    const { page } = await visit('/melden/', { javaScriptEnabled: false });
    await page.getByRole('heading', { name: 'Ausfüllen braucht JavaScript' }).waitFor();
    expect(await page.getByRole('textbox', { name: /^Name/ }).isDisabled()).toBe(true);
    await page.getByText('Zweck und Einsatz').click();
    await page.getByText('Wofür wird das System eingesetzt').first().waitFor();
    await page.getByRole('heading', { level: 2, name: 'Fehler oder Barriere melden' }).waitFor();
  });
});
