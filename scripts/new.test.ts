import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';

let registry: string;

beforeEach(() => {
  registry = mkdtempSync(join(tmpdir(), 'ki-register-new-'));
});
afterEach(() => rmSync(registry, { recursive: true, force: true }));

const create = (...options: string[]) =>
  spawnSync(process.execPath, [resolve('scripts/new.ts'), ...options], {
    env: { ...process.env, REGISTRY_DIR: registry },
    encoding: 'utf8',
  });

test.each([
  'systems/mv/posteingang-musterstadt.yaml',
  'organisations/by/stadt-musterstadt.yaml',
  'requests/muster.yaml',
])('creates %s as a template that is sound YAML and explains every field', (path) => {
  const { status, stdout } = create(path);
  expect(status).toBe(0);
  expect(stdout).toContain('angelegt');
  const text = readFileSync(join(registry, path), 'utf8');
  expect(Object.values(parse(text) as object).every((value) => value === null)).toBe(true);
  const uncommented = text.replaceAll(/^# (?=[a-zA-Z]+:(?: |$)| {2}|- )/gm, '');
  expect(uncommented).toContain('contact:');
});

test('refuses a place where no record can lie, and says which there are', () => {
  const { status, stderr } = create('systems/xx/posteingang.yaml');
  expect(status).toBe(2);
  expect(stderr).toContain('systems/mv/');
  expect(existsSync(join(registry, 'systems'))).toBe(false);
});

test('never overwrites an entry', () => {
  create('requests/muster.yaml');
  const { status, stderr } = create('requests/muster.yaml');
  expect(status).toBe(2);
  expect(stderr).toContain('gibt es schon');
});

test('without a path explains itself', () => {
  const { status, stderr } = create();
  expect(status).toBe(2);
  expect(stderr).toContain('npm run new -- systems/');
});
