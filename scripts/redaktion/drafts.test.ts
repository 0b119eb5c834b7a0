import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { draftsFolder, NoDrafts } from './drafts.ts';

let root: string;
const git = (...options: string[]) => execFileSync('git', ['-C', root, ...options], { encoding: 'utf8' }).trim();
const commit = (file: string) => {
  writeFileSync(join(root, file), file);
  git('add', file);
  git('commit', '--quiet', `--message=${file}`);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ki-register-drafts-'));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  commit('a');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('drafts get a copy without what lies about, and leave nothing of it behind', () => {
  writeFileSync(join(root, '.env'), 'SECRET=1');
  const drafts = draftsFolder(root);
  expect(existsSync(join(drafts.root, 'a'))).toBe(true);
  expect(existsSync(join(drafts.root, '.env'))).toBe(false);
  expect(git('branch', '--show-current')).toBe('main');
  drafts.remove();
  expect(existsSync(drafts.root)).toBe(false);
  expect(git('worktree', 'list').split('\n')).toHaveLength(1);
});

test('a branch of that name with another history is left alone, and the person told', () => {
  const other = git('commit-tree', '-m', 'Fremd', 'HEAD^{tree}').trim();
  git('branch', 'redaktion', other);
  expect(() => draftsFolder(root)).toThrow(NoDrafts);
  expect(git('rev-parse', 'redaktion').trim()).toBe(other);
});

test('what has been published since comes along; what was published in drafts stays', () => {
  draftsFolder(root).remove();
  commit('b');
  const later = draftsFolder(root);
  expect(existsSync(join(later.root, 'b'))).toBe(true);
  const inCopy = (...options: string[]) => execFileSync('git', ['-C', later.root, ...options]);
  inCopy('commit', '--quiet', '--allow-empty', '--message=Veröffentlicht');
  later.remove();
  draftsFolder(root).remove();
  expect(git('log', '-1', '--format=%s', 'redaktion')).toBe('Veröffentlicht');
  commit('c');
  expect(() => draftsFolder(root)).toThrow('git merge redaktion');
});

test('says what is missing: a repository, a second form that has ended', () => {
  const drafts = draftsFolder(root);
  expect(() => draftsFolder(root)).toThrow('Läuft das Formular bereits?');
  expect(() => draftsFolder(root)).toThrow(drafts.root);
  drafts.remove();
  git('switch', '--quiet', 'redaktion');
  expect(() => draftsFolder(root)).toThrow(NoDrafts);
  const none = mkdtempSync(join(tmpdir(), 'ki-register-none-'));
  expect(() => draftsFolder(none)).toThrow('Git-Repository');
  rmSync(none, { recursive: true });
});
