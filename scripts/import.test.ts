import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { read as readWorkbook, write } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkRegistry } from '../schema/check.ts';
import type { Finding } from '../schema/finding.ts';
import { readRegistryFolder } from '../store/registry-folder.ts';
import { importFile } from './import/import-file.ts';
import type { ImportTask } from './import/import-file.ts';

const script = resolve('scripts/import.ts');
const fixture = (name: string) => resolve('scripts/import/fixtures', name);
const today = '2026-11-28';
let folder: string;
let registry: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-import-'));
  registry = join(folder, 'registry');
  cpSync(resolve('schema/fixtures/valid'), registry, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => join(registry, path);
const entry = (path: string) => parse(readFileSync(at(path), 'utf8')) as Record<string, unknown>;

function put(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Imports a file as the command does. */
async function run(source: ImportTask['source'], file: string, more: Partial<ImportTask> = {}) {
  const findings: Finding[] = [];
  const task = { source, file, registry, out: registry, dryRun: false, today, jurisdiction: 'joint', ...more };
  const summary = await importFile(task, { finding: (finding) => findings.push(finding), end: () => {} });
  const told = (rule: string) => findings.filter((finding) => finding.rule === rule);
  return { summary, findings, told };
}

/** Errors the check of the whole registry finds. */
const errors = (root = registry) =>
  checkRegistry(readRegistryFolder(root), { name: root, today }).findings.filter(({ level }) => level === 'error');

/** All files below a folder with their texts. */
const texts = (root: string) =>
  Object.fromEntries(readRegistryFolder(root).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));

/** Runs the command as a person would, in a folder of its own. */
function command(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: folder,
    env: { ...process.env, REGISTRY_DIR: 'registry', SOURCE_DATE_EPOCH: '1795900000' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the Dutch register', () => {
  test('becomes entries that pass the check and say where they come from and in which language', async () => {
    const { summary, told } = await run('nl', fixture('nl.json'));
    expect(summary).toEqual({ rows: 3, imported: 2, refused: 1, unchanged: 0 });
    expect(errors()).toEqual([]);
    expect(entry('systems/joint/briefsorteerder.yaml')).toEqual({
      provenance: 'compiled',
      entryType: 'automation',
      name: 'Briefsorteerder',
      summary: 'Niederländisch: Het algoritme sorteert brieven.',
      organisation: 'gemeente-voorbeeld',
      description: expect.stringContaining('in niederländischer Sprache') as string,
      status: 'operation',
      intendedPurpose: 'Het algoritme sorteert brieven.',
      legalBases: [{ title: 'Voorbeeldwet, artikel 1' }],
      impactAssessments: [{ type: 'other', status: 'completed' }],
      sourceRegister: {
        name: 'Algoritmeregister van de Nederlandse overheid',
        recordId: '10000001',
        url: 'https://algoritmes.overheid.nl/nl/algoritme/10000001',
        harvestedAt: '2026-08-08',
      },
      sources: [
        {
          title: 'Algoritmeregister van de Nederlandse overheid: Briefsorteerder',
          publisher: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
          url: 'https://algoritmes.overheid.nl/nl/algoritme/10000001',
          date: '2026-04-07',
          accessed: '2026-08-08',
        },
      ],
    });
    expect(entry('organisations/joint/gemeente-voorbeeld.yaml')).toMatchObject({
      type: 'municipality',
      level: 'municipal',
    });
    expect(entry('organisations/joint/stichting-voorbeeld.yaml')).toMatchObject({ type: 'foundation' });
    expect(entry('systems/joint/kaartlezer.yaml')['summary']).toContain('beschreibt das System nicht');
    expect(told('unmapped-columns').map(({ line, message }) => [line, message])).toEqual([
      [17, 'Ohne Gegenstück, nicht übernommen: impactassessment „Nee“'],
    ]);
    expect(told('refused-row')).toMatchObject([{ line: 26, level: 'error', path: 'name' }]);
  });
});

describe('the US inventory', () => {
  test('is taken row by row; what has no counterpart is told, people are left out', async () => {
    const { summary, told } = await run('us', fixture('us.csv'));
    expect(summary).toEqual({ rows: 5, imported: 4, refused: 1, unchanged: 0 });
    expect(errors()).toEqual([]);
    expect(entry('systems/joint/mail-sorter.yaml')).toMatchObject({
      summary: 'Englisch: Incoming letters wait too long. Staff sort them by hand.',
      translations: { en: { summary: 'Incoming letters wait too long. Staff sort them by hand.' } },
      status: 'operation',
      startDate: '2025-01-02',
      organisationUnit: 'Bureau of Letters',
      publicationCategory: 'high-risk-ai',
      administrativeTasks: ['information-and-advice'],
      aiMethods: ['natural-language-processing'],
      developmentType: 'standard-product',
      providers: [{ name: 'Sample Corp.' }, { name: 'Other Inc.' }],
      developmentData: [{ name: 'Daten laut Inventar', url: 'https://data.example.gov/letters' }],
      personalData: 'personal',
      demographicFeatures: ['age', 'other'],
      repositoryUrl: 'https://code.example.gov/mail',
      monitoring: { status: 'established' },
    });
    const map = entry('systems/joint/map-reader.yaml');
    expect(map).toMatchObject({
      status: 'pilot',
      startDate: '2024-12',
      sourceRegister: { name: expect.any(String) as string },
    });
    expect(map).not.toHaveProperty('contact');
    expect(told('refused-value').map(({ line, column, path }) => [line, column, path])).toEqual([
      [4, 6, 'contact.email'],
      [4, 17, 'developmentData[0].url'],
    ]);
    expect(told('unmapped-value').map(({ message }) => message)).toContainEqual(
      'Spalte „topic_area“: „International Affairs“ hat hier kein Gegenstück; die Angabe bleibt weg.',
    );
    expect(told('refused-row')).toMatchObject([{ line: 5, path: 'status' }]);
    expect(told('missing-record-id')).toHaveLength(1);
    expect(told('repeated-record-id')).toMatchObject([{ line: 5 }, { line: 6 }]);
    // Two entries of one name at one body get an id each.
    expect(existsSync(at('systems/joint/letter-writer.yaml'))).toBe(true);
    expect(existsSync(at('systems/joint/letter-writer-8.yaml'))).toBe(true);
  });
});

describe('importing again', () => {
  test.each(['nl.json', 'us.csv'])('%s changes nothing, with and without what the last import left', async (name) => {
    const source = name.startsWith('nl') ? 'nl' : 'us';
    await run(source, fixture(name));
    const before = texts(registry);
    for (const forget of [false, true]) {
      if (forget) rmSync(join(folder, '.import'), { recursive: true });
      const { summary } = await run(source, fixture(name), { today: '2026-12-24' });
      expect(summary.unchanged).toBe(summary.imported);
      expect(texts(registry)).toEqual(before);
    }
  });

  /** The Dutch fixture with something changed. */
  const changed = (from: string, to: string) =>
    put('new.json', readFileSync(fixture('nl.json'), 'utf8').replaceAll(from, to));
  const file = 'systems/joint/briefsorteerder.yaml';

  test('a newer source changes what it changed; comments and additions stay; a renamed file is followed', async () => {
    await run('nl', fixture('nl.json'));
    const own = 'systems/joint/von-hand-umbenannt.yaml';
    renameSync(at(file), at(own));
    const text = readFileSync(at(own), 'utf8').replace(
      'status: operation',
      'status: operation # gesichtet\nmaintenance: Jährlich.',
    );
    writeFileSync(at(own), text);
    const newer = changed('Briefsorteerder', 'Brievenlezer').replaceAll('\\', '/');
    const { summary, told } = await run('nl', newer);
    expect(summary).toMatchObject({ imported: 2, unchanged: 1 });
    expect(told('import-conflict')).toEqual([]);
    expect(readFileSync(at(own), 'utf8')).toBe(
      text.replace('name: Briefsorteerder', 'name: Brievenlezer').replace(': Briefsorteerder', ': Brievenlezer'),
    );
    expect(existsSync(at('systems/joint/brievenlezer.yaml'))).toBe(false);
  });

  test('what was changed here and there is shown and stays', async () => {
    await run('nl', fixture('nl.json'));
    const text = readFileSync(at(file), 'utf8').replace('status: operation', 'status: pilot');
    writeFileSync(at(file), text);
    const { told, summary } = await run('nl', changed('"in_gebruik"', '"buiten_gebruik"'));
    expect(told('import-conflict')).toMatchObject([{ line: 5, level: 'warning', path: 'status' }]);
    expect(told('import-conflict')[0]?.message).toContain('Hier: „pilot“; Quelle: „retired“');
    expect(summary.refused).toBe(1);
    expect(readFileSync(at(file), 'utf8')).toBe(text);
  });

  test('what left the source is told and stays', async () => {
    await run('nl', fixture('nl.json'));
    const { told } = await run('nl', put('less.json', '[{"id":"9","title":"Niets"}]'));
    expect(told('not-in-source').map(({ message }) => message)).toEqual([
      expect.stringContaining('Briefsorteerder') as string,
      expect.stringContaining('Kaartlezer') as string,
    ]);
    expect(existsSync(at(file))).toBe(true);
  });
});

describe('where entries go', () => {
  test('bodies are recognised by name, short name or former name, and their folder is that of the entry', async () => {
    const known = 'organisations/mv/stadt-musterstadt.yaml';
    writeFileSync(at(known), `${readFileSync(at(known), 'utf8')}formerNames:\n  - name: Gemeente Voorbeeld\n`);
    const { told } = await run('nl', fixture('nl.json'));
    expect(entry('systems/mv/briefsorteerder.yaml')['organisation']).toBe('stadt-musterstadt');
    expect(told('new-organisation')).toHaveLength(1);
    expect(errors()).toEqual([]);
  });

  test('--organisation takes all rows; without a folder for a new body the row says which option to give', async () => {
    const all = await run('nl', fixture('nl.json'), { organisation: 'stadt-musterstadt', jurisdiction: undefined });
    expect(all.summary.imported).toBe(2);
    expect(entry('systems/mv/kaartlezer.yaml')['organisation']).toBe('stadt-musterstadt');
    const none = await run('us', fixture('us.csv'), { jurisdiction: undefined });
    expect(none.summary).toEqual({ rows: 5, imported: 0, refused: 5, unchanged: 0 });
    expect(none.told('refused-row')[0]?.hint).toContain('--jurisdiction');
  });

  test('--out leaves the registry alone, --dry-run everything', async () => {
    const before = texts(registry);
    const out = join(folder, 'out');
    const dry = await run('nl', fixture('nl.json'), { out, dryRun: true });
    expect(dry.summary.imported).toBe(2);
    expect(readdirSync(folder)).toEqual(['registry']);
    await run('nl', fixture('nl.json'), { out });
    expect(texts(registry)).toEqual(before);
    expect(Object.keys(texts(out))).toHaveLength(4);
  });
});

describe('our own tables', () => {
  const head =
    'Name;Kurz erklärt;Verantwortliche Stelle;Projektstatus;Herkunft der Angaben;Eintragsart;Schlagwörter;Quellen: Titel;Quellen: Herausgeber;KI-Methoden';
  const row =
    'Postamt;Sortiert Post.;Stadt Musterstadt;im Einsatz;aus öffentlichen Quellen zusammengestellt;KI-System;a | b;Bericht;Amt;Große Sprachmodelle | Bildverarbeitung';

  test('labels, names and lists are understood; a wrong code is told with its column', async () => {
    const { summary, told } = await run('csv', put('own.csv', `${head}\r\n${row}\r\n`));
    expect(summary).toEqual({ rows: 1, imported: 1, refused: 0, unchanged: 0 });
    expect(entry('systems/mv/postamt.yaml')).toEqual({
      provenance: 'compiled',
      entryType: 'ai-system',
      name: 'Postamt',
      summary: 'Sortiert Post.',
      organisation: 'stadt-musterstadt',
      status: 'operation',
      aiMethods: ['large-language-model'],
      keywords: ['a', 'b'],
      sources: [{ title: 'Bericht', publisher: 'Amt' }],
    });
    expect(told('unmapped-value')).toMatchObject([{ line: 2, column: 10, path: 'aiMethods' }]);
    expect(errors()).toEqual([]);
  });

  test('a table changes what it says, and an empty cell takes nothing away', async () => {
    await run('csv', put('own.csv', `${head}\n${row}\n`));
    const { summary } = await run(
      'csv',
      put(
        'own.csv',
        `Name;Verantwortliche Stelle;Kennung;Kurz erklärt;Schlagwörter\nPostamt;stadt-musterstadt;postamt;Liest Post.;\n`,
      ),
    );
    expect(summary).toMatchObject({ imported: 0, refused: 1 });
    const whole = `${head};Kennung`.replace('Schlagwörter', 'Weitere Namen');
    const again = await run(
      'csv',
      put('own.csv', `${whole}\n${row.replace('Sortiert', 'Liest').replace('a | b', '')};postamt\n`),
    );
    expect(again.summary).toMatchObject({ imported: 1, unchanged: 0 });
    expect(entry('systems/mv/postamt.yaml')).toMatchObject({ summary: 'Liest Post.', keywords: ['a', 'b'] });
  });

  test('a body that reports owes what its stage demands, in the words of the check', async () => {
    const { told, summary } = await run(
      'csv',
      put('own.csv', `${head}\n${row.replace('aus öffentlichen Quellen zusammengestellt', 'reported')}\n`),
    );
    expect(summary.refused).toBe(1);
    expect(told('refused-row')[0]?.message).toMatch(/^Zeile abgelehnt: .*fehlt/);
    const unknown = await run('csv', put('own.csv', `${head}\n${row.replace('Stadt Musterstadt', 'Amt X')}\n`));
    expect(unknown.told('refused-row')).toMatchObject([{ line: 2, column: 3, path: 'organisation' }]);
  });

  test('JSON as the site gives it out comes in again, narrative included', async () => {
    const record = {
      id: 'postamt',
      jurisdiction: 'mv',
      ...{ provenance: 'compiled', entryType: 'ai-system', status: 'idea' },
    };
    const json = JSON.stringify({
      systems: [
        {
          ...record,
          name: 'Postamt',
          summary: 'Sortiert.',
          organisation: 'stadt-musterstadt',
          sources: [{ title: 'B', publisher: 'A' }],
          narrative: '## Mehr\n\nText.',
        },
      ],
    });
    const file = put('own.json', json);
    expect((await run('json', file)).summary.imported).toBe(1);
    expect(readFileSync(at('systems/mv/postamt.mdx'), 'utf8')).toMatch(
      /^---\nprovenance: [^]*\n---\n\n## Mehr\n\nText\.\n$/,
    );
    expect((await run('json', file)).summary.unchanged).toBe(1);
    expect(errors()).toEqual([]);
  });
});

describe('other standards', () => {
  test('a record of the ATRS, with and without numbers before its parts', async () => {
    const file = put(
      'atrs.json',
      JSON.stringify({
        records: [
          {
            '1.1 Name': 'Mail tool',
            '1.2 Description': 'Sorts mail.',
            'Organisation or department': 'Office of Letters',
            Phase: 'Beta/Pilot',
            '2.4.2 Models': [{ 'Model name': 'M1', 'Model task': 'sorting', 'Model colour': 'red' }],
            '2.5.2 Risks and mitigations': [{ Risk: 'Wrong office', Mitigation: 'A person looks' }],
          },
        ],
      }),
    );
    const { summary, told } = await run('atrs', file);
    expect(summary.imported).toBe(1);
    expect(entry('systems/joint/mail-tool.yaml')).toMatchObject({
      status: 'pilot',
      models: [{ name: 'M1', task: 'sorting' }],
      risks: [{ description: 'Wrong office', mitigation: 'A person looks' }],
    });
    expect(told('unmapped-value')).toHaveLength(1);
    expect(errors()).toEqual([]);
  });

  test('a publiccode.yml, without the people it names', async () => {
    const file = put(
      'publiccode.yml',
      `publiccodeYmlVersion: "0.4"
name: Postleser
url: https://gitlab.example.org/post/leser
developmentStatus: beta
categories: [mail]
description:
  de:
    shortDescription: Liest Post.
    longDescription: Liest Post und ordnet sie zu.
legal:
  license: EUPL-1.2
  repoOwner: Stadt Musterstadt
maintenance:
  type: internal
  contacts:
    - name: Erika Mustermann
      email: erika.mustermann@example.org
`,
    );
    const { summary, findings } = await run('publiccode', file);
    expect(summary.imported).toBe(1);
    expect(entry('systems/mv/postleser.yaml')).toMatchObject({
      summary: 'Liest Post.',
      status: 'pilot',
      softwareLicense: 'EUPL-1.2',
      repositoryUrl: 'https://gitlab.example.org/post/leser',
    });
    expect(JSON.stringify([findings, entry('systems/mv/postleser.yaml')])).not.toContain('ustermann');
    expect(errors()).toEqual([]);
  });
});

const workbookOf = (file: string) =>
  write(readWorkbook(readFileSync(file, 'utf8'), { type: 'string', raw: true }), { type: 'buffer' }) as Buffer;

test.each<[string, ImportTask['source'], () => Uint8Array, number]>([
  ['JSON', 'nl', () => readFileSync(fixture('nl.json')), 2],
  ['a table', 'us', () => readFileSync(fixture('us.csv')), 4],
  ['a workbook', 'us', () => workbookOf(fixture('us.csv')), 4],
])('a file without an ending is read as what it is: %s', async (_, source, bytes, imported) => {
  const file = join(folder, 'laid-down');
  writeFileSync(file, bytes());
  const { summary } = await run(source, file, { dryRun: true });
  expect(summary.imported).toBe(imported);
});

describe('hostile rows', () => {
  test('end as findings or refusals, never as a broken or deceiving entry', async () => {
    const values = {
      control: 'Bell\u0007',
      turned: 'Name \u202Egro.elpmaxe',
      markup: '<img src=x onerror=alert(1)>',
      yaml: '"]: {*a, &b, !!js/function}\n---\nname: x',
      formula: '=HYPERLINK("https://attack.example.org")',
      link: 'javascript:alert(1)',
      prototype: '__proto__',
      path: '../../../../tmp/x',
      long: 'x'.repeat(50_000),
      colon: 'a: b # c',
    };
    const record = { organisatie: 'Gemeente Voorbeeld', status: 'in_gebruik' };
    const rows = Object.values(values).flatMap((value, index) => [
      { ...record, id: `${index}`, title: `Naam ${index}`, doel: value, website: value, url: value, tags: value },
      { ...record, id: value, title: value, doel: 'Doel', organisatie: value },
      JSON.parse(`{"__proto__": {"polluted": true}, "constructor": "x", "title": "P${index}"}`) as object,
    ]);
    const { summary } = await run('nl', put('hostile.json', JSON.stringify({ algoritmes: rows })));
    expect(summary.rows).toBe(rows.length);
    expect(summary.imported + summary.refused).toBe(summary.rows);
    expect(summary.imported).toBeGreaterThan(10);
    expect(errors()).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const all = Object.values(texts(registry)).join('');
    expect(all).not.toMatch(/onerror|javascript:|[\u0007\u202E]/);
    expect(readdirSync(folder).toSorted()).toEqual(['.import', 'hostile.json', 'registry']);
  });
});

describe('the command', () => {
  test('gives one object for programs and the sum for people, and exit codes that tell', () => {
    const json = command('nl', fixture('nl.json'), '--jurisdiction', 'joint', '--format', 'json');
    const { findings, summary } = JSON.parse(json.stdout) as { findings: Finding[]; summary: object };
    expect(json.status).toBe(1);
    expect(json.stderr).toBe('');
    expect(summary).toEqual({ rows: 3, imported: 2, refused: 1, unchanged: 0 });
    expect(findings.find(({ level }) => level === 'error')).toMatchObject({
      file: fixture('nl.json'),
      line: 26,
      column: 1,
    });
    const own = put('own.jsonl', '');
    expect(command('json', own).status).toBe(2);
    const text = command('nl', fixture('nl.json'), '--jurisdiction', 'joint');
    expect(text.stdout).toMatch(/nl\.json:26:1: error: Zeile abgelehnt: .* \[refused-row\]\n/);
    expect(text.stdout).toMatch(/\n3 Zeilen gelesen: 2 übernommen \(davon 2 unverändert\), 1 abgelehnt\.\n$/);
  });

  test.each<[string, readonly string[], string]>([
    ['no file', ['nl'], 'Nötig sind Quelle und Datei'],
    ['an unknown source', ['fr', 'x'], 'Die Quelle „fr“ gibt es nicht: csv, xlsx'],
    ['a file that is not there', ['nl', 'nirgends.json'], 'Die Datei „nirgends.json“ gibt es nicht.'],
    ['a folder', ['csv', 'registry'], '„registry“ ist ein Ordner; nötig ist eine Datei.'],
    ['a file of another source', ['us', fixture('nl.json')], 'Keine Spalte ist bekannt'],
    [
      'an unknown body',
      ['nl', fixture('nl.json'), '--organisation', 'nirgends'],
      'Die Stelle „nirgends“ gibt es nicht',
    ],
    ['an unknown folder', ['nl', fixture('nl.json'), '--jurisdiction', 'xx'], '--jurisdiction kennt „xx“ nicht'],
  ])('ends with 2 and a sentence for %s', (_, options, sentence) => {
    const { status, stderr, stdout } = command(...options);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test.skipIf(process.platform === 'win32')('follows no link out of the registry, and says so', async () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    for (const linked of [at('systems/joint'), at('organisations'), join(folder, '.import')]) {
      if (existsSync(linked)) renameSync(linked, `${linked}.old`);
      symlinkSync(elsewhere, linked);
      await expect(run('nl', fixture('nl.json'))).rejects.toThrow(`„${linked}“ ist eine Verknüpfung`);
      rmSync(linked);
      if (existsSync(`${linked}.old`)) renameSync(`${linked}.old`, linked);
    }
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('killed at any moment leaves whole entries, and the next run finishes', { timeout: 120_000 }, async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      id: String(index),
      title: `Systeem ${index}`,
      organisatie: `Gemeente ${index % 20}`,
      doel: `Doel ${index}. ${'Het systeem leest brieven. '.repeat(20)}`,
      status: 'in_gebruik',
    }));
    const file = put('many.json', JSON.stringify({ algoritmes: rows }));
    const options = [script, 'nl', file, '--jurisdiction', 'joint'];
    const env = { ...process.env, REGISTRY_DIR: registry, SOURCE_DATE_EPOCH: '1795900000' };
    let stopped = 0;
    for (let round = 0; round < 15; round++) {
      const child = spawn(process.execPath, options, { cwd: folder, env, stdio: 'ignore' });
      const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
      // Each entry is several events: the moments fall before, within and after the writing of one.
      let left = 1 + 2 * round;
      const watcher = watch(at('systems/joint'), () => {
        if (--left <= 0) child.kill('SIGKILL');
      });
      const [, signal] = await ended;
      watcher.close();
      if (signal === 'SIGKILL') stopped++;
      const whole = readRegistryFolder(registry).filter(({ path }) => !path.endsWith('.new'));
      expect(checkRegistry(whole, { name: 'r', today }).findings.filter(({ level }) => level === 'error')).toEqual([]);
    }
    expect(stopped).toBeGreaterThan(10);
    const { summary } = await run('nl', file);
    expect(summary).toMatchObject({ rows: 300, imported: 300, refused: 0 });
    expect(errors()).toEqual([]);
    expect(Object.keys(texts(registry)).filter((path) => path.startsWith('systems/joint/systeem-'))).toHaveLength(300);
  });
});

/** Whole registers as they are, kept outside of the project; the tests above need none of them. */
const data = resolve('../shared/data');

describe.skipIf(!existsSync(data))('whole registers (skipped where the data beside the project are absent)', () => {
  test.each<[ImportTask['source'], string, number]>([
    ['nl', 'nl-algoritmeregister/algoritmes.json', 1530],
    ['us', 'us-inventory-2025/2025_consolidated_COTS_AI_use_cases.csv', 900],
  ])(
    '%s: every row of %s is accounted for, and the result passes the check',
    { timeout: 120_000 },
    async (source, file, count) => {
      const out = join(folder, 'whole');
      mkdirSync(out);
      for (const name of ['operator.yaml', 'law']) cpSync(join(registry, name), join(out, name), { recursive: true });
      const { summary, told } = await run(source, join(data, file), { registry: out, out });
      expect(summary.rows).toBe(count);
      expect(summary.imported + summary.refused).toBe(count);
      expect(new Set(told('refused-row').map(({ line }) => line)).size).toBe(summary.refused);
      expect(errors(out)).toEqual([]);
    },
  );
});
