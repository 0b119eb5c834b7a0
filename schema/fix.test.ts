import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkRegistry } from './check.ts';
import { fixText } from './fix.ts';
import { filesBelow, fixtureFiles } from './fixtures/files.ts';
import { placeOf } from './kinds.ts';
import type { Place } from './kinds.ts';
import { readText } from './read.ts';

const place: Place = { kind: 'system', id: 'wegweiser', format: 'yaml', jurisdiction: 'mv' };
const fixed = (text: string) => fixText(text, place);

describe('a fix', () => {
  test('puts the statements in the order of the schema, groups and list items included, comments with them', () => {
    const text = `# Kopf der Datei

name: Wegweiser
# gehört zur Herkunft
provenance: compiled
sources:
  - url: https://www.example.org # die Adresse
    title: Bericht
entryType: ai-system
`;
    expect(fixed(text)).toEqual({
      text: `# Kopf der Datei

# gehört zur Herkunft
provenance: compiled
entryType: ai-system
name: Wegweiser
sources:
  - title: Bericht
    url: https://www.example.org # die Adresse
`,
      changes: ['key-order'],
    });
  });

  test('drops the id that repeats the file name, not another one', () => {
    expect(fixed('id: wegweiser\nname: A\n')).toEqual({ text: 'name: A\n', changes: ['redundant-id'] });
    expect(fixed('id: wegweiserin\nname: A\n')?.changes).toEqual([]);
  });

  test('drops repetitions in lists', () => {
    expect(fixed('keywords:\n  - Post\n  - Brief\n  - Post\n')).toEqual({
      text: 'keywords:\n  - Post\n  - Brief\n',
      changes: ['duplicate-item'],
    });
  });

  test('sets the text: blanks at line ends, line breaks of Windows, indentation, long lines', () => {
    expect(fixed('name: A   \r\nkeywords:\r\n- Post\r\n')).toEqual({
      text: 'name: A\nkeywords:\n  - Post\n',
      changes: ['form'],
    });
    const long = `summary: ${'Wort '.repeat(40)}Ende.\n`;
    const { text = '' } = fixed(long) ?? {};
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
    expect(parse(text)).toEqual(parse(long));
  });

  test('loses no comment: a line that carries one stays', () => {
    const text = 'id: wegweiser # bleibt\nname: A\nkeywords:\n  - Post\n  - Post # auch\n';
    expect(fixed(text)?.text).toBe(text);
  });

  test('leaves the narrative and the fences of an .mdx entry alone', () => {
    const mdx = (text: string) => fixText(text, { ...place, format: 'mdx' })?.text;
    const body = '\n## Titel\n\nText   mit Blanks.  \n---\nkeywords: x\n';
    expect(mdx(`---\nname: A\nprovenance: compiled\n---\n${body}`)).toBe(
      `---\nprovenance: compiled\nname: A\n---\n${body}`,
    );
  });

  test('does not touch what cannot be read', () => {
    for (const text of ['', 'name: [', 'name: &a A\nsummary: *a\n', 'name: A\nname: B\n'])
      expect(fixed(text)).toBeUndefined();
  });
});

const registries = {
  'the registry': filesBelow('registry'),
  'the valid fixtures': fixtureFiles('valid'),
  'the invalid fixtures': fixtureFiles('invalid'),
};

describe.each(Object.entries(registries))('over all files of %s', (_, files) => {
  const texts = files.flatMap(({ path, bytes }) => {
    const where = placeOf(path);
    return 'problem' in where
      ? []
      : [{ path, place: where.place, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }];
  });
  const after = texts.flatMap(({ path, place: at, text }) => {
    const result = fixText(text, at);
    return result ? [{ path, place: at, text, result }] : [];
  });

  test('fixing twice is fixing once', () => {
    expect(after.length).toBeGreaterThan(5);
    for (const { path, place: at, result } of after)
      expect(fixText(result.text, at), path).toEqual({ text: result.text, changes: [] });
  });

  test('the data stay the same, but for repetitions and the redundant id', () => {
    for (const { path, place: at, text, result } of after) {
      const data = (some: string) => readText(some, at.format).data;
      const dropped = result.changes.some((change) => change === 'redundant-id' || change === 'duplicate-item');
      if (!dropped) expect(data(result.text), path).toEqual(data(text));
    }
  });

  test('the check finds no more than before', () => {
    const options = { name: 'registry', today: '2026-11-21' };
    const encoded = new Map(after.map(({ path, result }) => [path, new TextEncoder().encode(result.text)]));
    const rulesOf = (some: typeof files) =>
      checkRegistry(some, options).findings.map(({ file, rule, path }) => `${file} ${rule} ${path}`);
    const before = new Set(rulesOf(files));
    const now = rulesOf(files.map((file) => ({ ...file, bytes: encoded.get(file.path) ?? file.bytes })));
    expect(now.filter((finding) => !before.has(finding))).toEqual([]);
    expect(now.filter((finding) => /key-order|duplicate-item|redundant-id/.test(finding))).toEqual([]);
  });
});
