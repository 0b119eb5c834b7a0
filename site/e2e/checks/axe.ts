import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The script of axe; run it before the page (`VisitOptions.before`), where the page's policy does not reach. */
export const axeScript = axe.source;

/** What the look of a page can spoil; everything else axe finds in any of them. */
export const contrastRules = ['color-contrast', 'link-in-text-block'];

/** What the width of a page can spoil. The first is WCAG 2.5.8 (24 px) with its exceptions; axe leaves it out unless asked. */
export const sizeRules = ['target-size', 'scrollable-region-focusable'];

/**
 * Barriers that axe finds, one line each.
 * @param rules only these; else all that axe runs by itself
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate(async (only) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const found = await inPage.run(document, {
      resultTypes: ['violations'],
      ...(only ? { runOnly: [...only] } : {}),
    });
    return { violations: found.violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) })) };
  }, rules);
  return violations.map(({ id, html }) => `${id}: ${html.join(' ')}`);
}
