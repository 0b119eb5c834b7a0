import type { Page } from 'playwright-core';

/** WCAG 1.4.12: what readers may set without losing anything. */
export const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** WCAG 1.4.4: text twice as large. */
export const enlarged = 'html { font-size: 200% !important; }';

/** Cards far from the window, which a page draws only when they come near: without it their places are guesses. */
export const drawn = '.cards > * { content-visibility: visible !important; }';

/** Puts a style sheet into the page for good; the page's policy does not see it. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** Runs what follows with a reader's own style sheet; the page's policy does not see it. */
export async function withStyle<Result>(page: Page, css: string, look: () => Promise<Result>): Promise<Result> {
  await addStyle(page, css);
  try {
    return await look();
  } finally {
    await page.evaluate(() => void document.adoptedStyleSheets.pop());
  }
}

/**
 * Text that its box cuts off or that stands out of its box, and a page wider than the window.
 * What is hidden on purpose (one pixel for screen readers) and what scrolls by itself does not count.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const name = (element: Element) =>
      `<${element.localName} class="${element.className}"> ${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}`;
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) {
      const widest = [...document.querySelectorAll('body *')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
        .at(-1);
      faults.push(`wider than the window: ${root.scrollWidth} of ${innerWidth} px${widest ? `, ${name(widest)}` : ''}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { overflowX, overflowY, display, borderTopWidth, borderTopStyle } = getComputedStyle(element);
      if (element.clientWidth <= 1 || element.clientHeight <= 1 || display === 'inline') continue;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const tooWide = element.scrollWidth > element.clientWidth + 1;
      const tooHigh = element.scrollHeight > element.clientHeight + 1;
      if (element.innerText?.trim() && ((cuts(overflowX) && tooWide) || (cuts(overflowY) && tooHigh)))
        faults.push(`cut off: ${name(element)}`);
      const framed = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
      if (hasText && framed && overflowY === 'visible' && tooHigh)
        faults.push(`stands out of its frame: ${name(element)}`);
    }
    return faults;
  });
}
