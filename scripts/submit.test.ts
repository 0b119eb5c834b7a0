import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newRepository } from '../store/repository.fixture.ts';

/* Working copies and bare repositories on disk with real hooks, as a forge has them. */

const sample = readFileSync(resolve('schema/fixtures/valid/systems/mv/compiled-minimal.yaml'), 'utf8');
const system = (organisation: string, name: string) =>
  sample.replace(/^name:.*$/m, `name: ${name}`).replace(/^organisation:.*$/m, `organisation: ${organisation}`);

const operator = (forge = '') => `name: { de: Muster, en: Sample }\nshortName: Muster\n${forge}`;
const gitlab = 'forge:\n  type: gitlab\n  url: https://git.example.org\n  repository: land/register\n';

/** A clone of a bare repository; the day's changes are still to be made. */
function clone({ forge = gitlab, takesOptions = true } = {}) {
  const origin = mkdtempSync(join(tmpdir(), 'ki-register-origin-'));
  onTestFinished(() => rmSync(origin, { recursive: true, force: true }));
  const copy = newRepository();
  const { folder, git, write, commit } = copy;
  git('init', '--quiet', '--bare', '--initial-branch=main', origin);
  const there = (...options: string[]) => git('-C', origin, ...options);
  there('config', 'receive.advertisePushOptions', String(takesOptions));
  write({
    'registry/operator.yaml': operator(forge),
    'registry/organisations/mv/stadt-musterstadt.yaml': 'name: Stadt Musterstadt\ntype: municipality\n',
    'registry/organisations/mv/kleindorf.yaml': 'name: Kleindorf\ntype: municipality\n',
    'registry/systems/mv/alt.yaml': system('stadt-musterstadt', 'Alter Bestand'),
    'registry/systems/mv/weg.yaml': system('kleindorf', 'Abgeschaltetes Verfahren'),
  });
  commit();
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('remote', 'add', 'origin', origin);
  git('push', '--quiet', 'origin', 'main');
  /** A hook of the remote: a line of shell. */
  const hook = (name: string, line: string) => {
    const file = join(origin, 'hooks', name);
    writeFileSync(file, `#!/bin/sh\n${line}\n`);
    chmodSync(file, 0o755);
  };
  const submit = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/submit.ts'), ...options], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, REGISTRY_DIR: 'registry', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
    return { status, stdout, stderr };
  };
  const branches = () => there('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
  const subjects = (branch: string) => there('log', '--reverse', '--format=%s', `main..${branch}`).split('\n');
  return { ...copy, origin, there, hook, submit, branches, subjects };
}

const changes = {
  'registry/systems/mv/neu.yaml': system('kleindorf', 'Neue Auskunft'),
  'registry/systems/mv/alt.yaml': system('stadt-musterstadt', 'Erneuerter Bestand'),
};

test('hands in one commit for each body, opens the request and leaves the folder as it is', () => {
  const { folder, git, write, origin, there, hook, submit, branches, subjects } = clone();
  hook('pre-receive', 'env | grep ^GIT_PUSH_OPTION_ > options; true');
  write({ ...changes, 'notiz.txt': 'nur für mich' });
  rmSync(join(folder, 'registry/systems/mv/weg.yaml'));
  const before = git('status', '--porcelain');
  const { status, stdout, stderr } = submit();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [branch = ''] = branches().filter((name) => name !== 'main');
  expect(branch).toMatch(/^meldung\/\d{4}-\d\d-\d\d-2-stellen$/);
  expect(subjects(branch)).toEqual([
    'Kleindorf: 2 Einträge (1 neu, 1 gelöscht)',
    'Stadt Musterstadt: Erneuerter Bestand (geändert)',
  ]);
  expect(there('diff', '--name-status', '--no-renames', 'main', branch).split('\n')).toEqual([
    'M\tregistry/systems/mv/alt.yaml',
    'A\tregistry/systems/mv/neu.yaml',
    'D\tregistry/systems/mv/weg.yaml',
  ]);
  expect(there('show', `${branch}:registry/systems/mv/neu.yaml`)).toBe(changes['registry/systems/mv/neu.yaml'].trim());
  const options = readFileSync(join(origin, 'options'), 'utf8');
  for (const option of [
    'merge_request.create',
    'merge_request.target=main',
    'merge_request.title=KI-Register: 3 Einträge von 2 Stellen',
  ])
    expect(options).toContain(`=${option}\n`);
  expect(stdout).toContain('Nicht eingereicht, weil nicht im Register: notiz.txt');
  expect(stdout).toContain('Der Antrag auf Übernahme ist eröffnet.');
  expect(git('status', '--porcelain')).toBe(before);
  expect(git('branch', '--list')).toBe('* main');
});

test('after a refusal by the remote the next run goes on; once it is in, a third has nothing to do', () => {
  const { write, hook, submit, branches, subjects } = clone({ takesOptions: false });
  hook('pre-receive', 'echo "Wartungsarbeiten bis 12 Uhr"; exit 1');
  write(changes);
  const refused = submit('--branch', 'meldung/heute');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('Wartungsarbeiten bis 12 Uhr');
  expect(refused.stderr).not.toMatch(/\n\s+at /);
  expect(branches()).toEqual(['main']);
  hook('pre-receive', 'exit 0');
  const again = submit('--branch', 'meldung/heute');
  expect({ status: again.status, stderr: again.stderr }).toEqual({ status: 0, stderr: '' });
  expect(again.stdout).toMatch(/https:\/\/git\.example\.org\/land\/register\/-\/merge_requests\/new\?merge_request/);
  expect(subjects('meldung/heute')).toHaveLength(2);
  expect(submit('--branch', 'meldung/heute').stdout).toContain('Schon eingereicht: Zweig meldung/heute.');
  write({ 'registry/systems/mv/neu.yaml': system('kleindorf', 'Neue Auskunft 2') });
  expect(submit('--branch', 'meldung/heute').status).toBe(0);
  expect(subjects('meldung/heute')).toEqual([
    'Kleindorf: Neue Auskunft (neu)',
    'Stadt Musterstadt: Erneuerter Bestand (geändert)',
    // New for the branch it is meant for.
    'Kleindorf: Neue Auskunft 2 (neu)',
  ]);
});

test.each([
  ['what the check refuses', (text: string) => text.replace(/^status:.*$/m, 'status: fertig'), 'unknown-code'],
  [
    'the address of a person',
    (text: string) => `${text}contact:\n  email: erika.mustermann@example.org\n`,
    'personal-mailbox',
  ],
  ['a secret', (text: string) => `${text}description: 'Zugang mit ghp_${'a1B2'.repeat(9)}'\n`, 'secret'],
])('refuses %s and hands in nothing', (_, spoil, rule) => {
  const { write, submit, branches } = clone();
  write({ 'registry/systems/mv/neu.yaml': spoil(system('kleindorf', 'Neue Auskunft')) });
  const { status, stdout, stderr } = submit();
  expect(status).toBe(1);
  expect(stdout).toContain(`[${rule}]`);
  expect(stderr).toMatch(/^Nicht eingereicht/);
  expect(branches()).toEqual(['main']);
});

test('an entry that somebody else has changed meanwhile is not overwritten', () => {
  const { folder, git, write, commit, submit, branches } = clone();
  write({ 'registry/systems/mv/alt.yaml': system('stadt-musterstadt', 'Von anderen geändert') });
  commit();
  git('push', '--quiet', 'origin', 'main');
  git('reset', '--quiet', '--hard', 'HEAD~1');
  write(changes);
  const { status, stderr } = submit();
  expect(status).toBe(1);
  expect(stderr).toContain('systems/mv/alt.yaml');
  expect(branches()).toEqual(['main']);
  expect(existsSync(join(folder, '.git/index.lock'))).toBe(false);
});

test('a branch of somebody else is left to them', () => {
  const { git, write, submit } = clone();
  git('-c', 'user.email=andere@example.org', 'commit', '--quiet', '--allow-empty', '--message=Fremdes');
  git('-c', 'user.email=andere@example.org', 'push', '--quiet', 'origin', 'main:meldung/belegt');
  git('reset', '--quiet', '--hard', 'origin/main');
  write(changes);
  // The fixture commits as test@example.org; this is another desk.
  git('config', 'user.email', 'eigene@example.org');
  const { status, stderr } = submit('--branch', 'meldung/belegt');
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('schon jemand anderes') });
});

test('says what is missing: no remote, no such branch, nothing to hand in', () => {
  const { git, submit } = clone();
  expect(submit('--remote', 'nirgends')).toMatchObject({ status: 2, stderr: expect.stringContaining('„nirgends“') });
  expect(submit('--target', 'haupt')).toMatchObject({ status: 2, stderr: expect.stringContaining('„haupt“') });
  expect(submit()).toMatchObject({ status: 0, stdout: expect.stringContaining('Nichts einzureichen') });
  git('remote', 'set-url', 'origin', join(tmpdir(), 'gibt-es-nicht'));
  expect(submit()).toMatchObject({ status: 2, stderr: expect.stringContaining('antwortet nicht') });
});
