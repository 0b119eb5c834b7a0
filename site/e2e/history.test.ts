import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEntries } from '../../schema/check.ts';
import type { FormKind } from '../../schema/derive/decap-config.ts';
import { fixtures } from '../../schema/fixtures/files.ts';
import { readRegistryFolder } from '../../store/registry-folder.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { prefilled } from '../entry-form/prefill.ts';
import { editPath, queryIn } from '../redaktion/deep-link.ts';
import { visit } from './browser.ts';
import { axeFaults, axeScript } from './checks/axe.ts';
import { layoutFaults } from './checks/layout.ts';
import { structureFaults } from './checks/structure.ts';
import { serve } from './static-server.ts';
import type { StaticServer } from './static-server.ts';

/* A register with a past, made commit by commit; what pages say that know no past is told with the hostile registry. */

let folder: string;
/** Within the project: only then do intermediate files of a build get a place of their own, beside its result. */
const output = join(tmpdir(), `ki-register-history-site-${process.pid}`);
let site: StaticServer;
let firstCommit: string;

const git = (...options: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();

function makeHistory(): void {
  const registry = join(folder, 'registry');
  const pathOf = (id: string) => join(registry, `systems/mv/${id}.yaml`);
  const entry = readFileSync(join(fixtures, 'valid/systems/mv/compiled-minimal.yaml'), 'utf8');
  const write = (id: string, change: (text: string) => string = (text) => text) => {
    const text = entry.replace(/^name: .*/m, `name: System ${id}`);
    writeFileSync(pathOf(id), change(text.replace(/^summary: .*/m, `summary: Hilft bei der Aufgabe ${id}.`)));
  };
  const commit = (day: string) => {
    git('add', '--all');
    process.env['GIT_COMMITTER_DATE'] = `${day}T12:00:00Z`;
    git('commit', '--quiet', '--message', 'Stand');
    delete process.env['GIT_COMMITTER_DATE'];
    return git('rev-parse', 'HEAD');
  };

  cpSync(join(fixtures, 'valid'), registry, { recursive: true });
  rmSync(pathOf('moved'));
  appendFileSync(
    join(registry, 'requests/sample-request.yaml'),
    'policyFields: [digital-and-administration, health]\n',
  );
  for (const id of ['alpha', 'beta', 'gamma']) write(id);
  const forge =
    'forge:\n  type: gitlab\n  url: https://git.example.org\n  repository: muster/register\n  appId: muster\n';
  writeFileSync(join(registry, 'operator.yaml'), readFileSync(join(registry, 'operator.yaml'), 'utf8') + forge);
  git('init', '--quiet', '--initial-branch=main');
  firstCommit = commit('2026-05-04');
  write('alpha', (text) =>
    text
      .replace('status: pilot', 'status: operation')
      .replace(
        'statusDate:',
        `description: ${'Ein langer Text. '.repeat(12).trim()}\naiMethods:\n  - unknown\nstatusDate:`,
      ),
  );
  commit('2026-05-20');
  git('rm', '--quiet', 'registry/systems/mv/beta.yaml');
  commit('2026-06-01');
  git('mv', 'registry/systems/mv/gamma.yaml', 'registry/systems/mv/delta.yaml');
  commit('2026-06-02');
}

async function built(): Promise<StaticServer> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      // Vite behaves differently when it finds itself in a test.
      ...Object.fromEntries(Object.entries(process.env).filter(([variable]) => !variable.startsWith('VITE'))),
      REGISTRY_DIR: join(folder, 'registry'),
      OUT_DIR: output,
      NODE_ENV: 'production',
    },
  });
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  const status = await new Promise((closed) => child.once('close', closed));
  if (status !== 0) throw new Error(complaints);
  return serve(output);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-history-'));
  makeHistory();
  site = await built();
}, 180_000);
afterAll(async () => {
  await site?.stop();
  for (const made of [folder, output]) rmSync(made, { recursive: true, force: true });
});

/** Words as a reader has them, whatever the lines. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the page of an entry', () => {
  test.each([
    [
      '/systeme/alpha/',
      [
        'Projektstatus: Pilot → wird zu im Einsatz',
        'KI-Methoden: hinzugefügt: Methode nicht bekannt',
        'Eintrag angelegt',
      ],
    ],
    [
      '/en/systeme/alpha/',
      ['Project status: Pilot → becomes In use', 'AI methods: added: method not known', 'Entry added'],
    ],
  ])('%s says what changed, field by field', async (path, expected) => {
    const { page } = await visit(path, { baseURL: site.address });
    const text = plain(await page.locator('section[aria-labelledby=history]').innerText());
    for (const words of expected) expect(text.toLowerCase()).toContain(words.toLowerCase());
  });

  test('long texts are there in both versions, commits lead to the forge', async () => {
    const { page } = await visit('/systeme/alpha/', { baseURL: site.address });
    const section = page.locator('section[aria-labelledby=history]');
    await section.getByText('Wortlaut').click();
    await section.getByText('Ein langer Text. Ein langer').waitFor();
    await section
      .locator(`a[href="https://git.example.org/muster/register/-/commit/${firstCommit}"]`)
      .waitFor({ state: 'visible' });
  });

  test('stays when the entry is removed, and leads on when it is renamed', async () => {
    const { page } = await visit('/systeme/beta/', { baseURL: site.address });
    expect(await page.locator('main').innerText()).toContain('steht seit dem 1. Juni 2026 nicht mehr im Register');
    await page.goto('/systeme/gamma/');
    await page.waitForURL('**/systeme/delta/');
    expect(await page.locator('section[aria-labelledby=history]').innerText()).toContain(
      '2. Juni 2026: Eintrag umbenannt, vorher „gamma“',
    );
  });
});

describe('the changes of the register', () => {
  test('read from new to old without a script, many at once in one line', async () => {
    const { page } = await visit('/aenderungen/', { baseURL: site.address, javaScriptEnabled: false });
    expect(await page.locator('#changes h2').allInnerTexts()).toEqual([
      '2. Juni 2026',
      '1. Juni 2026',
      '20. Mai 2026',
      '4. Mai 2026',
    ]);
    expect(await page.locator('#changes summary').allInnerTexts()).toEqual([
      expect.stringMatching(/^\d+ KI-Systeme angelegt$/),
    ]);
    expect(await page.locator('#change-filter').isVisible()).toBe(false);
    await page.getByText('KI-Systeme angelegt').click();
    await page.getByRole('link', { name: 'System alpha' }).last().click();
    expect(page.url()).toContain('/systeme/alpha/');
  });

  test('can be filtered, and the address of a choice can be shared', async () => {
    const { page, complaints } = await visit('/aenderungen/', { baseURL: site.address });
    await page.getByLabel('Geändertes Feld').selectOption({ label: 'Projektstatus' });
    expect(await page.getByRole('status').innerText()).toBe('1 Änderung gezeigt');
    expect(await page.locator('#changes h2:visible').allInnerTexts()).toEqual(['20. Mai 2026']);
    const shared = new URL(page.url());
    expect(shared.search).toBe('?feld=status');

    await page.goto(shared.pathname + shared.search);
    expect(await page.getByLabel('Geändertes Feld').inputValue()).toBe('status');
    expect(await page.locator('#changes h2:visible').allInnerTexts()).toEqual(['20. Mai 2026']);
    await page.getByLabel('Art des Eintrags').selectOption({ label: 'Stelle' });
    expect(await page.getByRole('status').innerText()).toBe('Auf dieser Seite steht keine solche Änderung.');
    await page.getByRole('button', { name: 'Alle zeigen' }).click();
    expect(await page.locator('#changes h2:visible').count()).toBe(4);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  test.each(['/aenderungen/', '/en/aenderungen/2026-05/', '/systeme/beta/', '/systeme/alpha/'])(
    '%s is sound to those who do not see it, and fits a narrow screen',
    async (path) => {
      const { page } = await visit(path, {
        baseURL: site.address,
        before: axeScript,
        viewport: { width: 320, height: 256 },
      });
      expect(await structureFaults(page)).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
    },
  );

  test('are data and feeds, too', async () => {
    const { page } = await visit('/aenderungen/', { baseURL: site.address });
    const lines = readFileSync(join(output, 'api/v1/changes.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object).at(-1)).toEqual({
      commit: git('rev-parse', 'HEAD'),
      time: '2026-06-02T12:00:00.000Z',
      kind: 'system',
      id: 'delta',
      change: 'renamed',
      from: 'gamma',
      fields: [],
    });
    const atom = readFileSync(join(output, 'aenderungen/feed.xml'), 'utf8');
    const titles = await page.evaluate((xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      return [...feed.querySelectorAll('parsererror, entry > title')].map(({ textContent }) => textContent);
    }, atom);
    expect(titles.slice(0, 3)).toEqual([
      'System gamma: Eintrag umbenannt, vorher &#8222;gamma&#8220;'.replace(/&#8222;/, '„').replace(/&#8220;/, '“'),
      'System beta: Eintrag entfernt',
      'System alpha: Eintrag geändert',
    ]);
    const json = JSON.parse(readFileSync(join(output, 'en/aenderungen/feed.json'), 'utf8')) as {
      items: { content_html: string }[];
    };
    expect(json.items[2]!.content_html).toContain('<li>Project status: Pilot → In use</li>');
  });
});

/* The same register has a forge with an application to sign in by, so its pages lead into the form. */
describe('where editors can sign in', () => {
  const folders = { system: 'systeme', organisation: 'organisationen', request: 'gesuche' } as const;

  test('every system, body and need leads to itself in the form', () => {
    const entries = [...readEntries(readRegistryFolder(join(folder, 'registry'))).values()];
    const editable = entries.flatMap(({ kind, movedTo, ...entry }) =>
      kind in folders && movedTo === undefined ? [{ kind: kind as FormKind, ...entry }] : [],
    );
    expect(new Set(editable.map(({ kind }) => kind)).size).toBe(3);
    for (const entry of editable)
      for (const language of ['', 'en']) {
        const html = readFileSync(join(output, language, folders[entry.kind], entry.id, 'index.html'), 'utf8');
        const format = entry.file.endsWith('.mdx') ? 'mdx' : 'yaml';
        expect(html).toContain(`href="${editPath({ ...entry, format }, entry.id)}"`);
      }
  });

  test('a need leads to a new system of the body that has it, with what it says already', async () => {
    const { page } = await visit('/gesuche/sample-request/', { baseURL: site.address });
    const link = page.getByRole('link', { name: 'Daraus ein System der Stelle anlegen' });
    const { hash } = new URL((await link.getAttribute('href'))!, site.address);
    expect(hash).toMatch(/^#\/collections\/system-mv\/new\?/);
    expect(prefilled(queryIn(hash), fieldsOfKind('system'))).toEqual({
      organisation: 'stadt-musterstadt',
      policyFields: ['digital-and-administration', 'health'],
    });
  });

  test('a plan leads to a new need, with the words as they were typed', async () => {
    const { page, complaints } = await visit('/pruefen/', { baseURL: site.address });
    const plan = 'Anträge & Belege <prüfen> mit "KI", 100 % sicher? #1 + a=b';
    await page.getByLabel('Ihr Vorhaben').fill(plan);
    await page.getByRole('button', { name: 'Vergleichen' }).click();
    const link = page.getByRole('link', { name: 'Den Entwurf im Formular öffnen' });
    await link.waitFor();
    const { hash } = new URL((await link.getAttribute('href'))!, site.address);
    expect(hash).toMatch(/^#\/collections\/request\/new\?/);
    expect(prefilled(queryIn(hash), fieldsOfKind('request'))).toMatchObject({ summary: plan });
    expect(complaints).toEqual([]);
  });
});
