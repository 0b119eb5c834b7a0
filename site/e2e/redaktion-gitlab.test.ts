import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editPath, newPath } from '../redaktion/deep-link.ts';
import { commitAll, patient, setStatus, unexpected } from './editors.ts';
import { englishIn } from './german-only.ts';
import { startGitLabForm } from './gitlab-form.ts';
import type { GitLabForm } from './gitlab-form.ts';
import { appId, roles } from './gitlab-stand-in.ts';
import type { StandIn } from './gitlab-stand-in.ts';

/* The form on a website, with a GitLab at another address: signing in there and back, drafts as merge requests. */

let form: GitLabForm;
let gitlab: StandIn;
const repository = mkdtempSync(join(tmpdir(), 'ki-register-redaktion-'));

beforeAll(async () => {
  cpSync('registry', join(repository, 'registry'), { recursive: true });
  commitAll(repository);
  form = await startGitLabForm(repository);
  gitlab = form.gitlab;
});

afterAll(async () => {
  await form.stop();
  rmSync(repository, { recursive: true, force: true });
});

const body = { kind: 'organisation', jurisdiction: 'sn' } as const;
const draft = 'cms/organisation-sn/stadt-musterhausen';
const path = 'registry/organisations/sn/stadt-musterhausen.yaml';
const title = 'Neuer Eintrag: Stelle „Stadt Musterhausen“ (Sachsen)';
const mergeRequest = () => gitlab.mergeRequests.find(({ source_branch }) => source_branch === draft);

describe('with GitLab', () => {
  test('someone may enter but not publish: a draft becomes a merge request and goes into review', async () => {
    const link = newPath(body, { name: 'Stadt Musterhausen', type: 'municipality' });
    const { page, complaints } = await form.signIn(link, roles.developer);
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
    await page.goto(`${form.address}/redaktion/#/workflow`);
    await page.getByRole('link', { name: /Stadt Musterhausen/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Eintrag veröffentlichen' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Konto' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Abmelden' }).waitFor();
    expect(await englishIn(page)).toEqual([]);
    expect(unexpected(complaints)).toEqual([expect.stringContaining('401')]);
  });

  test('someone who may merge publishes it', async () => {
    const { page, complaints } = await form.signIn(editPath(body, 'stadt-musterhausen'), roles.maintainer);
    await page.getByRole('button', { name: 'Veröffentlichen' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Jetzt veröffentlichen' }).press('Enter');
    await expect.poll(() => mergeRequest()?.state, patient).toBe('merged');
    expect(gitlab.git('log', '-1', '--format=%s', 'main')).toBe(`Veröffentlicht: ${title}`);
    expect(gitlab.git('show', `main:${path}`)).toBe('name: Stadt Musterhausen\ntype: municipality');
    expect(gitlab.git('branch', '--list', draft)).toBe('');
    expect(unexpected(complaints)).toEqual([]);
  });

  test('someone without a role is told so in German', async () => {
    const { page } = await form.signIn('/redaktion/', roles.reporter);
    await page.getByText('Ihr Konto darf in diesem Register nicht schreiben.').waitFor();
  });

  test('a code that somebody else caught is worth nothing', async () => {
    const query = new URLSearchParams({
      client_id: appId,
      redirect_uri: `${form.address}/redaktion/`,
      response_type: 'code',
      scope: 'api',
      code_challenge_method: 'S256',
      code_challenge: 'x',
    });
    const led = await fetch(`${gitlab.address}/oauth/authorize?${query}`, { redirect: 'manual' });
    const code = new URL(led.headers.get('location')!).searchParams.get('code');
    const asked = {
      client_id: appId,
      redirect_uri: `${form.address}/redaktion/`,
      grant_type: 'authorization_code',
      code,
      code_verifier: 'y',
    };
    expect((await fetch(`${gitlab.address}/oauth/token`, { method: 'POST', body: JSON.stringify(asked) })).status).toBe(
      400,
    );
  });
});
