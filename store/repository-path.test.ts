import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newRepository } from './repository.fixture.ts';
import { placeInRepository, repositoryPaths } from './repository-path.ts';

test('a file is named from the root of its repository, however it was named before', () => {
  const { folder, write } = newRepository();
  const file = 'daten/register/systems/mv/muster-bot.yaml';
  write({ [file]: 'name: Muster-Bot\n' });
  const pathOf = repositoryPaths(join(folder, 'daten/register'));
  expect(pathOf(join(folder, file))).toBe(file);
  expect(pathOf(relative(process.cwd(), join(folder, file)))).toBe(file);
  expect(pathOf(join(folder, '..', 'elsewhere.yaml'))).toBeUndefined();
});

test('a registry is told from where its repository starts, however deep it lies in it', () => {
  const { folder, write } = newRepository();
  write({ 'daten/register/operator.yaml': 'name: Muster\n' });
  const place = placeInRepository(join(folder, 'daten/register'));
  expect(place).toMatchObject({ root: folder, folder: 'daten/register' });
  expect(place.inRoot(join(folder, 'README.md'))).toBe('README.md');
  expect(placeInRepository(folder)).toMatchObject({ root: folder, folder: '' });
});

test('outside of any repository nothing has a path in one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-no-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(repositoryPaths(folder)(join(folder, 'operator.yaml'))).toBeUndefined();
  // The editors' form on this machine then starts from the folder around the registry.
  expect(placeInRepository(folder)).toMatchObject({ root: dirname(folder), folder: basename(folder) });
});
