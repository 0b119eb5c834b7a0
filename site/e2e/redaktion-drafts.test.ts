import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editPath, newPath } from '../redaktion/deep-link.ts';
import { axeFaults } from './checks/axe.ts';
import { patient, setStatus, startForm, unexpected } from './editors.ts';
import { englishIn } from './german-only.ts';

/* Drafts on this machine: the form with decap-server's Git mode, on a repository in which other things lie about. */

const form = startForm(['--drafts'], (repository) => {
  writeFileSync(join(repository, '.env'), 'SECRET=1\n');
  writeFileSync(join(repository, 'registry/requests/angefangen.yaml'), 'title: noch nicht fertig\n');
});

const branches = () => form.git('branch', '--format=%(refname:short)').trim().split('\n');
const messageOf = (state: string) => form.git('log', '-1', '--format=%B', state).trim();
const filesOf = (range: string) => form.git('diff', '--name-only', range).trim().split('\n');

const status = (branch: string) => form.git('config', `branch.${branch}.description`).trim();

test('a draft becomes a branch, is reviewed and published, and nothing else is touched', async () => {
  const draft = 'cms/organisation-sn/stadt-musterhausen';
  const before = form.git('status', '--porcelain');
  const english = new Set<string>();
  const read = async (page: Page) => (await englishIn(page)).forEach((text) => english.add(text));
  const { page, complaints } = await form.open(
    newPath({ kind: 'organisation', jurisdiction: 'sn' }, { name: 'Stadt Musterhausen', type: 'municipality' }),
  );
  page.on('dialog', (dialog) => void dialog.accept());
  await expect.poll(() => page.getByLabel(/^Kennung/).inputValue(), patient).toBe('stadt-musterhausen');
  await read(page);
  await page.getByRole('button', { name: 'Speichern' }).press('Enter');
  await page.getByRole('button', { name: 'Status: Entwurf' }).waitFor();
  await read(page);
  expect(branches()).toEqual([draft, 'main', 'redaktion']);
  expect(status(draft)).toBe('redaktion/draft');
  expect(filesOf(`main...${draft}`)).toEqual(['registry/organisations/sn/stadt-musterhausen.yaml']);
  expect(messageOf(draft)).toBe(
    [
      'Neuer Eintrag: Stelle „Stadt Musterhausen“ (Sachsen)',
      '',
      'Eintrag: Stadt Musterhausen',
      'Stelle: Stadt Musterhausen (Sachsen)',
      'Datei: registry/organisations/sn/stadt-musterhausen.yaml',
      '',
      'Eingereicht mit dem Formular der Redaktion.',
    ].join('\n'),
  );

  await setStatus(page, 'Entwurf', 'In Prüfung');
  expect(status(draft)).toBe('redaktion/pending_review');
  await page.goto(`${form.address}/redaktion/#/workflow`);
  await page.getByRole('heading', { name: 'Einträge in Arbeit' }).waitFor();
  await page.getByText('Stadt Musterhausen').waitFor();
  expect(await page.getByText(/^\d\d\.\d\d\.\d{4}/).count()).toBe(1);
  await read(page);
  expect(await axeFaults(page)).toEqual([]);

  await page.goto(`${form.address}/redaktion/#/collections/organisation-sn`);
  await page.getByText('Noch nicht veröffentlicht').waitFor();
  await read(page);
  await page.getByRole('link', { name: /Stadt Musterhausen/ }).press('Enter');
  await setStatus(page, 'In Prüfung', 'Geprüft');
  expect(status(draft)).toBe('redaktion/pending_publish');
  await page.getByRole('button', { name: 'Veröffentlichen' }).press('Enter');
  await read(page);
  await page.getByRole('menuitem', { name: 'Jetzt veröffentlichen' }).press('Enter');
  await expect.poll(branches, patient).toEqual(['main', 'redaktion']);
  expect(messageOf('redaktion')).toBe('Veröffentlicht: Neuer Eintrag: Stelle „Stadt Musterhausen“ (Sachsen)');
  expect(form.git('log', '-1', '--format=%P', 'redaktion').trim().split(' ')).toHaveLength(2);
  expect(filesOf('main..redaktion')).toEqual(['registry/organisations/sn/stadt-musterhausen.yaml']);

  expect(form.git('status', '--porcelain')).toBe(before);
  expect(existsSync(join(form.repository, '.env'))).toBe(true);
  expect([...english]).toEqual([]);
  expect(unexpected(complaints)).toEqual([]);
});

test('a published entry that is changed becomes a draft of its own, which can be thrown away', async () => {
  const draft = 'cms/system-mv/caidx';
  const { page, complaints } = await form.open(editPath({ kind: 'system', jurisdiction: 'mv' }, 'caidx'));
  page.on('dialog', (dialog) => void dialog.accept());
  const name = page.getByLabel(/^Name/).first();
  await name.fill(`${await name.inputValue()} 2`);
  await page.getByRole('button', { name: 'Speichern' }).press('Enter');
  await page.getByRole('button', { name: 'Status: Entwurf' }).waitFor();
  expect(messageOf(draft)).toMatch(/^Eintrag geändert: KI-System „CAIDX.* 2“ \(.+\)\n\nEintrag: CAIDX/);
  expect(form.git('diff', '--shortstat', `redaktion...${draft}`)).toContain(
    '1 file changed, 1 insertion(+), 1 deletion(-)',
  );
  expect(await englishIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Änderungen verwerfen' }).press('Enter');
  await expect.poll(() => branches().includes(draft), patient).toBe(false);
  expect(unexpected(complaints)).toEqual([]);
});
