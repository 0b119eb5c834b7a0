import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRegistry } from './check.ts';
import type { SourceFile } from './check.ts';
import { fixtures, fixtureFiles } from './fixtures/files.ts';

const options = { name: 'registry', today: '2026-11-21' };

/** `7:9 error unknown-code status`, the findings of each file; a file without any has an empty list. */
function verdicts(files: SourceFile[]): Record<string, string[]> {
  const byFile = Object.fromEntries(files.map(({ name }) => [name, [] as string[]]));
  for (const { file, line, column, level, rule, path } of checkRegistry(files, options).findings)
    (byFile[file] ??= []).push(`${line}:${column} ${level} ${rule} ${path}`.trimEnd());
  return byFile;
}

describe('the fixtures', () => {
  test('valid ones give no finding', () => {
    const { findings, registry } = checkRegistry(fixtureFiles('valid'), options);
    expect(findings).toEqual([]);
    expect(registry?.system.size).toBeGreaterThan(3);
  });

  test('invalid ones give exactly the findings written down, no file without expectation and none beyond', () => {
    const expected: unknown = JSON.parse(readFileSync(join(fixtures, 'invalid.expected.json'), 'utf8'));
    expect(verdicts(fixtureFiles('invalid'))).toEqual(expected);
  });

  test('no invalid one passes unnoticed; only what the others refer to is without a finding', () => {
    const silent = Object.entries(verdicts(fixtureFiles('invalid'))).filter(([, findings]) => findings.length === 0);
    expect(silent.map(([name]) => name).toSorted()).toEqual([
      'law/ki-vo-art-26-abs-8-keine-nutzung-ohne-registrierung.yaml',
      'law/ki-vo-art-26-betreiberpflichten.yaml',
      'law/ki-vo-art-50-abs-1-hinweis-auf-ki.yaml',
      'operator.yaml',
      'organisations/mv/stadt-musterstadt.yaml',
      'systems/joint/twice.yaml',
    ]);
  });

  test('an entry with several faults shows all of them at once', () => {
    const found = verdicts(fixtureFiles('invalid'))['systems/mv/two-faults-at-once.yaml'];
    expect(found).toHaveLength(2);
  });

  test('a registry with errors is handed to nobody', () => {
    expect(checkRegistry(fixtureFiles('invalid'), options).registry).toBeUndefined();
  });
});

describe('a finding says it in words', () => {
  const said = (name: string, language: 'de' | 'en') =>
    checkRegistry(fixtureFiles('invalid'), { ...options, language })
      .findings.filter(({ file }) => file.endsWith(name))
      .map(({ message, hint }) => `${message} ${hint ?? ''}`.trim());

  test('with the label, the value received, what is allowed and what is near', () => {
    expect(said('status-unknown-code.yaml', 'de')).toEqual([
      '„Projektstatus“ (status): Den Code „pilott“ gibt es nicht. Gemeint ist vielleicht „pilot“. Erlaubt: idea (Idee), planning (in Planung), procurement (in Beschaffung), development (in Entwicklung), pilot (Pilot), operation (im Einsatz), retired (außer Betrieb), discontinued (verworfen).',
    ]);
    expect(said('status-unknown-code.yaml', 'en')).toEqual([
      '"Project status" (status): there is no code "pilott". Did you mean "pilot"? Allowed: idea (Idea), planning (Planned), procurement (In procurement), development (In development), pilot (Pilot), operation (In use), retired (Retired), discontinued (Discontinued).',
    ]);
  });

  test('every finding has a message in both languages, and they differ', () => {
    const all = (language: 'de' | 'en') => checkRegistry(fixtureFiles('invalid'), { ...options, language }).findings;
    const english = all('en');
    for (const [index, { message, rule }] of all('de').entries()) {
      expect(message.length, rule).toBeGreaterThan(10);
      expect(english[index]?.message, rule).not.toBe(message);
    }
  });
});

test('a folder without entries is an error, a new instance with its operator only is not', () => {
  expect(checkRegistry([], options).findings.map(({ rule, level }) => [rule, level])).toEqual([
    ['missing-operator', 'warning'],
    ['no-entries', 'error'],
  ]);
  const operator = fixtureFiles('valid').filter(({ path }) => path === 'operator.yaml');
  expect(checkRegistry(operator, options).findings.map(({ rule, level }) => [rule, level])).toEqual([
    ['no-entries', 'info'],
  ]);
});

test('the order of the files changes nothing', () => {
  const files = fixtureFiles('invalid');
  expect(checkRegistry(files.toReversed(), options).findings).toEqual(checkRegistry(files, options).findings);
});
