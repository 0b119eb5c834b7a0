import type { Request } from 'playwright-core';
import type { Visit } from '../browser.ts';

/** What a page brings over the line until it is at rest, compressed as served. */
export interface FirstView {
  readonly bytes: Readonly<Record<Kind, number>>;
  /** Sum of all movements of what was already shown; 0 is none. */
  readonly shift: number;
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

/**
 * A shift of less is a line or two that break elsewhere when their font arrives late, as it does on a busy machine; a fifth
 * of what counts as good (https://web.dev/articles/cls).
 */
const stillStanding = 0.02;

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
  const shift = await page.evaluate(
    () =>
      new Promise<number>((known) => {
        const observer = new PerformanceObserver((list) =>
          known(
            list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          ),
        );
        observer.observe({ type: 'layout-shift', buffered: true });
        // Without any shift the observer stays silent.
        requestAnimationFrame(() => requestAnimationFrame(() => known(0)));
      }),
  );
  return { visited, firstView: { bytes, shift } };
}

const sizeOf = async (request: Request): Promise<number> =>
  (await request.response()) && !request.url().startsWith('data:') ? (await request.sizes()).responseBodySize : 0;

/** Which promises a page breaks, one line each. */
export function firstViewFaults({ bytes, shift }: FirstView): string[] {
  const all = Object.values(bytes).reduce((sum, part) => sum + part, 0);
  return [
    ...Object.entries({ ...bytes, all }).flatMap(([kind, size]) =>
      size > limits[kind as Kind | 'all'] ? [`${kind}: ${size} of ${limits[kind as Kind | 'all']} bytes`] : [],
    ),
    ...(shift > stillStanding ? [`layout shift: ${shift}`] : []),
  ];
}
