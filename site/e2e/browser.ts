import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { browserArguments } from './chromium.ts';

let browser: Browser;
let tried: Page | undefined;
const visits = new Set<BrowserContext>();

/** Starts one browser for the test file that imports this, and stops it after the last test. */
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('chromium'), args: [...browserArguments] });
});
afterEach(async () => {
  await Promise.all([...visits].map((context) => context.close()));
  visits.clear();
});
afterAll(() => browser.close());

/** A page of the built site that reports whatever a visitor's browser would complain about. */
export interface Visit {
  readonly page: Page;
  /** Errors on the console and requests to other hosts so far. */
  readonly complaints: string[];
  /** All requests so far. */
  readonly requests: Request[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before anything of its own does; the page's security policy does not apply to it. */
  readonly before?: string;
  /** Address of the one other host that the page may ask. */
  readonly partner?: string;
}

/**
 * Opens a page of the site in a fresh browser profile, which ends with the test.
 * @param path from the root, `/suche/`
 * @param options `baseURL` for a site other than the real one
 */
export async function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const stayed = await stay(path, options);
  visits.add(stayed.page.context());
  return stayed;
}

/** As `visit`, for several tests: the profile ends with the test file, or when its context is closed. */
export async function stay(path: string, { before, partner = 'data:', ...options }: VisitOptions = {}): Promise<Visit> {
  const site = options.baseURL ?? inject('site');
  const context = await browser.newContext({ baseURL: site, ...options });
  if (before) await context.addInitScript({ content: before });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: Request[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request);
    if (![site, partner, 'data:'].some((allowed) => request.url().startsWith(allowed)))
      complaints.push(`request: ${request.url()}`);
  });
  page.setDefaultTimeout(20_000);
  const response = await page.goto(path);
  expect(response?.status(), path).toBeLessThan(400);
  return { page, complaints, requests };
}

/** Shows a document of the test's own making, to try a check on; the page is the same for the whole test file. */
export async function show(html: string): Promise<Page> {
  const page = tried ?? (tried = await (await browser.newContext()).newPage());
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  return page;
}
