import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './output-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (text: string) => (staging: string) => {
  mkdirSync(staging);
  writeFileSync(join(staging, 'page.html'), text);
  return Promise.resolve();
};

test('the new content takes the place of the old as a whole', async () => {
  const site = join(folder, 'site');
  await replaceFolder(site, write('eins'));
  writeFileSync(join(site, 'rest.html'), 'Rest');
  await replaceFolder(site, write('zwei'));
  expect(readFileSync(join(site, 'page.html'), 'utf8')).toBe('zwei');
  expect(existsSync(join(site, 'rest.html'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['site']);
});

test('when filling fails the old content stays and nothing half-written is left', async () => {
  const site = join(folder, 'site');
  await replaceFolder(site, write('eins'));
  const failing = replaceFolder(site, async (staging) => {
    await write('halb')(staging);
    throw new Error('abgebrochen');
  });
  await expect(failing).rejects.toThrow('abgebrochen');
  expect(readFileSync(join(site, 'page.html'), 'utf8')).toBe('eins');
  expect(readdirSync(folder)).toEqual(['site']);
});

test('what an interrupted run left behind does not get in the way', async () => {
  const site = join(folder, 'site');
  for (const left of ['site.new', 'site.old']) await write('alt')(join(folder, left));
  await replaceFolder(site, write('neu'));
  expect(readFileSync(join(site, 'page.html'), 'utf8')).toBe('neu');
  expect(readdirSync(folder)).toEqual(['site']);
});
