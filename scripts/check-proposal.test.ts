import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../schema/finding.ts';
import { newRepository } from '../store/repository.fixture.ts';

/** Musterland has group admins, Musterstadt in it has its own, Kleindorf has none; by somebody else: Bayern. */
const bodies = {
  'mv/land': `name: Musterland\ntype: territorial-authority\ngroupAdmins: ['@land/ki']\n`,
  'mv/stadt-musterstadt': `name: Stadt Musterstadt\ntype: municipality\ngroupAdmins: ['@stadt/ki']\nprojectAdmins: ['@stadt/projekte']\n`,
  'mv/kleindorf': `name: Kleindorf\ntype: municipality\n`,
  'by/markt': `name: Markt Beispiel\ntype: municipality\n`,
};

const sample = readFileSync(resolve('schema/fixtures/valid/systems/mv/compiled-minimal.yaml'), 'utf8');

const system = (organisation: string, name = 'Muster') =>
  sample.replace(/^name:.*$/m, `name: ${name}`).replace(/^organisation:.*$/m, `organisation: ${organisation}`);

/** A repository whose main branch is the sample registry, with a proposal checked out. */
function proposal({ maintainers = '' } = {}) {
  const repository = newRepository();
  const { folder, write, git, commit } = repository;
  write({
    'registry/operator.yaml': `name: { de: Muster, en: Sample }\nshortName: Muster\n${maintainers}`,
    ...Object.fromEntries(Object.entries(bodies).map(([id, text]) => [`registry/organisations/${id}.yaml`, text])),
    'registry/systems/mv/der-stadt.yaml': system('stadt-musterstadt'),
    'registry/systems/mv/des-dorfs.yaml': system('kleindorf'),
    'registry/systems/by/des-markts.yaml': system('markt'),
    'schema/check.ts': '',
  });
  commit();
  git('checkout', '--quiet', '-b', 'vorschlag');
  /** The findings about the proposal as a whole: `file rule`, with the owners asked for. */
  const findings = (author?: string) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('scripts/check.ts'), '--format', 'json', '--base', 'main', ...(author ? ['--author', author] : [])],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, REGISTRY_DIR: 'registry' } },
    );
    expect(stderr).toBe('');
    const found = (JSON.parse(stdout) as { findings: Finding[] }).findings.filter(({ rule }) =>
      ['needs-approval', 'mixed-change'].includes(rule),
    );
    return {
      status,
      said: found.map(({ file, level, rule, message }) =>
        [file.replace('registry/', ''), level, rule, ...(message.match(/@[\w/-]*\w/g) ?? [])].join(' '),
      ),
    };
  };
  return { ...repository, findings };
}

test('an entry of a body needs one of its admins, or of its Land', () => {
  const { write, findings } = proposal();
  write({ 'registry/systems/mv/der-stadt.yaml': system('stadt-musterstadt', 'Anders') });
  const refused = 'systems/mv/der-stadt.yaml error needs-approval @stadt/ki @stadt/projekte @land/ki';
  expect(findings('@fremde')).toEqual({ status: 1, said: [refused] });
  expect(findings('markt/ki')).toEqual({ status: 1, said: [refused] });
  for (const author of ['@stadt/projekte', '@Stadt/KI', 'land/ki', '@fremde, @stadt/ki'])
    expect(findings(author), author).toEqual({ status: 0, said: [] });
});

test('the file of a body is not for its project admins: it says who holds the roles', () => {
  const { write, findings } = proposal();
  write({ 'registry/organisations/mv/stadt-musterstadt.yaml': `${bodies['mv/stadt-musterstadt']}shortName: Stadt\n` });
  expect(findings('@stadt/projekte').said).toEqual([
    'organisations/mv/stadt-musterstadt.yaml error needs-approval @stadt/ki @land/ki',
  ]);
  expect(findings('@stadt/ki').said).toEqual([]);
});

test('a proposal cannot grant itself rights', () => {
  const { write, findings, commit } = proposal();
  write({
    'registry/organisations/mv/stadt-musterstadt.yaml': bodies['mv/stadt-musterstadt'].replaceAll(
      '@stadt/',
      '@fremde/',
    ),
    'registry/systems/mv/der-stadt.yaml': system('stadt-musterstadt', 'Anders'),
  });
  commit();
  expect(findings('@fremde/ki').said).toEqual([
    'organisations/mv/stadt-musterstadt.yaml error needs-approval @stadt/ki @land/ki',
    'systems/mv/der-stadt.yaml error needs-approval @stadt/ki @stadt/projekte @land/ki',
  ]);
});

test('a body without admins falls to its Land, and so does a new body', () => {
  const { write, findings } = proposal();
  write({
    'registry/systems/mv/des-dorfs.yaml': system('kleindorf', 'Anders'),
    'registry/organisations/mv/neu.yaml': `name: Neu\ntype: municipality\ngroupAdmins: ['@fremde/ki']\n`,
  });
  expect(findings('@fremde/ki').said).toEqual([
    'organisations/mv/neu.yaml error needs-approval @land/ki',
    'systems/mv/des-dorfs.yaml error needs-approval @land/ki',
  ]);
});

test('where the Land has none either, the maintainers approve, and without them nobody has to', () => {
  const change = { 'registry/systems/by/des-markts.yaml': system('markt', 'Anders') };
  const without = proposal();
  without.write(change);
  expect(without.findings('@fremde')).toEqual({ status: 0, said: [] });
  const maintained = proposal({ maintainers: `maintainers: ['@muster/technik']\n` });
  maintained.write(change);
  expect(maintained.findings('@fremde').said).toEqual([
    'systems/by/des-markts.yaml error needs-approval @muster/technik',
  ]);
});

test('removing an entry needs approval like changing it', () => {
  const { git, findings } = proposal();
  git('rm', '--quiet', 'registry/systems/mv/der-stadt.yaml');
  expect(findings('@fremde').said).toEqual([
    'systems/mv/der-stadt.yaml error needs-approval @stadt/ki @stadt/projekte @land/ki',
  ]);
});

test('an entry that changes hands needs both sides', () => {
  const { write, findings } = proposal();
  write({ 'registry/systems/mv/des-dorfs.yaml': system('stadt-musterstadt') });
  expect(findings('@stadt/ki').said).toEqual(['systems/mv/des-dorfs.yaml error needs-approval @land/ki']);
  expect(findings('@land/ki').said).toEqual([]);
});

test('what is not in the proposal needs no approval', () => {
  const { write, git, commit, findings } = proposal();
  git('checkout', '--quiet', 'main');
  write({ 'registry/systems/mv/der-stadt.yaml': system('stadt-musterstadt', 'Anders') });
  commit();
  git('checkout', '--quiet', 'vorschlag');
  expect(findings('@fremde').said).toEqual([]);
});

test('data and code in one proposal is a warning; the derived CODEOWNERS belong to the data', () => {
  const { write, findings } = proposal();
  write({ 'registry/systems/by/des-markts.yaml': system('markt', 'Anders'), '.github/CODEOWNERS': '# neu\n' });
  expect(findings()).toEqual({ status: 0, said: [] });
  write({ 'schema/check.ts': 'export {};\n' });
  expect(findings()).toEqual({ status: 0, said: ['registry warning mixed-change'] });
});

test('--author needs a state to compare with', () => {
  const { folder } = proposal();
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/check.ts'), '--author', '@fremde'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toContain('--author braucht --base');
  expect(status).toBe(2);
});
