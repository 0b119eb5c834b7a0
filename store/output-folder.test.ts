import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { killed } from './killed.fixture.ts';
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

test(
  'whenever it is killed, a whole folder is there or comes back with the next run',
  { timeout: 60_000 },
  async () => {
    const site = join(folder, 'site');
    const pages = 50;
    // Replaces the folder over and over, so that many of the kills fall between the moves.
    const program = join(folder, 'replace.ts');
    writeFileSync(
      program,
      `import { mkdirSync, writeFileSync } from 'node:fs';
     import { replaceFolder } from ${JSON.stringify(resolve('store/output-folder.ts'))};
     for (let version = 1; ; version++) {
       await replaceFolder(${JSON.stringify(site)}, (staging) => {
         mkdirSync(staging);
         for (let page = 0; page < ${pages}; page++) writeFileSync(staging + '/' + page, String(version));
         return Promise.resolve();
       });
       if (version === 1) console.log('Los.');
     }`,
    );
    for (let kill = 0; kill < 10; kill++) {
      await killed([program], { after: Math.random() * 100, fromFirstWord: true });
      const whole = existsSync(site) ? site : `${site}.old`;
      const versions = new Set(readdirSync(whole).map((page) => readFileSync(join(whole, page), 'utf8')));
      expect([readdirSync(whole).length, versions.size]).toEqual([pages, 1]);
    }
    await replaceFolder(site, write('neu'));
    expect(readdirSync(folder).toSorted()).toEqual(['replace.ts', 'site']);
  },
);

test('a folder that was taken away when its process was killed is back before anything else happens', async () => {
  const site = join(folder, 'site');
  await write('alt')(`${site}.old`);
  await expect(replaceFolder(site, () => Promise.reject(new Error('abgebrochen')))).rejects.toThrow('abgebrochen');
  expect(readFileSync(join(site, 'page.html'), 'utf8')).toBe('alt');
});
