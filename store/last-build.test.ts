import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastBuild, lastSiteVariable } from './last-build.ts';
import { withoutMemory } from './memory.ts';

let folder: string;
const old = () => join(folder, 'site');
const fresh = () => join(folder, 'fresh');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-last-build-'));
  vi.stubEnv(lastSiteVariable, old());
  mkdirSync(join(old(), 'a'), { recursive: true });
  writeFileSync(join(old(), 'a/index.html'), 'Seite A');
  // Some file systems tell times to some milliseconds only.
  utimesSync(join(old(), 'a/index.html'), 1_000, 1_000);
  const build = lastBuild('test')!;
  build.note('a/index.html', 'made from this', 'Seite A');
  build.save(old());
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const taken = (from: string): boolean => lastBuild('test')!.take('a/index.html', from, fresh());

test('a file that would be made of the same is taken again, as often as it is', () => {
  const build = lastBuild('test')!;
  expect(build.take('a/index.html', 'made from this', fresh())).toBe(true);
  expect(readFileSync(join(fresh(), 'a/index.html'), 'utf8')).toBe('Seite A');
  build.save(fresh());
  rmSync(fresh(), { recursive: true });
  expect(taken('made from this')).toBe(true);
});

test('a file whose content is at hand is taken where that is the same', () => {
  const path = 'a/daten.json';
  const built = (content: string): boolean => {
    const build = lastBuild('test')!;
    const same = build.takeContent(path, content, fresh());
    if (!same) {
      mkdirSync(join(fresh(), 'a'), { recursive: true });
      writeFileSync(join(fresh(), path), content);
    }
    build.save(fresh());
    rmSync(old(), { recursive: true });
    renameSync(fresh(), old());
    return same;
  };
  expect(['1', '1', '2', '2', '1'].map(built)).toEqual([false, true, false, true, false]);
  expect(readFileSync(join(old(), path), 'utf8')).toBe('1');
});

test('a site that was copied counts as the same', () => {
  cpSync(old(), join(folder, 'copy'), { recursive: true });
  rmSync(old(), { recursive: true });
  renameSync(join(folder, 'copy'), old());
  expect(taken('made from this')).toBe(true);
});

test('of other things nothing is taken', () => {
  expect(taken('made from something else')).toBe(false);
  expect(lastBuild('test')!.take('b/index.html', 'made from this', fresh())).toBe(false);
  expect(existsSync(fresh())).toBe(false);
});

test('a file that was changed, cut or removed since is made anew', () => {
  for (const content of ['Seite B', 'Seite', '']) {
    writeFileSync(join(old(), 'a/index.html'), content);
    expect(taken('made from this')).toBe(false);
  }
  rmSync(old(), { recursive: true });
  expect(taken('made from this')).toBe(false);
});

test('parts of a site are remembered apart', () => {
  expect(lastBuild('other')!.take('a/index.html', 'made from this', fresh())).toBe(false);
});

test('without memory, or where no site is replaced, there is nothing to take', () => {
  vi.stubEnv('KI_REGISTER_CACHE', withoutMemory.KI_REGISTER_CACHE);
  expect(lastBuild('test')).toBeUndefined();
  vi.unstubAllEnvs();
  expect(lastBuild('test')).toBeUndefined();
});
