import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isScalar } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import { fixtures } from '../schema/fixtures/files.ts';
import { FaultyMigration } from '../schema/migrate.ts';
import type { Migration } from '../schema/migrate.ts';
import { migrateRegistry } from './migrate.ts';

/* A change of the schema that never happened: `summary` of a system is called `abstract`. */
const renamed: Migration = {
  description: 'Kurzbeschreibung: „summary“ heißt jetzt „abstract“',
  kind: 'system',
  change: (record) => {
    for (const { key } of record.items as Pair[]) if (isScalar(key) && key.value === 'summary') key.value = 'abstract';
  },
};
const added: Migration = {
  description: 'Name: Zusatz „(KI)“',
  kind: 'system',
  change: (record) => {
    const name = String(record.get('name'));
    if (record.has('name') && !name.endsWith('(KI)')) record.set('name', `${name} (KI)`);
  },
};

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'ki-register-migrate-')), 'registry');
  cpSync(join(fixtures, 'valid'), folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const migrate = (migrations: readonly Migration[], dry = false) => migrateRegistry(folder, migrations, { dry });
const minimal = 'systems/mv/compiled-minimal.yaml';

test('all records of the kind are changed, comments and everything else stay', () => {
  writeFileSync(join(folder, minimal), `# Notiz der Redaktion\n${read(minimal)}`);
  const [before, body] = [read(minimal), read('organisations/mv/stadt-musterstadt.yaml')];
  const { files, changed, unreadable } = migrate([renamed, added]);
  expect(read(minimal)).toContain('# Notiz der Redaktion\n');
  expect(read(minimal)).toMatch(/^abstract: /m);
  expect(read(minimal)).toMatch(/^name: .* \(KI\)$/m);
  expect(read(minimal).split('\n')).toHaveLength(before.split('\n').length);
  expect(read('organisations/mv/stadt-musterstadt.yaml')).toBe(body);
  expect(changed.find(({ name }) => name.endsWith(minimal))?.changes).toEqual([renamed.description, added.description]);
  expect(files).toBeGreaterThan(changed.length);
  expect(unreadable).toEqual([]);
});

test('the narrative below the data of an .mdx entry is not touched', () => {
  const path = 'systems/mv/narrative.mdx';
  const narrative = read(path).split(/^---$/m).slice(2).join('---');
  migrate([renamed]);
  expect(read(path)).toMatch(/^---\n/);
  expect(read(path)).toMatch(/^abstract: /m);
  expect(read(path).split(/^---$/m).slice(2).join('---')).toBe(narrative);
});

test('a second time there is nothing to do, and no file is written for its form alone', () => {
  const odd = `${read(minimal)}\n\n`;
  writeFileSync(join(folder, minimal), odd);
  expect(migrate([]).changed).toEqual([]);
  expect(read(minimal)).toBe(odd);
  expect(migrate([renamed]).changed).not.toEqual([]);
  expect(migrate([renamed]).changed).toEqual([]);
});

test('a dry run tells the same and writes nothing', () => {
  const before = read(minimal);
  const told = migrate([renamed], true);
  expect(read(minimal)).toBe(before);
  expect(migrate([renamed])).toEqual(told);
});

test('what cannot be read and what is no file of the registry stays as it is', () => {
  writeFileSync(join(folder, 'systems/mv/broken.yaml'), 'summary: "offen\n');
  const outside = join(folder, '../outside.yaml');
  writeFileSync(outside, 'summary: Draußen\n');
  symlinkSync(outside, join(folder, 'systems/mv/link.yaml'));
  expect(migrate([renamed]).unreadable).toEqual([expect.stringMatching(/broken\.yaml$/)]);
  expect(readFileSync(outside, 'utf8')).toBe('summary: Draußen\n');
});

test.each<[string, (record: YAMLMap) => void, RegExp]>([
  ['would change its own result', (record) => record.set('name', `${String(record.get('name'))}!`), /noch einmal/],
  [
    'breaks off',
    (record) => {
      if (record.get('status') === 'idea') throw new Error('so nicht');
      record.set('name', 'Umgestellt');
    },
    /reported-idea\.yaml: .*gescheitert: so nicht/,
  ],
  ['leaves no readable record', (record) => record.set('__proto__', 1), /nicht mehr lesbar/],
])('a migration that %s is named with the file, and nothing at all is written', (_, change, message) => {
  const before = read(minimal);
  const faulty: Migration = { description: 'Fehlerhaft', kind: 'system', change };
  expect(() => migrate([renamed, faulty])).toThrow(FaultyMigration);
  expect(() => migrate([renamed, faulty])).toThrow(message);
  expect(read(minimal)).toBe(before);
});
