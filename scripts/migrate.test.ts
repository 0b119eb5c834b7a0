import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Migration } from '../schema/migrate.ts';
import { migrations } from './migrations/index.ts';

/** Runs the command as a person would. */
function migrate(options: readonly string[], registry: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/migrate.ts', ...options], {
    env: { ...process.env, REGISTRY_DIR: registry },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('every migration is in the list, in the order of its number', async () => {
  const files = readdirSync('scripts/migrations').filter((file) => file !== 'index.ts');
  expect(files.filter((file) => !/^\d{4}-[a-z0-9-]+\.ts$/.test(file))).toEqual([]);
  expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, index) => index + 1));
  const modules = await Promise.all(
    files
      .toSorted()
      .map((file) => import(join(import.meta.dirname, 'migrations', file)) as Promise<{ migration: Migration }>),
  );
  expect(modules.map(({ migration }) => migration)).toEqual(migrations);
});

test('the registry has been through all of them', () => {
  const { status, stdout } = migrate(['--dry-run'], 'registry');
  expect(stdout).toMatch(/^\d+ Dateien gelesen, \d+ Umstellungen bekannt, 0 Einträge umzustellen\.\n$/);
  expect(status).toBe(0);
});

test('a folder that is not there and an option it does not know end with 2 and a sentence', () => {
  expect(migrate([], 'nirgends')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Den Ordner „nirgends“ gibt es nicht') as string,
  });
  expect(migrate(['--trocken'], 'registry')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('npm run migrate -- [--dry-run]') as string,
  });
});
