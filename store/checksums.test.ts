import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  checksumsFile,
  checksumsOf,
  checksumsText,
  difference,
  readChecksums,
  UnreadableChecksums,
} from './checksums.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-checksums-'));
  mkdirSync(join(folder, 'ordner'));
  writeFileSync(join(folder, 'ordner', 'ä "b".html'), 'eins');
  writeFileSync(join(folder, 'a.txt'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('sha256sum accepts the list, and finds a change', () => {
  // Only where file names may hold them.
  if (process.platform !== 'win32') writeFileSync(join(folder, 'zwei\nZeilen\\n'), 'zwei');
  writeFileSync(join(folder, checksumsFile), checksumsText(checksumsOf(folder)));
  const check = () =>
    spawnSync('sha256sum', ['--check', '--quiet', '--strict', checksumsFile], { cwd: folder, encoding: 'utf8' });
  const first = check();
  // macOS and Windows need not have it.
  if (first.error) return;
  expect(first).toMatchObject({ status: 0, stdout: '', stderr: '' });
  writeFileSync(join(folder, 'a.txt'), 'anders');
  expect(check().status).toBe(1);
});

test('what is written can be read again, and the list does not list itself', () => {
  writeFileSync(join(folder, checksumsFile), 'alt');
  const sums = checksumsOf(folder);
  expect([...sums.keys()]).toEqual(['a.txt', 'ordner/ä "b".html']);
  const odd = new Map([...sums, ['zwei\nZeilen\\n', 'f'.repeat(64)]]);
  expect(readChecksums(checksumsText(odd))).toEqual(odd);
});

test('differences are named', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
  expect(
    difference(
      new Map([
        ['same', a],
        ['other', a],
        ['gone', a],
      ]),
      new Map([
        ['same', a],
        ['other', b],
        ['new', b],
      ]),
    ),
  ).toEqual({
    changed: ['other'],
    missing: ['gone'],
    extra: ['new'],
  });
});

test.each(['<!doctype html>', `${'a'.repeat(64)}  ../../etc/passwd`, `${'a'.repeat(64)}  /etc/passwd`, 'abc  datei'])(
  'a line that is no checksum or leads out of the folder is refused: %s',
  (line) => {
    expect(() => readChecksums(line)).toThrow(UnreadableChecksums);
  },
);
