import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { palettesOf } from '../../schema/colours.ts';
import { picture } from '../../schema/fixtures/picture.ts';
import type { Operator } from '../../schema/operator.ts';
import { stay, type Visit } from './browser.ts';
import { axeFaults, axeScript, contrastRules } from './checks/axe.ts';
import { layoutFaults } from './checks/layout.ts';
import { structureFaults } from './checks/structure.ts';
import { pageTypes } from './page-types.ts';
import { serve, type StaticServer } from './static-server.ts';

/*
 * Somebody takes a copy of the project, changes operator.yaml, lays a logo beside it and empties the registry; the law
 * stays. What is built is a register of their own.
 */

const ours = parse(readFileSync('registry/operator.yaml', 'utf8')) as Operator;

const operator = {
  name: { de: 'KI-Verzeichnis Musterland', en: 'AI Directory of Musterland' },
  shortName: 'KI-Verzeichnis',
  claim: { de: 'Was Musterland mit KI macht', en: 'What Musterland does with AI' },
  colours: { accent: '#00693e' },
  url: 'https://ki.musterland.example.org',
  operatedBy: {
    name: 'Ministerium für Digitales Musterland',
    address: 'Musterplatz 1\n00000 Musterstadt',
    email: 'ki@musterland.example.org',
  },
  forge: { type: 'gitlab', url: 'https://git.example.org', repository: 'musterland/ki-verzeichnis' },
  maintainers: ['@musterland/ki-technik'],
  kopfzeile: 'land',
  kopfzeileText: 'Offizielle Website des Landes Musterland',
  security: { email: 'sicherheit@musterland.example.org' },
  legal: {
    imprint: { de: 'Diensteanbieter ist Musterland.', en: 'Musterland is the service provider.' },
    privacy: { de: 'Verantwortlich ist Musterland.', en: 'Musterland is the controller.' },
    accessibility: { de: 'Teilweise vereinbar.', en: 'Partially compliant.' },
    accessibilityTest: { date: '2026-09-30', method: 'third-party' },
  },
  dataLicense: 'dl-de-zero-2-0',
  demonstration: false,
} satisfies Operator;

const logo = picture(120, 48);

let folder: string;
let output: string;
let server: StaticServer;
let visited: Visit;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-fork-'));
  output = join(folder, 'site');
  mkdirSync(join(folder, 'registry'));
  cpSync('registry/law', join(folder, 'registry/law'), { recursive: true });
  writeFileSync(join(folder, 'registry/operator.yaml'), stringify(operator));
  writeFileSync(join(folder, 'registry/logo.png'), logo);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITE'))),
      REGISTRY_DIR: join(folder, 'registry'),
      OUT_DIR: output,
      NODE_ENV: 'production',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  server = await serve(output);
  visited = await stay('/', { baseURL: server.address, before: axeScript });
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const built = (file: string): string => readFileSync(join(output, file), 'utf8');

/** Pages of the kinds that exist without entries: no state, no single record. */
const pathsBuilt = () =>
  [...new Set(pageTypes.map(({ path }) => path))].filter((path) => existsSync(join(output, path, 'index.html')));

describe('name and claim', () => {
  test('stand in head and foot of the pages, in both languages', async () => {
    const { page } = visited;
    await page.goto('/en/');
    expect(await page.title()).toBe('Which AI does public administration use? – AI Directory of Musterland');
    await page.goto('/');
    expect(await page.title()).toBe('Welche KI nutzt die Verwaltung? – KI-Verzeichnis Musterland');
    expect(await page.locator('meta[name=application-name]').getAttribute('content')).toBe(operator.shortName);
    const header = await page.getByRole('banner').innerText();
    expect(header).toContain(operator.name.de);
    expect(header).toContain(operator.claim.de);
    expect(await page.getByRole('contentinfo').innerText()).toContain(operator.operatedBy.name);
  });

  test('stand in feeds, interface and catalogue', () => {
    for (const file of ['aenderungen/feed.xml', 'gesuche/feed.json', 'api/v1/index.json', 'katalog.ttl'])
      expect(built(file), file).toContain(operator.name.de);
    expect(built('katalog.ttl')).toContain(operator.operatedBy.name);
    expect(built('api/v1/index.json')).toContain('DL-DE-ZERO-2.0');
  });

  test('no file of the site says ours any more, or that it is a demonstration', () => {
    const telling = /\.(?:html|xml|json|jsonl|jsonld|rdf|ttl|csv|txt|css)$/;
    const files = readdirSync(output, { recursive: true, encoding: 'utf8' })
      // The schema explains its fields with an example of its own, and Pagefind's parts are of its making.
      .filter((file) => telling.test(file) && !/^(?:schema|pagefind)\//.test(file));
    expect(files.length).toBeGreaterThan(200);
    const traces = [ours.name.de, ours.claim!.de, ours.claim!.en, 'Demonstration', 'Vorführung', 'demonstration'];
    for (const file of files) {
      const text = built(file);
      for (const trace of traces) expect(text.includes(trace), `${file}: ${trace}`).toBe(false);
    }
    expect(files).not.toContain('teilen.png');
  });
});

test('the logo is the operator’s, untouched', async () => {
  const { page } = visited;
  await page.goto('/');
  const image = page.getByRole('banner').getByRole('img', { name: operator.operatedBy.name });
  expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(120);
  expect(readFileSync(join(output, 'logo.png')).equals(logo)).toBe(true);
});

test('the colours are the operator’s by day and by night, without a style inside a page', async () => {
  const { page } = visited;
  const { light, dark } = palettesOf(operator.colours);
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--kern-color-action-default'));
  await page.goto('/impressum/');
  expect(await accent()).toBe(light.accent);
  const line = () => page.locator('.kopfzeile').evaluate((one) => getComputedStyle(one).borderBottomColor);
  expect(await line()).toBe('rgb(0, 105, 62)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accent()).toBe(dark.accent);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(built('favicon.svg')).toContain(light.accent);
});

test('the mark „Offizielle Website“ stands there in the words that were granted', async () => {
  await visited.page.goto('/en/');
  expect(await visited.page.getByRole('banner').getByText(operator.kopfzeileText).getAttribute('lang')).toBe('de');
});

test('legal pages are the operator’s; what it did not state about barriers is missing', async () => {
  const { page } = visited;
  for (const [path, text] of [
    ['/impressum/', operator.legal.imprint.de],
    ['/impressum/', 'Musterplatz 1'],
    ['/datenschutz/', operator.legal.privacy.de],
    ['/barrierefreiheit/', operator.legal.accessibility.de],
    ['/melden/', operator.operatedBy.email],
  ] as const) {
    await page.goto(path);
    expect(await page.getByRole('main').innerText(), path).toContain(text);
  }
  await page.goto('/barrierefreiheit/');
  const facts = await page.locator('.fact').allInnerTexts();
  expect(facts.map((fact) => fact.split(/\s*\n\s*/))).toEqual([
    ['Zuletzt geprüft am', '30. September 2026'],
    ['Prüfmethode', 'Bewertung durch Dritte'],
    ['Barrieren melden an', 'Angabe fehlt'],
    ['Schlichtungsstelle', 'Angabe fehlt'],
    ['Adresse der Schlichtungsstelle', 'Angabe fehlt'],
  ]);
});

test('security.txt names the operator’s mailbox and expires within a year', async () => {
  const answer = await visited.page.request.get('/.well-known/security.txt');
  expect(answer.headers()['content-type']).toMatch(/^text\/plain/);
  const fields = new Map(
    (await answer.text()).split('\n').flatMap((line) => (line ? [line.split(/: (.*)/).slice(0, 2)] : [])) as [
      string,
      string,
    ][],
  );
  expect(fields.get('Contact')).toBe('mailto:sicherheit@musterland.example.org');
  expect(fields.get('Canonical')).toBe('https://ki.musterland.example.org/.well-known/security.txt');
  const days = (Date.parse(fields.get('Expires')!) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});

test('every kind of page stands without entries: whole, readable by all, in the new colours', async () => {
  const { page, complaints } = visited;
  const paths = pathsBuilt();
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) {
    await page.goto(path);
    expect(await structureFaults(page), path).toEqual([]);
    expect(await axeFaults(page), path).toEqual([]);
    // An empty part says that it is empty.
    const empty = await page
      .getByRole('main')
      .locator('section, ul, table')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility() && !one.textContent.trim()).map((one) => one.outerHTML.slice(0, 200)),
      );
    expect(empty, path).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['/', '/barrierefreiheit/', '/suche/']) {
    await page.goto(path);
    expect(await axeFaults(page, contrastRules), `${path} in the dark`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  expect(await layoutFaults(page), 'zoomed').toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);

test.each([
  ['/systeme/', 'Das Register enthält noch keine Systeme.'],
  ['/organisationen/', 'Das Register enthält noch keine Stellen.'],
  ['/zahlen/', 'Das Register enthält noch keine Systeme.'],
  ['/marktplatz/', 'Zurzeit gibt es keine Gesuche.'],
  ['/themen/transport/', 'Hierzu steht noch kein System im Register.'],
])('%s says that nothing is there yet', (path, said) => {
  expect(built(`${path.slice(1)}index.html`)).toContain(said);
});
