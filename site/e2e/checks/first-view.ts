import type { Page, Request } from 'playwright-core';
import type { Visit } from '../browser.ts';

/** What a page brings over the line until it is at rest, compressed as served. */
export interface FirstView {
  readonly bytes: Readonly<Record<Kind, number>>;
  /** Sum of all movements of what was already shown; 0 is none. */
  readonly shift: number;
  /** The same of movements that came with a font; they are not among the others. */
  readonly fontShift: number;
}

type Kind = 'html' | 'css' | 'js' | 'fonts' | 'other';

const kindOf: Record<string, Kind> = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' };

const kilobyte = 1000;

/** The promises on weight: what a page may bring before anybody has used it. */
const limits: Record<Kind | 'all', number> = {
  all: 100 * kilobyte,
  html: 60 * kilobyte,
  css: 10 * kilobyte,
  js: 15 * kilobyte,
  fonts: 100 * kilobyte,
  other: 20 * kilobyte,
};

/** A shift of less is a letter that gets a little wider. */
const stillStanding = 0.001;

/**
 * The same where a font arrives after the first picture, as it does on a busy machine: a line or two break elsewhere. A
 * fifth of what counts as good (https://web.dev/articles/cls).
 */
const stillStandingWithFont = 0.02;

/** How long after the arrival of a font it may be shown (ms). */
const untilShown = 500;

/**
 * Opens a page, waits until it is at rest and weighs what came.
 * @param open opens it in a fresh profile
 */
export async function weighLoading(open: () => Promise<Visit>): Promise<{ visited: Visit; firstView: FirstView }> {
  const visited = await open();
  const { page, requests } = visited;
  await page.waitForLoadState('networkidle');
  const bytes: Record<Kind, number> = { html: 0, css: 0, js: 0, fonts: 0, other: 0 };
  for (const request of requests) bytes[kindOf[request.resourceType()] ?? 'other'] += await sizeOf(request);
  return { visited, firstView: { bytes, ...(await shiftsOf(page)) } };
}

/** What was moved until a page was at rest, with a font or otherwise. */
async function shiftsOf(page: Page): Promise<Pick<FirstView, 'shift' | 'fontShift'>> {
  const shifts = await page.evaluate(
    () =>
      new Promise<{ time: number; value: number }[]>((known) => {
        const observer = new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
          known(entries.map(({ startTime, value }) => ({ time: startTime, value })));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Without any shift the observer stays silent.
        requestAnimationFrame(() => requestAnimationFrame(() => known([])));
      }),
  );
  const arrivals = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return resources.filter(({ name }) => name.endsWith('.woff2')).map(({ responseEnd }) => responseEnd);
  });
  const cameWithFont = (time: number) => arrivals.some((end) => time >= end && time < end + untilShown);
  const sum = (some: typeof shifts) => some.reduce((all, { value }) => all + value, 0);
  return {
    shift: sum(shifts.filter(({ time }) => !cameWithFont(time))),
    fontShift: sum(shifts.filter(({ time }) => cameWithFont(time))),
  };
}

const sizeOf = async (request: Request): Promise<number> =>
  (await request.response()) && !request.url().startsWith('data:') ? (await request.sizes()).responseBodySize : 0;

/** Which promises a page breaks, one line each. */
export function firstViewFaults({ bytes, shift, fontShift }: FirstView): string[] {
  const all = Object.values(bytes).reduce((sum, part) => sum + part, 0);
  return [
    ...Object.entries({ ...bytes, all }).flatMap(([kind, size]) =>
      size > limits[kind as Kind | 'all'] ? [`${kind}: ${size} of ${limits[kind as Kind | 'all']} bytes`] : [],
    ),
    ...(shift > stillStanding ? [`layout shift: ${shift}`] : []),
    ...(fontShift > stillStandingWithFont ? [`layout shift of a late font: ${fontShift}`] : []),
  ];
}
