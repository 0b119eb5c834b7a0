import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckedLink } from '../../store/link-check.ts';
import { commentFindings, reportLinks } from './github.ts';
import type { Client } from './github.ts';

const repository = { owner: 'musterland', repo: 'ki-register' };
const run = { head_sha: 'abc', head_branch: 'vorschlag', head_repository: { owner: { login: 'octocat' } } };
const bot = { login: 'github-actions[bot]' };

const finding = (file: string) => ({
  file,
  line: 1,
  column: 1,
  path: '',
  level: 'error',
  rule: 'unknown-key',
  message: `Befund in ${file}`,
});

/** GitHub as far as it is asked here: what is there, and what is written. */
function gitHub({ sha = 'abc', comments = [] as object[], issues = [] as object[] } = {}) {
  const written: Record<string, unknown>[] = [];
  const write = (what: string) => (parameters: object) => {
    written.push({ what, ...parameters });
    return Promise.resolve();
  };
  const answers: Record<string, (parameters: Record<string, unknown>) => unknown[]> = {
    pulls: ({ head }) => (head === 'octocat:vorschlag' ? [{ number: 7, head: { sha } }] : []),
    files: ({ pull_number }) => (pull_number === 7 ? [{ filename: 'registry/systems/mv/geaendert.yaml' }] : []),
    comments: ({ issue_number }) => (issue_number === 7 ? comments : []),
    issues: () => issues,
  };
  const client: Client = {
    paginate: (endpoint, parameters) =>
      Promise.resolve(answers[endpoint as string]!(parameters as Record<string, unknown>)),
    rest: {
      pulls: { list: 'pulls', listFiles: 'files' },
      issues: {
        listComments: 'comments',
        listForRepo: 'issues',
        createComment: write('comment'),
        updateComment: write('new text of comment'),
        create: write('issue'),
        update: write('new text of issue'),
      },
    },
  };
  return { client, written };
}

/** A folder with files, for one test. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-artifact-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const artifact = (...files: string[]) =>
  folderWith({ 'findings.json': JSON.stringify({ findings: files.map(finding), number: 1, pull_request: 1 }) });

const changed = 'registry/systems/mv/geaendert.yaml';

test('findings of changed files and of the whole registry become one comment on the proposal of that commit', async () => {
  const { client, written } = gitHub();
  await commentFindings(client, repository, run, artifact(changed, 'registry', 'registry/systems/mv/anders.yaml'));
  expect(written).toEqual([
    { what: 'comment', ...repository, issue_number: 7, body: expect.stringContaining(`\`Befund in ${changed}\``) },
  ]);
  expect(written[0]?.['body']).toContain('`Befund in registry`');
  expect(written[0]?.['body']).not.toContain('anders.yaml');
});

test('a comment that is there is renewed, also when nothing is left; that of somebody else stays', async () => {
  const ours = { id: 2, user: bot, body: '<!-- ki-register: findings -->\nalt' };
  const { client, written } = gitHub({ comments: [{ id: 1, user: { login: 'octocat' }, body: ours.body }, ours] });
  await commentFindings(client, repository, run, artifact());
  expect(written).toEqual([
    { what: 'new text of comment', ...repository, comment_id: 2, body: expect.stringContaining('Keine Befunde.') },
  ]);
});

test.each([
  ['nothing found and nothing said yet', {}, () => artifact()],
  ['a proposal that has moved on', { sha: 'newer' }, () => artifact(changed)],
  ['a check that left no report', {}, () => folderWith({})],
])('%s: no comment', async (_, there, folder) => {
  const { client, written } = gitHub(there);
  await commentFindings(client, repository, run, folder());
  expect(written).toEqual([]);
});

test('a forged report is refused as a whole', async () => {
  const { client, written } = gitHub();
  const forged = folderWith({ 'findings.json': '{"findings":[{"file":"x"}]}' });
  await expect(commentFindings(client, repository, run, forged)).rejects.toThrow('Not a finding');
  expect(written).toEqual([]);
});

const links = (...states: CheckedLink['state'][]) =>
  join(
    folderWith({
      'links.json': JSON.stringify({
        links: states.map((state, index) => ({
          url: `https://www.example.org/${index}`,
          places: [],
          state,
          status: 404,
        })),
      }),
    }),
    'links.json',
  );

test('links that need a look become one issue, which is renewed and closed', async () => {
  const fresh = gitHub();
  await reportLinks(fresh.client, repository, links('fine', 'broken'));
  expect(fresh.written).toEqual([
    expect.objectContaining({ what: 'issue', body: expect.stringContaining('`https://www.example.org/1`') }),
  ]);
  const issues = [
    { number: 3, body: 'anderes' },
    { number: 4, body: '<!-- ki-register: links -->\nalt' },
  ];
  const again = gitHub({ issues });
  await reportLinks(again.client, repository, links('broken'));
  const done = gitHub({ issues });
  await reportLinks(done.client, repository, links('fine'));
  expect([...again.written, ...done.written].map(({ issue_number, state }) => [issue_number, state])).toEqual([
    [4, 'open'],
    [4, 'closed'],
  ]);
  const never = gitHub();
  await reportLinks(never.client, repository, links('fine'));
  expect(never.written).toEqual([]);
});

test('a comment is never longer than GitHub takes', async () => {
  const { client, written } = gitHub();
  const findings = Array.from({ length: 50 }, () => ({ ...finding(changed), hint: 'x'.repeat(4000) }));
  await commentFindings(client, repository, run, folderWith({ 'findings.json': JSON.stringify({ findings }) }));
  expect(String(written[0]?.['body']).length).toBeLessThan(65_536);
});

test('an issue is never longer than GitHub takes', async () => {
  const { client, written } = gitHub();
  await reportLinks(client, repository, links(...Array.from({ length: 2000 }, () => 'broken' as const)));
  expect(String(written[0]?.['body']).length).toBeLessThan(65_536);
});
