import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { CDPSession, Page } from 'playwright-core';
import type { Measure, Thing } from '../measure.ts';

const root = join(import.meta.dirname, '../../..');

/** At this size pages keep their bounds; larger registers have more bodies to choose from. */
const sizeOfBounds = 500;
const mostListBytes = 60;
const mostSteckbriefBytes = 12;
/** Milliseconds of the main thread that people do not notice, and that they accept while typing. */
const mostFacet = 100;
const mostSearch = 200;

/**
 * The list of systems of a large register in a real browser: what the first choice, a typed search and the first view cost
 * the main thread, and what they made the visitor download.
 */
export const list: Thing = {
  name: 'list',
  sizes: [500, 10_000],
  async measure(size, { site }) {
    const output = site(size);
    const port = await freePort();
    const server = spawn(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'preview', '--port', String(port), '--host', '127.0.0.1'],
      {
        cwd: root,
        env: { ...process.env, OUT_DIR: output, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    try {
      await once(server.stdout, 'data');
      return [...pageBytes(output, size), ...(await inBrowser(`http://127.0.0.1:${port}`, output, size))];
    } finally {
      server.kill();
    }
  },
};

function pageBytes(output: string, size: number): Measure[] {
  const bound = (most: number) => (size <= sizeOfBounds ? { most } : {});
  const pages = readdirSync(join(output, 'systeme'), { withFileTypes: true }).filter(
    (one) => one.isDirectory() && one.name !== 'seite',
  );
  // Compressing ten thousand pages would take longer than everything else.
  const some = pages.filter((_, index) => index % Math.ceil(pages.length / sizeOfBounds) === 0);
  const largest = Math.max(...some.map(({ name }) => weight(output, `/systeme/${name}/`)));
  const row = (what: string, bytes: number, most: number): Measure => ({
    ...{ thing: 'list', what, size, value: bytes / 1024, unit: 'KB' },
    ...bound(most),
  });
  return [
    row('HTML of the list, Brotli', weight(output, '/systeme/'), mostListBytes),
    row('HTML of the largest page of a system, Brotli', largest, mostSteckbriefBytes),
  ];
}

async function inBrowser(site: string, output: string, size: number): Promise<Measure[]> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const measures: Measure[] = [];
  try {
    const page = await browser.newPage({ baseURL: site });
    let paths: string[] = [];
    page.on('requestfinished', (request) => void paths.push(new URL(request.url()).pathname));
    const devtools = await page.context().newCDPSession(page);
    // The time the thread was computing: other programs on the machine do not count.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    /** Does something, waits until the heading says another number, and notes what that cost. */
    const cost = async (what: string, act: () => Promise<unknown>, most?: number): Promise<void> => {
      paths = [];
      // Asked first: the question itself costs the page something, the first one most.
      const heading = await headingOf(page);
      const before = await busy(devtools);
      await act();
      await page
        .locator('#result-heading')
        .filter({ hasNotText: heading || /^$/ })
        .waitFor();
      await page.waitForLoadState('networkidle');
      const bytes = paths.reduce((sum, path) => sum + weight(output, path), 0);
      const row = { thing: 'list', size };
      measures.push(
        { ...row, what: `${what}, main thread`, value: (await busy(devtools)) - before, unit: 'ms', most },
        { ...row, what: `${what}, download`, value: bytes / 1024, unit: 'KB' },
      );
    };
    const choose = (facet: string, code: string) => () =>
      page.locator(`[data-facet=${facet}] input[value=${code}]`).evaluate((box: HTMLInputElement) => box.click());
    const type = (words: string) => () => page.locator('#words').fill(words);
    await cost('first view', () => page.goto('/systeme/'));
    await page.locator('[data-facet=status] input[value=pilot]').count();
    await cost('first facet', choose('status', 'pilot'), mostFacet);
    await cost('second facet', choose('land', 'nw'), mostFacet);
    // A new page: the browser counts its threads anew with each document.
    await page.goto('/systeme/');
    await page.waitForLoadState('networkidle');
    await cost('typed search, cold', type('Brücke'));
    await cost('typed search, warm', type('Chatbot'), mostSearch);
    await cost('typed search of two words, warm', type('Anträge prüfen'), mostSearch);
  } finally {
    await browser.close();
  }
  return measures;
}

const headingOf = async (page: Page): Promise<string> => {
  const heading = page.locator('#result-heading');
  return (await heading.count()) > 0 ? ((await heading.textContent()) ?? '').trim() : '';
};

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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
