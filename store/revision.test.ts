import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { revisionOf } from './revision.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-revision-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...options: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...options], {
    encoding: 'utf8',
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-01-31T12:00:00+01:00' },
  });

test('outside of Git and before the first commit there is none', () => {
  expect(revisionOf(folder)).toBeUndefined();
  git('init', '--quiet');
  expect(revisionOf(folder)).toBeUndefined();
});

test('it names the commit checked out and its day', () => {
  git('init', '--quiet');
  writeFileSync(join(folder, 'a.txt'), 'a');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Anfang');
  expect(revisionOf(folder)).toEqual({ commit: git('rev-parse', 'HEAD').trim(), date: '2026-01-31' });
});
