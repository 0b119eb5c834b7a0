import type { Page } from 'playwright-core';

/** A place where the Tab key stops. */
interface Stop {
  readonly name: string;
  /** Elements that look alike on all pages: what is true of one holds for the others. */
  readonly alike: string;
  readonly landmark: number;
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

interface Walk {
  readonly stops: readonly Stop[];
  /** Index of each stop in the order in which Tab reached it; -1 is something that is none. */
  readonly reached: readonly number[];
  /** Stops without outline or shadow while they had the focus. */
  readonly plain: readonly number[];
  /** Stops that lay hidden or out of the window while they had the focus. */
  readonly covered: readonly number[];
}

/** What the walk keeps in the page between two calls. */
interface Notes {
  readonly elements: HTMLElement[];
  readonly reached: number[];
  readonly plain: number[];
  readonly covered: number[];
  readonly inWindow: (element: Element) => boolean;
}

declare global {
  interface Window {
    walk?: Notes;
  }
}

/**
 * Walks through a page with the Tab key alone and tells what is wrong: stops that are never reached or only by going
 * backwards, a trap, a focus that cannot be seen or is covered (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11).
 * @param looked kinds of stops whose focus was compared pixel by pixel before; grows
 */
export async function keyboardFaults(page: Page, looked = new Set<string>()): Promise<string[]> {
  const stops = await findStops(page);
  // More than there are: dates have several stops inside, boxes that scroll are stops as well, and from the last stop the
  // focus leaves the page before it comes back to the first.
  const inside = 4 * (await page.locator('input:is([type=date], [type=month], [type=time])').count());
  for (let press = 0; press < stops.length + inside + 6; press++) await page.keyboard.press('Tab');
  const { reached, plain } = await page.evaluate(() => ({ reached: window.walk!.reached, plain: window.walk!.plain }));
  const covered = await stillCovered(page);
  const walk: Walk = { stops, reached, plain, covered };
  return [
    ...unreached(walk),
    ...backwards(walk),
    ...covered.map((index) => `focus covered: ${stops[index]!.name}`),
    ...(await unseen(page, walk, looked)),
  ];
}

/** Which stops stay covered when the page is given the time to scroll to them. */
function stillCovered(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const { covered, elements, inWindow } = window.walk!;
    const still: number[] = [];
    for (const index of new Set(covered)) {
      elements[index]!.blur();
      elements[index]!.focus();
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      if (!inWindow(elements[index]!)) still.push(index);
    }
    return still;
  });
}

function unreached({ stops, reached }: Walk): string[] {
  const missed = stops.filter((_, index) => !reached.includes(index));
  const trap = reached.find((one, index) => one >= 0 && index >= 2 && reached[index - 2] === one && stops.length > 2);
  return [
    ...(missed.length > 0 && trap !== undefined ? [`trap: the focus does not leave ${stops[trap]!.name}`] : []),
    ...missed.map(({ name }) => `never reached: ${name}`),
  ];
}

/** Within one landmark the focus goes down or to the right, as one reads. */
function backwards({ stops }: Walk): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || before.landmark !== stop.landmark) return [];
    const above = stop.box.bottom <= before.box.top && stop.box.top < before.box.top;
    const up = above && stop.box.left < before.box.right;
    const sameRow = stop.box.top < before.box.bottom && before.box.top < stop.box.bottom;
    return up || (sameRow && stop.box.right <= before.box.left)
      ? [`backwards: from ${before.name} to ${stop.name}`]
      : [];
  });
}

/** The focus must change pixels; compared are all stops without a computed mark and one of each kind. */
async function unseen(page: Page, { stops, plain }: Walk, looked: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, { alike, name }] of stops.entries()) {
    if (looked.has(alike) && !plain.includes(index)) continue;
    looked.add(alike);
    const clip = await page.evaluate((one) => {
      const element = window.walk!.elements[one]!;
      element.focus();
      const { left, top, width, height } = element.getBoundingClientRect();
      const margin = 12;
      const x = Math.max(0, left - margin);
      const y = Math.max(0, top - margin);
      return {
        x,
        y,
        width: Math.max(1, Math.min(innerWidth, left + width + margin) - x),
        height: Math.max(1, Math.min(innerHeight, top + height + margin) - y),
      };
    }, index);
    const focused = await page.screenshot({ clip, animations: 'disabled' });
    await page.evaluate((one) => window.walk!.elements[one]!.blur(), index);
    if (focused.equals(await page.screenshot({ clip, animations: 'disabled' }))) faults.push(`focus not seen: ${name}`);
  }
  return faults;
}

/** Finds the stops a page should have, in their order, and prepares the page to note which are reached. */
function findStops(page: Page): Promise<Stop[]> {
  return page.evaluate(() => {
    // Without motion, what is seen at a key press is what stays.
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; scroll-behavior: auto !important; }');
    document.adoptedStyleSheets.push(still);
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();

    const candidates = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]',
      ),
    ];
    const radios = new Map<string, HTMLElement>();
    for (const radio of candidates.filter((one) => one instanceof HTMLInputElement && one.type === 'radio')) {
      const { name, checked } = radio as HTMLInputElement;
      if (checked || !radios.has(name)) radios.set(name, radio);
    }
    const elements = candidates.filter(
      (one) =>
        one.tabIndex >= 0 &&
        one.checkVisibility({ visibilityProperty: true }) &&
        !one.matches(':disabled') &&
        !one.closest('[inert]') &&
        !(one.localName === 'summary' && one !== one.parentElement?.querySelector(':scope > summary')) &&
        !(one instanceof HTMLInputElement && one.type === 'radio' && radios.get(one.name) !== one),
    );

    const landmarks = [...document.querySelectorAll('header, nav, main, aside, footer, section, form, dialog, table')];
    const marked = (style: CSSStyleDeclaration) =>
      (style.outlineStyle !== 'none' &&
        parseFloat(style.outlineWidth) > 0 &&
        !/, 0\)$|transparent/.test(style.outlineColor)) ||
      style.boxShadow !== 'none';
    const inWindow = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [x0, y0] = [Math.max(0, left), Math.max(0, top)];
      const [x1, y1] = [Math.min(innerWidth, right), Math.min(innerHeight, bottom)];
      if (x1 <= x0 || y1 <= y0) return false;
      const points = [0.1, 0.5, 0.9].flatMap((part) =>
        [0.1, 0.5, 0.9].map((other) => [x0 + part * (x1 - x0), y0 + other * (y1 - y0)]),
      );
      const labels = [...((element as HTMLInputElement).labels ?? [])];
      return points.some(([x, y]) => {
        const hit = document.elementFromPoint(x!, y!);
        return (
          hit !== null &&
          (element.contains(hit) || hit.contains(element) || labels.some((label) => label.contains(hit)))
        );
      });
    };
    const notes: Notes = { elements, reached: [], plain: [], covered: [], inWindow };
    window.walk = notes;
    // At the next key press the page has scrolled to what has the focus now.
    addEventListener(
      'keydown',
      () => {
        const element = document.activeElement as HTMLElement;
        const index = elements.indexOf(element);
        if (index < 0) return;
        if (!inWindow(element)) notes.covered.push(index);
        if (!marked(getComputedStyle(element))) notes.plain.push(index);
      },
      { capture: true },
    );
    addEventListener('focusin', ({ target }) => notes.reached.push(elements.indexOf(target as HTMLElement)), {
      capture: true,
    });

    const scrollerOf = (element: Element): DOMRect | undefined => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
        if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box.getBoundingClientRect();
      return undefined;
    };
    return elements.map((element) => {
      const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      // What has to be scrolled to lies, for the eye, within the box that scrolls.
      const scroller = scrollerOf(element);
      const within = (y: number) => (scroller ? Math.min(Math.max(y, scroller.top), scroller.bottom) : y);
      const label = (element as HTMLInputElement).labels?.[0];
      const words = (element.getAttribute('aria-label') ?? (label ?? element).textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      return {
        name: `<${element.localName}> ${words.slice(0, 60) || element.id}`,
        alike: `${element.localName}.${element.className} in ${element.parentElement?.className}`,
        landmark: landmarks.indexOf(element.closest('header, nav, main, aside, footer, section, form, dialog, table')!),
        box: { left, right, top: within(top), bottom: within(bottom) },
      };
    });
  });
}
