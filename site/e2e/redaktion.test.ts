import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editPath, newPath } from '../redaktion/deep-link.ts';
import { visit } from './browser.ts';
import { axeFaults } from './checks/axe.ts';
import { patient, save, startForm } from './editors.ts';
import { englishIn } from './german-only.ts';

/* The real form, the real decap-server and a real repository, started as people start them. */

const form = startForm();

describe('the form', () => {
  test('refuses what the check would refuse, says where and why, and lets go once it is mended', async () => {
    const { page, complaints } = await form.open(
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
    expect(existsSync(form.file('organisations/sn/stadt-musterhausen.yaml'))).toBe(false);
    await page.getByLabel(/^Art der Stelle/).selectOption({ index: 1 });
    await save(page);
    await form.saved('organisations/sn/stadt-musterhausen.yaml', page);
    expect(form.findingsOf('stadt-musterhausen.yaml')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('changes one line of an entry and leaves the rest alone', async () => {
    const { page, complaints } = await form.open(editPath({ kind: 'system', jurisdiction: 'mv' }, 'caidx'));
    const name = page.getByLabel(/^Name/).first();
    await name.waitFor();
    expect(await page.getByLabel(/^Kennung/).getAttribute('readonly')).not.toBeNull();
    const before = form.read('systems/mv/caidx.yaml');
    const old = await name.inputValue();
    await name.fill(`${old} 2`);
    await page
      .frameLocator('#preview-pane')
      .getByRole('heading', { level: 1, name: `${old} 2` })
      .waitFor();
    await save(page);
    await expect
      .poll(() => form.read('systems/mv/caidx.yaml'), patient)
      .toBe(before.replace(`name: ${old}`, `name: ${old} 2`));
    await expect.poll(() => page.title(), patient).toContain(old);
    expect(complaints).toEqual([]);
  });

  test('names what already exists while something like it is typed', async () => {
    const { page } = await form.open(
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
    const { page, complaints } = await form.open('/redaktion/#/collections/system-mv');
    await page.getByText('CAIDX').first().waitFor();
    await page.getByRole('button', { name: 'Konto' }).press('Enter');
    expect(await englishIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('link', { name: /CAIDX/ }).click();
    await page.getByLabel(/^Name/).first().waitFor();
    expect(await englishIn(page)).toEqual([]);
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
    fetch(`${form.address}/redaktion/api/v1`, {
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
