import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureFiles, fixtures } from '../../schema/fixtures/files.ts';
import { readBytes } from '../../schema/read.ts';
import { narrativeOf } from './narrative.ts';

const entries = (folder: 'valid' | 'invalid') =>
  fixtureFiles(folder)
    .filter(({ path }) => path.endsWith('.mdx'))
    .map(({ name, bytes }) => ({ ...readBytes(bytes, 'mdx'), file: name }));

const expected = JSON.parse(readFileSync(join(fixtures, 'invalid.expected.json'), 'utf8')) as Record<string, string[]>;
const inNarrative = / (?:narrative-[a-z]+|unsafe-address|nested-too-deep)$/;

describe('the site refuses by itself what the check refuses in a narrative', () => {
  const hostile = entries('invalid').filter(({ file }) => expected[file]?.some((finding) => inNarrative.test(finding)));

  test('and there are enough examples', () => expect(hostile.length).toBeGreaterThan(35));

  test.each(hostile)('$file', (entry) => {
    const [first] = expected[entry.file]!.filter((finding) => inNarrative.test(finding));
    expect(() => narrativeOf(entry)).toThrow(`${entry.file}:${first!.split(':')[0]}:`);
  });
});

test('sound narratives are rendered', () => {
  for (const entry of entries('valid')) expect(narrativeOf(entry).length).toBeGreaterThan(0);
});

test('an entry without a narrative has no blocks', () => {
  expect(narrativeOf({ file: 'eins.yaml' })).toEqual([]);
});
