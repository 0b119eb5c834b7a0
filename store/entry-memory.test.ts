import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkRegistry } from '../schema/check.ts';
import { entryMemory } from './entry-memory.ts';
import { readRegistryFolder } from './registry-folder.ts';

let folder: string;
const system = () => join(folder, 'systems/mv/system-7.yaml');
const memoryFile = () =>
  resolve('node_modules/.cache/ki-register/entries', `${hash('sha256', folder).slice(0, 16)}.bin`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-memory-'));
  cpSync(resolve('schema/fixtures/valid'), folder, { recursive: true });
  const minimal = readFileSync(join(folder, 'systems/mv/compiled-minimal.yaml'), 'utf8');
  for (let number = 0; number < 120; number++)
    writeFileSync(
      join(folder, `systems/mv/system-${number}.yaml`),
      // Every third one has something wrong that a rule finds, so that places in remembered files are needed.
      minimal + (number % 3 === 0 ? 'keywords:\n  - Post\n  - Post\n' : ''),
    );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(memoryFile(), { force: true });
});

/** A check with memory, as the commands make it, and how many files it knew already. */
function check() {
  const files = readRegistryFolder(folder);
  const memory = entryMemory(folder, files.length)!;
  let known = 0;
  const recall = (file: (typeof files)[number]) => {
    const entry = memory.recall(file);
    if (entry) known++;
    return entry;
  };
  const checked = checkRegistry(files, { name: folder, today: '2026-11-21', memory: { ...memory, recall } });
  memory.save();
  expect(checked).toEqual(checkRegistry(files, { name: folder, today: '2026-11-21' }));
  return { ...checked, known, files: files.length };
}

test('what was remembered gives the same verdict, records and places; what changed is read', () => {
  expect(check().known).toBe(0);
  const second = check();
  expect(second.known).toBe(second.files);
  expect(second.findings.filter(({ rule }) => rule === 'duplicate-item')).toHaveLength(40);
  writeFileSync(system(), readFileSync(system(), 'utf8').replace('name:', 'nme:'));
  const third = check();
  expect(third.known).toBe(third.files - 1);
  expect(third.registry).toBeUndefined();
  // A faulty file is never remembered.
  expect(check().known).toBe(third.known);
});

test('a program is no plain file, however well its text is known', () => {
  check();
  chmodSync(system(), 0o755);
  expect(check().findings.map(({ rule }) => rule)).toContain('not-a-plain-file');
});

test('a damaged, cut or foreign memory is made anew', () => {
  check();
  const whole = readFileSync(memoryFile());
  const bent = Buffer.from(whole);
  bent[whole.length >> 1]! ^= 1;
  for (const broken of [bent, whole.subarray(0, whole.length >> 1), Buffer.from('anderes'), Buffer.alloc(0)]) {
    writeFileSync(memoryFile(), broken);
    expect(check().known).toBe(0);
    expect(readFileSync(memoryFile()).equals(whole)).toBe(true);
  }
});

test('only what stands in the registry is remembered, of a few registries, and nothing half-written is left', () => {
  check();
  const before = readFileSync(memoryFile()).length;
  for (let number = 0; number < 15; number++) rmSync(join(folder, `systems/mv/system-${number}.yaml`));
  check();
  expect(readFileSync(memoryFile()).length).toBeLessThan(before);
  expect(readdirSync(resolve(memoryFile(), '..')).filter((name) => name.endsWith('.bin')).length).toBeLessThanOrEqual(
    4,
  );
  expect(existsSync(`${memoryFile()}.${process.pid}.new`)).toBe(false);
});

test('a small registry is read', () => {
  expect(entryMemory(folder, 20)).toBeUndefined();
});
