import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { checksumsFile, checksumsOf, readChecksums, sha256 } from '../../store/checksums.ts';
import { completeDeployer, incompleteProvider, surroundings } from '../open-data/instance.fixture.ts';
import { visit } from './browser.ts';
import { serve } from './static-server.ts';
import type { StaticServer } from './static-server.ts';

interface Index {
  readonly files: readonly { readonly href: string; readonly bytes: number; readonly sha256: string }[];
}

describe('the built site', () => {
  const output = inject('output');

  test('holds every file of the index as the index describes it', () => {
    const { files } = JSON.parse(readFileSync(join(output, 'api/v1/index.json'), 'utf8')) as Index;
    expect(files.length).toBeGreaterThan(25);
    for (const file of files) {
      const bytes = readFileSync(join(output, file.href));
      expect({ href: file.href, bytes: bytes.length, sha256: sha256(bytes) }).toEqual({
        href: file.href,
        bytes: file.bytes,
        sha256: file.sha256,
      });
    }
  });

  test('lists the checksums of all its files, and sha256sum agrees', () => {
    const stated = readChecksums(readFileSync(join(output, checksumsFile), 'utf8'));
    expect(stated).toEqual(checksumsOf(output));
    expect(stated.has('index.html')).toBe(true);
    const { status, error, stdout } = spawnSync('sha256sum', ['--check', '--quiet', '--strict', checksumsFile], {
      cwd: output,
      encoding: 'utf8',
    });
    // macOS and Windows need not have the program.
    if (!error) expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test.each(['/daten/', '/en/daten/'])('%s leads to files that exist', async (path) => {
    const { page, complaints } = await visit(path);
    const links = await page
      .locator('main a[href], head link[rel=alternate][type*="/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const files = links.filter((href) => /\.\w+$/.test(href));
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((href) => !existsSync(join(output, href)))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a register that knows its address and has systems in scope of Annex VIII', () => {
  const id = 'eigenes-pruefsystem';
  let folder: string;
  let site: string;
  let server: StaticServer | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ki-register-open-data-'));
    const records = {
      ...surroundings,
      [`systems/mv/${id}.yaml`]: { ...incompleteProvider, name: 'Prüfsystem 5 < 6 & mehr' },
      'systems/mv/vorrang-der-antraege.yaml': completeDeployer,
    };
    for (const [path, record] of Object.entries(records)) {
      mkdirSync(dirname(join(folder, 'registry', path)), { recursive: true });
      writeFileSync(join(folder, 'registry', path), stringify(record));
    }
    const OUT_DIR = join(folder, 'site');
    const build = spawnSync(process.execPath, ['scripts/build.ts'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        REGISTRY_DIR: join(folder, 'registry'),
        SITE_URL: 'https://ki-register.example.org/',
        OUT_DIR,
      },
      encoding: 'utf8',
    });
    if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}`);
    server = await serve(OUT_DIR);
    site = server.address;
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('leads from the entry to a page that names what is missing item by item', async () => {
    const { page, complaints } = await visit(`/systeme/${id}/`, { baseURL: site });
    await page.getByRole('link', { name: 'Angaben für die EU-Datenbank (Anhang VIII)' }).click();
    await page.getByRole('heading', { level: 2, name: /Abschnitt A/ }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Es fehlen 8 Angaben');
    expect(text).toContain('A7 Marktstatus');
    expect(text).toContain('Geltungsbeginn ungeklärt');
    expect(text).toContain('Hinweis, keine Rechtsberatung');
    const [download] = await page.getByRole('link', { name: 'Diese Angaben als JSON' }).all();
    expect(await download!.getAttribute('href')).toBe(`/api/v1/annex-viii/${id}.json`);
    expect(existsSync(join(folder, 'site', 'api/v1/annex-viii', `${id}.json`))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('has its own address in catalogue and JSON-LD, and the policy lets the latter stand', async () => {
    const catalogue = readFileSync(join(folder, 'site', 'katalog.jsonld'), 'utf8');
    expect(catalogue).toContain('https://ki-register.example.org/');
    expect(catalogue).not.toContain('register.invalid');
    const { page, complaints } = await visit(`/systeme/${id}/`, { baseURL: site });
    const data = () =>
      page
        .locator('script[type="application/ld+json"]')
        .evaluateAll((all) => all.map((one) => JSON.parse(one.textContent) as Record<string, unknown>));
    expect(await data()).toMatchObject([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { name: 'Startseite', item: 'https://ki-register.example.org/' },
          { name: 'Systeme', item: 'https://ki-register.example.org/systeme/' },
          { name: 'Prüfsystem 5 < 6 & mehr', item: `https://ki-register.example.org/systeme/${id}/` },
        ],
      },
    ]);
    await page.goto('/daten/');
    expect((await data()).map((one) => one['@type'])).toEqual(['BreadcrumbList', 'DataCatalog']);
    expect(complaints).toEqual([]);
  });
});
