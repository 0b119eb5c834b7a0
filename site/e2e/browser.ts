import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

let browser: Browser;

/** Starts one browser for the test file that imports this, and stops it after the last test. */
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('chromium'),
    // Containers have no user namespaces for the sandbox; the rest keeps the browser from calling home.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

/** A page of the built site that reports whatever a visitor's browser would complain about. */
export interface Visit {
  readonly page: Page;
  /** Errors on the console and requests to other hosts so far. */
  readonly complaints: string[];
}

/**
 * Opens a page of the site in a fresh browser profile.
 * @param path from the root, `/suche/`
 * @param options `baseURL` for a site other than the real one
 */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const site = options.baseURL ?? inject('site');
  const context = await browser.newContext({ baseURL: site, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:'))
      complaints.push(`request: ${request.url()}`);
  });
  page.setDefaultTimeout(10_000);
  const response = await page.goto(path);
  expect(response?.status(), path).toBeLessThan(400);
  return { page, complaints };
}
