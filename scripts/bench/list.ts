import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { CDPSession, Page } from 'playwright-core';
import { writeGeneratedRegistry } from './generated-registry.ts';

/*
 * The list of systems of a large register in a real browser: main-thread time of the first facet answer and of a typed
 * search, and what each made the visitor download. `node scripts/bench/list.ts [systems]`
 */

const systems = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'ki-register-bench-'));
const root = join(import.meta.dirname, '../..');
const say = (text: string): void => void process.stdout.write(`${text}\n`);

try {
  const registry = join(folder, 'registry');
  const output = join(folder, 'site');
  writeGeneratedRegistry(registry, systems);
  const env = { ...process.env, REGISTRY_DIR: registry, OUT_DIR: output, NODE_ENV: 'production' };
  const built = Date.now();
  // The findings of a generated registry fill pages and interest nobody.
  const build = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (build.status !== 0) throw new Error('The site could not be built.');
  say(`list, ${systems} systems: built in ${((Date.now() - built) / 1000).toFixed(0)} s`);
  const port = await freePort();
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const server = spawn(process.execPath, [astro, 'preview', '--port', String(port), '--host', '127.0.0.1'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(server.stdout, 'data');
    await measure(`http://127.0.0.1:${port}`, output);
  } finally {
    server.kill();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(site: string, output: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage({ baseURL: site });
    let paths: string[] = [];
    page.on('requestfinished', (request) => void paths.push(new URL(request.url()).pathname));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const heading = page.locator('#result-heading');
    /** Does something, waits for the heading it brings, and says what that cost. */
    const cost = async (name: string, act: () => Promise<void>, text: RegExp): Promise<void> => {
      paths = [];
      const before = await busy(devtools);
      await act();
      await heading.filter({ hasText: text }).waitFor();
      await page.waitForLoadState('networkidle');
      const kilobytes = paths.reduce((sum, path) => sum + weight(output, path), 0) / 1024;
      say(
        `list, ${name}: ${((await busy(devtools)) - before).toFixed(0)} ms main thread, ${kilobytes.toFixed(0)} KB (Brotli) in ${paths.length} requests`,
      );
    };
    const total = new RegExp(`^${systems.toLocaleString('de-DE')} `);
    await cost('first view', () => page.goto('/systeme/').then(() => undefined), total);
    await page.waitForLoadState('networkidle');
    const choose = (facet: string, code: string) => () =>
      page.locator(`[data-facet=${facet}] input[value=${code}]`).evaluate((box: HTMLInputElement) => box.click());
    await cost('first facet', choose('status', 'pilot'), /^(?!0 )/);
    await cost('second facet', choose('land', 'nw'), /Systeme$/);
    await page.goto('/systeme/');
    await page.waitForLoadState('networkidle');
    const type = (words: string) => () => page.locator('#words').fill(words);
    await cost('typed search, cold', type('Brücke'), differs(await count(page)));
    await cost('typed search, warm', type('Chatbot'), differs(await count(page)));
    await cost('typed search, warm', type('Anträge prüfen'), differs(await count(page)));
  } finally {
    await browser.close();
  }
}

const count = async (page: Page): Promise<string> => (await page.locator('#result-heading').textContent()) ?? '';
const differs = (text: string): RegExp => new RegExp(`^(?!${text}$)`);

/** Milliseconds that the page's main thread has worked so far. */
async function busy(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Bytes of a built file as a server would send it. */
function weight(output: string, path: string): number {
  const file = join(output, path.endsWith('/') ? `${path}index.html` : path);
  const bytes = readFileSync(file);
  return /\.(woff2|wasm|png|pf_\w+)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
