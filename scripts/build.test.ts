import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const build = (registry: string) =>
  spawnSync(process.execPath, [resolve('scripts/build.ts')], {
    env: { ...process.env, REGISTRY_DIR: registry, OUT_DIR: join(folder, 'site'), NODE_ENV: 'production' },
    encoding: 'utf8',
  });

describe('a build', () => {
  test('of a registry with errors fails, names file and line, and leaves the old site as it was', () => {
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site', 'index.html'), 'alt');
    const { status, stdout, stderr } = build(resolve('schema/fixtures/invalid'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/status-unknown-code\.yaml:6:9: error/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toBe('alt');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('of a folder that is no registry says so', () => {
    const { status, stderr } = build(join(folder, 'nirgends'));
    expect(status).toBe(2);
    expect(stderr).toContain('gibt es nicht');
    expect(existsSync(join(folder, 'site'))).toBe(false);
  });

  test('of another registry gives its site, with its name and no entry left out', { timeout: 120_000 }, () => {
    const registry = join(folder, 'registry');
    cpSync(resolve('schema/fixtures/valid'), registry, { recursive: true });
    const { status, stdout, stderr } = build(registry);
    expect(status, stdout + stderr).toBe(0);
    expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toContain('Musterregister');
    const { systems } = JSON.parse(readFileSync(join(folder, 'site', 'api/v1/systems.json'), 'utf8')) as {
      systems: { id: string }[];
    };
    for (const { id } of systems) expect(existsSync(join(folder, 'site', 'systeme', id, 'index.html')), id).toBe(true);
    expect(systems.map(({ id }) => id)).toContain('umlaut-and-international-url');
    expect(readFileSync(join(folder, 'site', 'systeme/moved/index.html'), 'utf8')).toContain(
      '/systeme/compiled-minimal/',
    );
    expect(readdirSync(folder).toSorted()).toEqual(['registry', 'site']);
  });
});
