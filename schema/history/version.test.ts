import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtures } from '../fixtures/files.ts';
import { kinds } from '../kinds.ts';
import { fieldsOfKind } from '../leaves.ts';
import { readText } from '../read.ts';
import { jurisdictionField, kindsWithHistory } from './timeline.ts';
import { fieldChanges, narrativeField, recordOf, versionOf } from './version.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:yaml|mdx)$/.test(item.name))
    .map((item) => join(item.parentPath, item.name));

const formatOf = (file: string) => (file.endsWith('.mdx') ? 'mdx' : 'yaml');

test('every real entry and every valid fixture says piece by piece what it says as a whole', () => {
  const files = [...filesIn('registry'), ...filesIn(join(fixtures, 'valid'))];
  expect(files.length).toBeGreaterThan(390);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const { data, body } = readText(text, formatOf(file));
    const version = versionOf(text, formatOf(file));
    expect(version && recordOf(version), file).toEqual(data);
    expect(version?.narrative, file).toEqual(body);
  }
});

test('a text that looks plain and is not says what YAML takes it for', () => {
  const texts = [
    'a: true\nb: Null\nc: no\nd: FALSE\ne: nan\nf: .inf\ng: 1e3\nh: 2026-01-31\ni: ~\n',
    'a: Wort # Anmerkung\nb: Wort \nc: zwei  Wörter\nd: "x: y"\n',
    'a:\n- eins\n- zwei\nb:\n  - true\n  - null\nc:\n  -\nd: []\ne: {x: 1}\n',
    'a: |\n  b: kein Schlüssel\n\n  # kein Kommentar\n\nc: >-\n  eins\n  zwei\n# Kommentar\nd: "e: f"\n',
    'a: Wort\r\nb:\r\n  - eins\r\n',
    'a: eins\n  zwei\nb:\n  c: d\n  e:\n    - f\n',
    '"a": eins\n? b\n: zwei\n',
    'a: eins',
  ];
  for (const text of texts) {
    const version = versionOf(text, 'yaml');
    expect(version && recordOf(version), text).toEqual(readText(text, 'yaml').data);
  }
});

const changes = (before: string, after: string) => fieldChanges(versionOf(before, 'yaml')!, versionOf(after, 'yaml')!);

test('how something is written is no change', () => {
  const before =
    'name: Post\nsummary: >-\n  Eins\n  zwei\nusers:\n  - employees\ncontact:\n  email: a@b.example\n  phone: "1"\n';
  const after =
    '# neu\ncontact: { phone: "1", email: a@b.example }\nusers: [employees]\nsummary: Eins zwei # so\nname: "Post"\n';
  expect(changes(before, after)).toEqual([]);
});

test('what is stated, no longer stated or stated otherwise is', () => {
  expect(changes('a: eins\nb: [x, y]\nc: drei\n', 'b: [y, x]\na: zwei\nd: 4\n')).toEqual([
    { field: 'b', before: ['x', 'y'], after: ['y', 'x'] },
    { field: 'a', before: 'eins', after: 'zwei' },
    { field: 'd', after: 4 },
    { field: 'c', before: 'drei' },
  ]);
});

test.each(['name: "offen\nstatus: pilot\n', '- eins\n', 'nur Text', '', 'a: 1\na: 2\n', '\uFFFD: 1\n'])(
  '%j is no record',
  (text) => {
    const version = versionOf(text, 'yaml');
    expect(version && fieldChanges(versionOf('x: y\n', 'yaml')!, version)).toBeUndefined();
  },
);

test('no record has a field of the names that folder and narrative go by', () => {
  for (const kind of kindsWithHistory) {
    const keys = fieldsOfKind(kind).map(({ key }) => key);
    expect(keys, kinds[kind].folder).not.toContain(jurisdictionField);
    expect(keys, kinds[kind].folder).not.toContain(narrativeField);
  }
});
