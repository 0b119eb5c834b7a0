import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newRepository } from './repository.fixture.ts';
import { repositoryPaths } from './repository-path.ts';

test('a file is named from the root of its repository, however it was named before', () => {
  const { folder, write } = newRepository();
  const file = 'daten/register/systems/mv/muster-bot.yaml';
  write({ [file]: 'name: Muster-Bot\n' });
  const pathOf = repositoryPaths(join(folder, 'daten/register'));
  expect(pathOf(join(folder, file))).toBe(file);
  expect(pathOf(relative(process.cwd(), join(folder, file)))).toBe(file);
  expect(pathOf(join(folder, '..', 'elsewhere.yaml'))).toBeUndefined();
});

test('outside of any repository nothing has a path in one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-no-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(repositoryPaths(folder)(join(folder, 'operator.yaml'))).toBeUndefined();
});
