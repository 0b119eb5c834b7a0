import { expect, test } from 'vitest';
import { saidOf } from '../fixtures/registry.ts';

const of = (summary: string, more = {}) => saidOf('unexplained-abbreviation', { summary, ...more });

test('an abbreviation nobody explains is named once', () => {
  expect(of('Das XYZV hilft. XYZV bleibt.')).toEqual(['info summary']);
});

test('well-known ones, explained ones and the name of the system pass', () => {
  expect(of('KI liest PDF-Dateien.')).toEqual([]);
  expect(of('Das Xylophon-Verzeichnis (XYZV) hilft.')).toEqual([]);
  expect(of('XYZV hilft.', { description: 'XYZV (Xylophon-Verzeichnis) ist neu.' })).toEqual([]);
  expect(of('XYZV hilft.', { name: 'Wegweiser XYZV' })).toEqual([]);
});
