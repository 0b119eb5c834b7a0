import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preview } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { isAddress } from '../../schema/address.ts';
import type { Shape } from '../../schema/fields.ts';
import { fixtures } from '../../schema/fixtures/files.ts';
import type { Kind } from '../../schema/kinds.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { visit } from './browser.ts';

/*
 * The second line: suppose the check were skipped. The site is built from a registry that nobody checked (see
 * build-unchecked.ts), and what comes out must be harmless all the same.
 */

/** Leaves a trace if a browser runs it. */
const trace = 'window.hostile=1';

const attacks: readonly string[] = [
  `<script>${trace}</script>`,
  `"><img src="https://attack.example/x.png" onerror="${trace}">`,
  `' onmouseover='${trace}' x='`,
  `</title></script></style></textarea><script>${trace}</script>`,
  `<!-- <script>${trace}</script> --!>`,
  `<svg onload=${trace}><iframe srcdoc="<script>parent.hostile=1</script>"></iframe>`,
  `javascript:${trace}`,
  `https://www.example.org@attack.example/`,
  `https://xn--exmple-cua.org/`,
  `//attack.example/x.js`,
  `data:text/html,<script>${trace}</script>`,
  `{${trace}} \${${trace}} {{${trace}}}`,
  'a\u202eb\u200bc\u0000d',
];

const addresses: readonly string[] = [
  `javascript:${trace}`,
  `JaVaScRiPt:${trace}//https://www.example.org/`,
  ` javascript:${trace}`,
  `java\nscript:${trace}`,
  `data:text/html,<script>${trace}</script>`,
  `vbscript:${trace}`,
  '//attack.example/',
  'https://www.example.org@attack.example/',
  'https://xn--exmple-cua.org/',
  'https://www.exаmple.org/',
  `https://www.example.org/"onmouseover="${trace}`,
  'http://attack.example/',
  'https:\\\\attack.example',
];

/** A record with every field stated, each as hostile as its page can bear; codes stand, or the page would not be built. */
function hostileValue(shape: Shape, turn: number): unknown {
  if (shape.kind === 'list') return [hostileValue(shape.item, turn), hostileValue(shape.item, turn + 1)];
  if (shape.kind === 'group')
    return Object.fromEntries(
      shape.fields.map(({ key, shape: inner }, index) => [key, hostileValue(inner, turn + index)]),
    );
  switch (shape.primitive) {
    case 'code':
      return vocabularyNamed(shape.vocabulary!).codes[turn % vocabularyNamed(shape.vocabulary!).codes.length];
    case 'reference':
      return shape.target === 'system' ? 'attack-0' : 'attack-body';
    case 'country':
      return 'DE';
    case 'flag':
      return turn % 2 === 0;
    case 'number':
      return turn;
    case 'url':
      return addresses[turn % addresses.length];
    default:
      return attacks[turn % attacks.length];
  }
}

const hostileRecord = (kind: Kind, turn: number) =>
  Object.fromEntries(
    fieldsOfKind(kind)
      .filter(({ key }) => key !== 'id' && key !== 'withheldFields' && key !== 'parent')
      .map(({ key, shape }, index) => [key, hostileValue(shape, turn + index)]),
  );

/** Hostile fixtures that a careless program could read as records. */
function readableFixtures(): string[] {
  const folder = join(fixtures, 'invalid/systems/mv');
  return readdirSync(folder).filter((name) => {
    // A code that is not in its list stops the build; that is as safe as it gets.
    if (!/^hostile-.*\.yaml$/.test(name) || name === 'hostile-many-values.yaml') return false;
    try {
      const record = parse(readFileSync(join(folder, name), 'utf8'), { logLevel: 'silent' }) as {
        name?: unknown;
      } | null;
      return record?.name !== undefined;
    } catch {
      return false;
    }
  });
}

let folder: string;
let output: string;
let site: string;
let server: { stop(): Promise<void> };

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const environment = (registry: string, out: string, more: Record<string, string> = {}) => ({
  // Vite behaves differently when it finds itself in a test.
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITE'))),
  REGISTRY_DIR: registry,
  OUT_DIR: out,
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  ...more,
});
const script = join(import.meta.dirname, 'build-unchecked.ts');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ki-register-hostile-'));
  output = join(folder, 'site');
  const invalid = join(fixtures, 'invalid');
  write('registry/organisations/mv/attack-body.yaml', stringify(hostileRecord('organisation', 0)));
  cpSync(
    join(invalid, 'organisations/mv/stadt-musterstadt.yaml'),
    join(folder, 'registry/organisations/mv/stadt-musterstadt.yaml'),
  );
  write('registry/requests/attack.yaml', stringify(hostileRecord('request', 0)));
  write('registry/law/attack.yaml', stringify(hostileRecord('law', 0)));
  write('registry/operator.yaml', stringify(hostileRecord('operator', 0)));
  for (const turn of attacks.keys())
    write(`registry/systems/mv/attack-${turn}.yaml`, stringify(hostileRecord('system', turn)));
  write(`registry/systems/mv/id-"onmouseover="${trace.replace('.', '')}.yaml`, stringify(hostileRecord('system', 0)));
  for (const name of readableFixtures())
    cpSync(join(invalid, 'systems/mv', name), join(folder, 'registry/systems/mv', name));
  const build = spawnSync(process.execPath, [script], {
    env: environment(join(folder, 'registry'), output),
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}`);
  process.env['OUT_DIR'] = output;
  const running = await preview({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  server = running;
  site = `http://127.0.0.1:${running.port}`;
}, 180_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Addresses of all pages that were built. */
const pagesBuilt = () =>
  readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map(
      (file) =>
        `/${file
          .replace(/index\.html$/, '')
          .split('/')
          .map(encodeURIComponent)
          .join('/')}`,
    );

/** Within the site, a mailbox, a telephone, or an address the check would accept. */
const isHarmless = (link: string, path: string): boolean =>
  (URL.canParse(link, site + path) && new URL(link, site + path).origin === site) ||
  /^(?:mailto:|tel:\+?\d*$)/.test(link) ||
  isAddress(link);

/** The site's own scripts. */
const isOwnScript = (source: string): boolean => source.startsWith('/_astro/') || source === 'redaktion.js';

interface Active {
  readonly scripts: string[];
  readonly frames: string[];
  readonly handlers: string[];
  readonly links: string[];
}

/** What of some HTML could run or lead somewhere, as a browser understands it; of the page itself where none is given. */
function active(html: string | undefined): Active {
  const page = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
  const all = [...page.querySelectorAll('*')];
  const places = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'background', 'ping'];
  return {
    scripts: [...page.querySelectorAll('script')].map((one) => one.getAttribute('src') ?? `inline: ${one.textContent}`),
    frames: [...page.querySelectorAll('iframe, object, embed, base, meta[http-equiv=refresh]')].map(
      (one) => one.outerHTML,
    ),
    handlers: all.flatMap((one) => one.getAttributeNames().filter((name) => /^on/i.test(name))),
    links: all.flatMap((one) => places.flatMap((name) => one.getAttribute(name) ?? [])),
  };
}

function expectInert({ scripts, frames, handlers, links }: Active, path: string): void {
  expect(
    scripts.filter((source) => !isOwnScript(source)),
    path,
  ).toEqual([]);
  expect(frames, path).toEqual([]);
  expect(handlers, path).toEqual([]);
  expect(
    links.filter((link) => !isHarmless(link, path)),
    path,
  ).toEqual([]);
}

describe('built from a hostile registry without a check', () => {
  test('the attacks are there: the pages show them as text', async () => {
    const { page } = await visit('/systeme/attack-0/', { baseURL: site });
    const text = await page.locator('main').innerText();
    for (const attack of attacks.slice(0, 6)) expect(text).toContain(attack.slice(0, 12));
  });

  test('no page has a script, a handler, a frame or a dangerous address', async () => {
    const { page } = await visit('/', { baseURL: site });
    const paths = pagesBuilt();
    expect(paths.length).toBeGreaterThan(60);
    for (const path of paths)
      expectInert(
        await page.evaluate(active, readFileSync(join(output, decodeURIComponent(path), 'index.html'), 'utf8')),
        path,
      );
  });

  test.each(['obeys', 'ignores'])(
    'in a browser that %s the policy nothing runs, nothing is asked of another host',
    async (how) => {
      const { page, complaints } = await visit('/', { baseURL: site, bypassCSP: how === 'ignores' });
      // What runs nowhere without the policy runs nowhere with it: there one page of each kind shows that it holds.
      const looked =
        how === 'ignores'
          ? /^\/(?:$|systeme\/|organisationen\/|gesuche\/|[a-z]+\/$)/
          : /^\/(?:systeme\/attack-0\/|[a-z]*\/?)$/;
      for (const path of pagesBuilt().filter((one) => looked.test(one))) {
        await page.goto(path);
        expect(await page.evaluate(() => 'hostile' in window), path).toBe(false);
      }
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
    },
  );

  test('a register without a Git history says so, and calls nothing new', async () => {
    const { page } = await visit('/systeme/attack-0/', { baseURL: site });
    const section = await page.locator('section[aria-labelledby=history]').innerText();
    expect(section).toContain('Der Verlauf liegt in dieser Fassung nicht vor.');
    expect(section).not.toContain('angelegt');
    await page.goto('/aenderungen/');
    expect(await page.locator('main').innerText()).toContain('ohne die Geschichte des Registers gebaut');
  });

  test('results of the search are text, too', async () => {
    const { page, complaints } = await visit('/suche/?q=window.hostile', { baseURL: site });
    await page.locator('#results-list > *').first().waitFor();
    expectInert(await page.evaluate(active, undefined), '/suche/');
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('an entry that would run code', () => {
  const secret = 'value-of-a-secret';
  let registry: string;
  let proof: string;
  let out: string;
  const surroundings = () => environment(registry, out, { KI_REGISTER_SECRET: secret, KI_REGISTER_PROOF: proof });

  beforeAll(() => {
    registry = join(folder, 'runs');
    proof = join(folder, 'proof.txt');
    out = join(folder, 'runs-site');
    cpSync(join(fixtures, 'valid'), registry, { recursive: true });
    rmSync(join(registry, 'systems/mv/moved.yaml'));
    cpSync(join(fixtures, 'invalid/systems/mv/mdx-code-runs.mdx'), join(registry, 'systems/mv/mdx-code-runs.mdx'));
  });

  /** Neither was the file written nor the secret shown. */
  function expectNothingRan(...shown: string[]) {
    expect(existsSync(proof)).toBe(false);
    for (const text of shown) expect(text).not.toContain(secret);
    if (!existsSync(out)) return;
    for (const file of readdirSync(out, { recursive: true, withFileTypes: true }))
      if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain(secret);
  }

  test.each(['check', 'build'])('%s names the lines and runs nothing', (command) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`], {
      env: surroundings(),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    for (const line of [20, 22, 24, 26])
      expect(stdout).toMatch(new RegExp(`mdx-code-runs\\.mdx:${line}:\\d+: error: .*\\[narrative-code\\]`));
    expectNothingRan(stdout, stderr);
  });

  test('a build without the check stops there and runs nothing', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env: surroundings(), encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/mdx-code-runs\.mdx:20:1: Zeilen mit „import“/);
    expectNothingRan(stdout, stderr);
  }, 120_000);

  test('a development server without the check shows no such page and runs nothing', async () => {
    const child = spawn(process.execPath, [script, 'dev'], {
      env: { ...surroundings(), NODE_ENV: 'development' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const port = await new Promise<string>((found, failed) => {
        child.stdout.on(
          'data',
          (data: Buffer) => /^\d+$/m.test(data.toString()) && found(/^\d+$/m.exec(data.toString())![0]),
        );
        child.once('exit', () => failed(new Error('The server did not start.')));
      });
      const answer = await fetch(`http://127.0.0.1:${port}/systeme/mdx-code-runs/`);
      const page = await answer.text();
      expect(answer.status).toBe(500);
      expectNothingRan(page);
    } finally {
      child.kill();
    }
  }, 120_000);
});
