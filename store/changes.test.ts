import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesSince } from './changes.ts';
import { UnknownGitState } from './git.ts';
import { newRepository } from './repository.fixture.ts';

/** A repository with data and code, and a branch `vorschlag` checked out. */
function proposal() {
  const repository = newRepository();
  repository.write({ 'registry/eins.yaml': 'a', 'registry/zwei.yaml': 'a', 'registry/äöü.yaml': 'a', 'code.ts': 'a' });
  repository.commit();
  repository.git('checkout', '--quiet', '-b', 'vorschlag');
  return { ...repository, registry: join(repository.folder, 'registry') };
}

test('an untouched tree has no changes', () => {
  expect(changesSince(proposal().registry, 'main')).toEqual({ inside: [], outside: [] });
});

test('changed, new, removed and renamed files count, committed or not, whatever their names', () => {
  const { registry, write, git, commit } = proposal();
  write({ 'registry/äöü.yaml': 'b', 'code.ts': 'b' });
  git('mv', 'registry/eins.yaml', 'registry/umbenannt.yaml');
  commit();
  git('rm', '--quiet', 'registry/zwei.yaml');
  write({ 'registry/neu mit\nUmbruch.yaml': 'a', 'noch.ts': 'a' });
  const { inside, outside } = changesSince(registry, 'main');
  expect(inside.toSorted()).toEqual(['eins.yaml', 'neu mit\nUmbruch.yaml', 'umbenannt.yaml', 'zwei.yaml', 'äöü.yaml']);
  expect(outside.toSorted()).toEqual(['code.ts', 'noch.ts']);
});

test('what happened on the other branch meanwhile does not count', () => {
  const { registry, write, git, commit } = proposal();
  write({ 'registry/eins.yaml': 'mein' });
  commit();
  git('checkout', '--quiet', 'main');
  write({ 'registry/zwei.yaml': 'deren' });
  commit();
  git('checkout', '--quiet', 'vorschlag');
  expect(changesSince(registry, 'main')).toEqual({ inside: ['eins.yaml'], outside: [] });
});

test('a registry that is the whole repository has nothing outside', () => {
  const { folder, write } = proposal();
  write({ 'code.ts': 'b' });
  expect(changesSince(folder, 'main')).toEqual({ inside: ['code.ts'], outside: [] });
});

test('a state without common history, an unknown one and an option are refused', () => {
  const { registry, git } = proposal();
  git('checkout', '--quiet', '--orphan', 'fremd');
  git('commit', '--quiet', '--message', 'fremd');
  expect(() => changesSince(registry, 'main')).toThrow(/keinen gemeinsamen Ursprung/);
  expect(() => changesSince(registry, 'nirgends')).toThrow(UnknownGitState);
  expect(() => changesSince(registry, '--output=x')).toThrow(UnknownGitState);
});

test('a folder outside of Git is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-nogit-'));
  expect(() => changesSince(folder, 'main')).toThrow(UnknownGitState);
  rmSync(folder, { recursive: true });
});
