import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editPath } from '../redaktion/deep-link.ts';
import { patient, startForm, unexpected } from './editors.ts';
import { startGitLabForm } from './gitlab-form.ts';
import type { GitLabForm } from './gitlab-form.ts';
import { roles } from './gitlab-stand-in.ts';

/* A register of 5,000 systems: no step of an editor may cost so many requests that a forge puts up its barriers. */

const size = 5000;
const mostRequests = 100;
const drafts = 60;
const place = { kind: 'system', jurisdiction: 'mv' } as const;

const form = startForm([], (repository) => {
  const registry = JSON.stringify(join(repository, 'registry'));
  const program = `import { writeGeneratedRegistry } from './scripts/bench/generated-registry.ts'; writeGeneratedRegistry(${registry}, ${size});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program]);
});

const measurements: string[] = [];
afterAll(() => void process.stdout.write(`${size} entries: ${measurements.join('; ')}\n`));

/** Does a step, waits until no more requests come, and counts. Times are told, never judged. */
async function step(name: string, count: () => number, act: () => Promise<unknown>): Promise<void> {
  const [before, start] = [count(), performance.now()];
  await act();
  const time = performance.now() - start;
  let last = -1;
  const isQuiet = () => last === (last = count());
  await expect.poll(isQuiet, { ...patient, interval: 700 }).toBe(true);
  const requests = count() - before;
  measurements.push(`${name} ${requests} requests, ${(time / 1000).toFixed(1)} s`);
  expect(requests, name).toBeLessThanOrEqual(mostRequests);
}

/** An entry of the list, and the steps that are the same wherever the files lie. */
async function entryAndBody(name: string, page: Page, count: () => number): Promise<void> {
  const ids = readdirSync(form.file('systems/mv')).map((file) => file.replace(/\.yaml$/, ''));
  await step(`${name}: entry`, count, async () => {
    await page.evaluate((hash) => (location.hash = hash), editPath(place, ids.at(-1)!).split('#')[1]!);
    await page.getByLabel(/^Name/).first().waitFor();
  });
  await step(`${name}: body`, count, async () => {
    await page.getByRole('combobox', { name: /^Verantwortliche Stelle/ }).fill('stelle-500');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText(/^Gewählt: .* 500 /).waitFor();
  });
}

test('with the files of this machine', async () => {
  const { page, complaints, requests } = await form.open('/redaktion/#/collections/request');
  const count = () => requests.filter((one) => one.url().includes('/redaktion/')).length;
  await step('files: list', count, async () => {
    await page.getByRole('link', { name: 'KI-Systeme – Mecklenburg-Vorpommern' }).click();
    await page.locator('main a[href*="/collections/system-mv/entries/"]').first().waitFor();
  });
  await entryAndBody('files', page, count);
  expect(unexpected(complaints)).toEqual([]);
});

describe('with GitLab', () => {
  let onGitLab: GitLabForm;

  beforeAll(async () => {
    form.git('add', '--all');
    form.git('commit', '--quiet', '--message=Viele');
    onGitLab = await startGitLabForm(form.repository);
    const stream = Array.from({ length: drafts }, (_, number) => {
      const text = `name: Entwurf ${number}\n`;
      const file = `registry/systems/mv/entwurf-${number}.yaml`;
      const author = 'committer Test <test@example.org> 1790000000 +0000';
      return `commit refs/heads/cms/system-mv/entwurf-${number}\n${author}\ndata 1\nA\nfrom refs/heads/main\nM 100644 inline ${file}\ndata ${text.length}\n${text}\n`;
    });
    onGitLab.gitlab.importCommits(stream.join(''));
    for (let number = 0; number < drafts; number++)
      onGitLab.gitlab.mergeRequests.push({
        iid: number + 1,
        title: `Entwurf ${number}`,
        description: '',
        source_branch: `cms/system-mv/entwurf-${number}`,
        target_branch: 'main',
        state: 'opened',
        labels: ['redaktion/draft'],
        updated_at: '2026-11-01T12:00:00Z',
      });
  });
  afterAll(() => onGitLab.stop());

  test(`and ${drafts} drafts`, async () => {
    const { page, complaints } = await onGitLab.signIn('/redaktion/#/collections/system-mv', roles.developer);
    const count = () => onGitLab.gitlab.calls.length;
    await step('GitLab: list and drafts', count, async () => {
      await page.locator('main a[href*="/collections/system-mv/entries/system-"]').first().waitFor();
    });
    await entryAndBody('GitLab', page, count);
    await step('GitLab: board', count, async () => {
      await page.evaluate(() => (location.hash = '#/workflow'));
      await page.getByText('Entwurf 59').waitFor();
    });
    expect(unexpected(complaints)).toEqual([]);
  });
});
