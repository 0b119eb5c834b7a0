import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

/*
 * Promises on the weight of what was built, compressed as servers send it. What one page brings in all is weighed in
 * the browser, in `pages.test.ts`.
 */

const kilobyte = 1000;

const weigh = (file: string) => brotliCompressSync(readFileSync(join(inject('output'), file))).length;

/** The files that are heavier than allowed; only the eight longest are compressed. */
const heavier = (pattern: string, limit: number) =>
  globSync(pattern, { cwd: inject('output') })
    .map((file) => ({ file, length: statSync(join(inject('output'), file)).size }))
    .sort((one, other) => other.length - one.length)
    .slice(0, 8)
    .map(({ file }) => ({ file, bytes: weigh(file) }))
    .filter(({ bytes }) => bytes > limit);

describe('compressed,', () => {
  test('no Steckbrief is larger than 12 KB', () => {
    expect(heavier('{,en/}systeme/*/index.html', 12 * kilobyte)).toEqual([]);
  });

  test('no list is larger than 60 KB', () => {
    expect(heavier('{,en/}{systeme,organisationen,marktplatz,gesuche}/{,seite/*/}index.html', 60 * kilobyte)).toEqual(
      [],
    );
    expect(heavier('{,en/}{themen,laender,methoden,status}/**/index.html', 60 * kilobyte)).toEqual([]);
  });

  test('all styles of a page are no larger than 10 KB together', () => {
    const sheets = new Map<string, number>();
    const sizeOf = (sheet: string) => {
      const size = sheets.get(sheet) ?? weigh(sheet);
      sheets.set(sheet, size);
      return size;
    };
    const pages = globSync('**/*.html', { cwd: inject('output') });
    const tooHeavy = pages.flatMap((page) => {
      const used = stylesOf(page);
      const bytes = used.reduce((sum, sheet) => sum + sizeOf(sheet), 0);
      return bytes > 10 * kilobyte ? [{ page, bytes, used }] : [];
    });
    expect(pages.length).toBeGreaterThan(500);
    expect(tooHeavy).toEqual([]);
  });
});

test('no Steckbrief needs a script', () => {
  const pages = globSync('{,en/}systeme/*/index.html', { cwd: inject('output') });
  const withScript = pages.filter((page) =>
    /<script(?![^>]*application\/ld\+json)/.test(readFileSync(join(inject('output'), page), 'utf8')),
  );
  expect(withScript).toEqual([]);
});

/** The style sheets of a page as paths in the built folder. */
function stylesOf(page: string): string[] {
  const html = readFileSync(join(inject('output'), page), 'utf8');
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) =>
    address!.startsWith('/') ? address!.slice(1) : join(dirname(page), address!),
  );
}
