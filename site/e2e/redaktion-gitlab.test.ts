import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formBasis } from '../../store/form-setting.ts';
import { editPath, newPath } from '../redaktion/deep-link.ts';
import { writeForm } from '../redaktion/build/write-form.ts';
import { visit } from './browser.ts';
import { patient, unexpected } from './editors.ts';
import { englishIn } from './german-only.ts';
import { appId, project, roles, startGitLab } from './gitlab-stand-in.ts';
import type { StandIn } from './gitlab-stand-in.ts';
import { serve } from './static-server.ts';
import type { StaticServer } from './static-server.ts';

/* The form on a website, with a GitLab at another address: signing in there and back, drafts as merge requests. */

const folder = mkdtempSync(join(tmpdir(), 'ki-register-gitlab-'));
let site: StaticServer;
let gitlab: StandIn;

beforeAll(async () => {
  const work = join(folder, 'work');
  cpSync('registry', join(work, 'registry'), { recursive: true });
  const git = (...options: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-C', work, ...options]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Anfang');
  git('clone', '--quiet', '--bare', work, join(folder, 'bare'));
  cpSync(join(inject('output'), 'favicon.svg'), join(folder, 'site/favicon.svg'));
  site = await serve(join(folder, 'site'));
  gitlab = await startGitLab(join(folder, 'bare'), () => `${site.address}/redaktion/`);
  const { setting, index } = formBasis(join(work, 'registry'));
  const forge = { type: 'gitlab', url: gitlab.address, repository: project, appId, publishInForm: true } as const;
  await writeForm(join(folder, 'site/redaktion'), {
    setting: { ...setting, operator: { forge }, site: undefined },
    index,
  });
});

afterAll(async () => {
  await Promise.all([site.stop(), gitlab.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a place of the form and signs in, there and back. */
async function signIn(path: string, level: number) {
  gitlab.person = { name: 'Redaktion Musterland', level };
  const opened = await visit(path, { baseURL: site.address, partner: gitlab.address, locale: 'de-DE' });
  opened.page.setDefaultTimeout(30_000);
  opened.page.on('dialog', (dialog) => void dialog.accept());
  await opened.page.getByRole('button', { name: 'Mit GitLab anmelden' }).press('Enter');
  return opened;
}

async function setStatus(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `Status: ${from}` }).press('Enter');
  await page.getByRole('menuitem', { name: to }).press('Enter');
  await page.getByRole('button', { name: `Status: ${to}` }).waitFor();
}

const body = { kind: 'organisation', jurisdiction: 'sn' } as const;
const draft = 'cms/organisation-sn/stadt-musterhausen';
const path = 'registry/organisations/sn/stadt-musterhausen.yaml';
const title = 'Neuer Eintrag: Stelle „Stadt Musterhausen“ (Sachsen)';
const mergeRequest = () => gitlab.mergeRequests.find(({ source_branch }) => source_branch === draft);

describe('with GitLab', () => {
  test('someone may enter but not publish: a draft becomes a merge request and goes into review', async () => {
    const link = newPath(body, { name: 'Stadt Musterhausen', type: 'municipality' });
    const { page, complaints } = await signIn(link, roles.developer);
    // The link led to a new entry with values; signing in led away and back.
    await expect.poll(() => page.getByLabel(/^Kennung/).inputValue(), patient).toBe('stadt-musterhausen');
    expect(page.url()).not.toContain('code=');
    await page.getByRole('button', { name: 'Speichern' }).press('Enter');
    await page.getByRole('button', { name: 'Status: Entwurf' }).waitFor();
    const description = [
      'Eintrag: Stadt Musterhausen',
      'Stelle: Stadt Musterhausen (Sachsen)',
      `Datei: ${path}`,
      '',
      'Eingereicht mit dem Formular der Redaktion.',
    ].join('\n');
    expect(mergeRequest()).toMatchObject({ title, description, labels: ['redaktion/draft'], target_branch: 'main' });
    expect(gitlab.git('log', '-1', '--format=%B', draft)).toBe(`${title}\n\n${description}`);
    expect(gitlab.git('diff', '--name-only', `main...${draft}`)).toBe(path);

    // Tokens of GitLab run out after two hours; nobody has to notice.
    gitlab.expireTokens();
    await setStatus(page, 'Entwurf', 'In Prüfung');
    expect(mergeRequest()?.labels).toEqual(['redaktion/pending_review']);
    await setStatus(page, 'In Prüfung', 'Geprüft');
    expect(await page.getByRole('button', { name: 'Veröffentlichen' }).count()).toBe(0);
    expect(await englishIn(page)).toEqual([]);
    await page.goto(`${site.address}/redaktion/#/workflow`);
    await page.getByRole('link', { name: /Stadt Musterhausen/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Eintrag veröffentlichen' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Konto' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Abmelden' }).waitFor();
    expect(await englishIn(page)).toEqual([]);
    expect(unexpected(complaints)).toEqual([expect.stringContaining('401')]);
  });

  test('someone who may merge publishes it', async () => {
    const { page, complaints } = await signIn(editPath(body, 'stadt-musterhausen'), roles.maintainer);
    await page.getByRole('button', { name: 'Veröffentlichen' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Jetzt veröffentlichen' }).press('Enter');
    await expect.poll(() => mergeRequest()?.state, patient).toBe('merged');
    expect(gitlab.git('log', '-1', '--format=%s', 'main')).toBe(`Veröffentlicht: ${title}`);
    expect(gitlab.git('show', `main:${path}`)).toBe('name: Stadt Musterhausen\ntype: municipality');
    expect(gitlab.git('branch', '--list', draft)).toBe('');
    expect(unexpected(complaints)).toEqual([]);
  });

  test('someone without a role is told so in German', async () => {
    const { page } = await signIn('/redaktion/', roles.reporter);
    await page.getByText('Ihr Konto darf in diesem Register nicht schreiben.').waitFor();
  });

  test('a code that somebody else caught is worth nothing', async () => {
    const query = new URLSearchParams({
      client_id: appId,
      redirect_uri: `${site.address}/redaktion/`,
      response_type: 'code',
      scope: 'api',
      code_challenge_method: 'S256',
      code_challenge: 'x',
    });
    const led = await fetch(`${gitlab.address}/oauth/authorize?${query}`, { redirect: 'manual' });
    const code = new URL(led.headers.get('location')!).searchParams.get('code');
    const asked = {
      client_id: appId,
      redirect_uri: `${site.address}/redaktion/`,
      grant_type: 'authorization_code',
      code,
      code_verifier: 'y',
    };
    expect((await fetch(`${gitlab.address}/oauth/token`, { method: 'POST', body: JSON.stringify(asked) })).status).toBe(
      400,
    );
  });
});
