import type { Page } from 'playwright-core';
import { inEnglish, inGerman } from '../redaktion/phrases.ts';

/* Whether the form says anything in English: what is on the page is compared with what Decap would say there. */

/** Texts that Decap says in English and that are something else in German, as patterns. */
const patterns = [...inEnglish]
  .filter(([place, text]) => inGerman.get(place) !== text && /[a-z]{3}/.test(text.replaceAll(/%\{\w+\}/g, '')))
  .map(([, text]) => new RegExp(`^(?:${text.split('||||').map(patternOf).join('|')})$`, 's'));

function patternOf(text: string): string {
  return text
    .trim()
    .split(/%\{\w+\}/)
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.+');
}

/** Words by which texts are found that Decap takes from no translation. */
const words = /\b(?:the|your|please|loading|close|notifications?|entry|entries|search|select|failed)\b/i;

/** What the page says in English: visible texts and the names that are read out. */
export async function englishIn(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.checkVisibility() && !parent.closest('script, style, noscript')) texts.push(node.textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription'])
      for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
    return texts.map((text) => text.trim()).filter(Boolean);
  });
  return [...new Set(said)].filter((text) => words.test(text) || patterns.some((pattern) => pattern.test(text)));
}
