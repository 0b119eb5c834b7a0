import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { killed } from '../store/killed.fixture.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = resolve('scripts/fix.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-fix-'));
  cpSync(resolve('schema/fixtures/valid'), join(folder, 'registry'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a person would, in a folder of its own. */
function fix(options: readonly string[] = [], registry = 'registry') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: folder,
    env: { ...process.env, REGISTRY_DIR: registry },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const at = (path: string) => join(folder, 'registry', path);
const swapped = 'name: Musteramt\ntype: municipality\nlevel: municipal\n';
const ordered = 'name: Musteramt\nlevel: municipal\ntype: municipality\n';
const amt = 'organisations/mv/amt.yaml';

describe('npm run fix', () => {
  beforeEach(() => {
    fix();
    writeFileSync(at(amt), swapped);
  });

  test('changes what is out of form, says so, and has nothing to do the second time', () => {
    const first = fix();
    expect(first.stdout).toMatch(/^registry\/organisations\/mv\/amt\.yaml: Reihenfolge der Angaben$/m);
    expect(first.stdout).toMatch(/ gelesen, 1 geändert, 0 nicht lesbar\.\n$/);
    expect(first.status).toBe(0);
    expect(readFileSync(at(amt), 'utf8')).toBe(ordered);
    expect(fix().stdout).toMatch(/^\d+ Dateien gelesen, 0 geändert, 0 nicht lesbar\.\n$/);
  });

  test('--dry-run says the same and writes nothing', () => {
    const { status, stdout } = fix(['--dry-run']);
    expect(stdout).toContain('amt.yaml: Reihenfolge der Angaben');
    expect(stdout).toContain('1 wären zu ändern');
    expect(status).toBe(0);
    expect(readFileSync(at(amt), 'utf8')).toBe(swapped);
  });

  test('keeps the permissions of a file and leaves nothing beside it, not even what a stopped run left', () => {
    chmodSync(at(amt), 0o640);
    writeFileSync(at('organisations/mv/.amt.yaml.new'), 'halb geschrieb');
    fix();
    expect(statSync(at(amt)).mode & 0o777).toBe(0o640);
    expect(readdirSync(at('organisations/mv')).toSorted()).toEqual(['amt.yaml', 'stadt-musterstadt.yaml']);
  });

  test('writes through no link, neither that of a file nor one laid where it prepares the new text', () => {
    const outside = join(folder, 'outside.yaml');
    writeFileSync(outside, swapped);
    symlinkSync(outside, at('organisations/mv/link.yaml'));
    symlinkSync(outside, at('organisations/mv/.amt.yaml.new'));
    fix();
    expect(readFileSync(outside, 'utf8')).toBe(swapped);
    expect(readFileSync(at(amt), 'utf8')).toBe(ordered);
  });

  test('ends with 1 where a file cannot be read, and fixes the others', () => {
    writeFileSync(at('organisations/mv/kaputt.yaml'), 'name: [');
    const { status, stdout } = fix();
    expect(stdout).toContain('kaputt.yaml: nicht lesbar, unverändert');
    expect(status).toBe(1);
    expect(readFileSync(at('organisations/mv/kaputt.yaml'), 'utf8')).toBe('name: [');
    expect(readFileSync(at(amt), 'utf8')).toBe(ordered);
  });

  test.each<[string, readonly string[], string, string]>([
    ['a folder that is not there', [], 'nowhere', 'Den Ordner „nowhere“ gibt es nicht.'],
  ])('ends with 2 and a sentence for %s', (_, options, registry, sentence) => {
    const { status, stderr } = fix(options, registry);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });
});

test('killed at any moment, it leaves every file as it was or as it should be', { timeout: 60_000 }, async () => {
  const bodies = Array.from({ length: 150 }, (_, number) => `organisations/mv/amt-${number}.yaml`);
  const start = () => bodies.forEach((path) => writeFileSync(at(path), swapped));
  start();
  const from = performance.now();
  expect(fix().status).toBe(0);
  const whole = performance.now() - from;
  for (let kill = 0; kill < 6; kill++) {
    start();
    // It says each file it has changed.
    const env = { REGISTRY_DIR: join(folder, 'registry') };
    await killed([script], { after: (Math.random() * whole) / 2, fromFirstWord: true, env });
    const texts = bodies.map((path) => readFileSync(at(path), 'utf8'));
    expect(texts.filter((text) => text !== swapped && text !== ordered)).toEqual([]);
  }
  expect(fix().status).toBe(0);
  expect(bodies.every((path) => readFileSync(at(path), 'utf8') === ordered)).toBe(true);
  expect(readdirSync(at('organisations/mv')).filter((name) => name.endsWith('.new'))).toEqual([]);
});
