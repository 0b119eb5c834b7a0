import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

/*
 * Every file has a licence, and its text is here: the rules of REUSE (https://reuse.software/spec-3.3/) as far as this
 * project uses them – one REUSE.toml at the root and no licence lines in files. `reuse lint` says the same, but needs
 * Python.
 */

interface Annotation {
  readonly paths: readonly RegExp[];
  readonly copyright: string;
  readonly license: string;
}

/** The tables of REUSE.toml; throws at a line that this small reader does not know. */
function annotationsIn(toml: string): Annotation[] {
  const [head, ...tables] = toml
    .split('\n')
    .filter((line) => !/^\s*(?:#.*)?$/.test(line))
    .join('\n')
    .split('[[annotations]]\n');
  expect(head).toBe('version = 1\n');
  return tables.map((table) => {
    const values = Object.fromEntries(
      table
        .trim()
        .split('\n')
        .map((line) => {
          const [, key, value] = /^([\w-]+) = (".*"|\[.*\])$/.exec(line) ?? [];
          if (!key || !value) throw new Error(`REUSE.toml: „${line}“`);
          return [key, JSON.parse(value) as string | string[]];
        }),
    );
    return {
      paths: [values['path']!].flat().map(pattern),
      copyright: String(values['SPDX-FileCopyrightText']),
      license: String(values['SPDX-License-Identifier']),
    };
  });
}

/** `**` stands for anything, `*` for anything but slashes. */
const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split(/(\*\*|\*)/)
      .map((part) => ({ '**': '.*', '*': '[^/]*' })[part] ?? part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&'))
      .join('')}$`,
  );

const logoPath = 'registry/logo.png';
const annotations = annotationsIn(readFileSync('REUSE.toml', 'utf8'));
/** The files in Git and those about to be; REUSE leaves out the licences themselves and its own file. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file && existsSync(file) && !file.startsWith('LICENSES/') && basename(file) !== 'REUSE.toml');
const licenseOf = (file: string): string | undefined =>
  annotations.findLast(({ paths }) => paths.some((path) => path.test(file)))?.license;

test('every file has a licence: entries are free of rights, the typeface keeps its own, everything else is code', () => {
  expect(files.length).toBeGreaterThan(500);
  for (const file of files) {
    // A fork's logo has the licence its owner gives it.
    if (file === logoPath) {
      expect(licenseOf(file)).toBeDefined();
      continue;
    }
    const expected = file.startsWith('registry/')
      ? 'CC0-1.0'
      : file.endsWith('/fira-sans.txt')
        ? 'OFL-1.1'
        : 'EUPL-1.2';
    expect(licenseOf(file), file).toBe(expected);
  }
  for (const { copyright } of annotations) expect(copyright).toMatch(/\S/);
});

test('no file claims another licence in its own text', () => {
  const claim = new RegExp(`SPDX-License-${'Identifier'}:`);
  const claiming = files.filter((file) => /\.(?:ts|tsx|astro|css|md|ya?ml|mdx|html|conf)$/.test(file));
  expect(claiming.filter((file) => claim.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the text of each licence is there, and no other', () => {
  const used = new Set(files.map(licenseOf));
  expect(readdirSync('LICENSES').toSorted()).toEqual([...used].map((license) => `${license}.txt`).toSorted());
});

test('the licence of the typeface goes out with the site, as its package has it', () => {
  expect(readFileSync('site/public/lizenzen/fira-sans.txt', 'utf8')).toBe(
    readFileSync('node_modules/@fontsource/fira-sans/LICENSE', 'utf8'),
  );
});
