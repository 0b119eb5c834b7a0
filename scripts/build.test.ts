import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checksumsOf, difference } from '../store/checksums.ts';
import { writeGeneratedRegistry } from './bench/generated-registry.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const build = (registry: string, output = 'site', ...options: string[]) =>
  spawnSync(process.execPath, [resolve('scripts/build.ts'), ...options], {
    env: {
      ...process.env,
      REGISTRY_DIR: registry,
      OUT_DIR: join(folder, output),
      SITE_URL: 'https://register.example',
      NODE_ENV: 'production',
    },
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

  test('takes pages from the last one, and gives what a build without memory gives', { timeout: 240_000 }, () => {
    const registry = join(folder, 'registry');
    writeGeneratedRegistry(registry, 24);
    const fileOf = (id: string) => join(registry, globSync(`*/*/${id}.yaml`, { cwd: registry })[0]!);
    const change = (id: string, from: RegExp | string, to: string) => {
      const text = readFileSync(fileOf(id), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(fileOf(id), text.replace(from, to));
    };
    const git = (...options: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...options]);
    const commit = () => {
      git('add', '--all', 'registry');
      git('commit', '--quiet', '--message', 'Changed');
    };
    /** Builds, and says how many pages were taken from the last build. */
    const taken = (output?: string, ...options: string[]): number => {
      const { status, stdout, stderr } = build(registry, output, ...options);
      expect(status, stdout + stderr).toBe(0);
      return Number(/(\d+) of \d+ pages are as they were/.exec(stdout)?.[1]);
    };

    git('init', '--quiet', '--initial-branch=main');
    change('system-1', /^organisation:/m, 'reusedFrom:\n  - system-2\norganisation:');
    commit();
    expect(taken()).toBe(0);

    // Another name that a relative shows, another body for all of its systems, an entry less and one more.
    change('system-2', /^name: .*$/m, 'name: Ganz anders benannt');
    const body = /^organisation: (.*)$/m.exec(readFileSync(fileOf('system-5'), 'utf8'))![1]!;
    change(body, /^name: .*$/m, 'name: Amt mit neuem Namen');
    cpSync(fileOf('system-9'), fileOf('system-9').replace('system-9', 'system-neu'));
    rmSync(fileOf('system-9'));
    commit();
    expect(taken()).toBeGreaterThan(0);
    expect(taken('anew', '--no-cache')).toBeNaN();
    expect(difference(checksumsOf(join(folder, 'site')), checksumsOf(join(folder, 'anew')))).toEqual({
      changed: [],
      missing: [],
      extra: [],
    });

    // What stands around the pages counts for all of them.
    writeFileSync(
      join(registry, 'operator.yaml'),
      'name:\n  de: Anderes Register\n  en: Other register\nshortName: Anderes\n',
    );
    expect(taken()).toBe(0);
    expect(readFileSync(join(folder, 'site/systeme/system-7/index.html'), 'utf8')).toContain('Anderes Register');
  });
});
