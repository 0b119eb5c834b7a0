import type { Page } from 'playwright-core';

/** Link texts that say nothing without the sentence around them (WCAG 2.4.4, 2.4.9). */
const vague = [
  'hier',
  'hier klicken',
  'klicken',
  'link',
  'mehr',
  'mehr erfahren',
  'mehr lesen',
  'weiter',
  'weiterlesen',
  'details',
  'info',
  'zur seite',
  'here',
  'click here',
  'more',
  'read more',
  'learn more',
  'this page',
];

/**
 * Words that sentences of one language have and those of the other have not. Names keep their language, so words that
 * names of German bodies are made of (der, für, und …) are left out.
 */
const frequent = {
  de: 'auch bei dass diese dieser eine einem einen einer es hat ist kann mit nicht oder sich sind sie werden wird'.split(
    ' ',
  ),
  en: 'and are be by for from is it not of on or that the this to which with'.split(' '),
};

/**
 * Faults of what a page says about itself to people who do not see it: each line names the check and the place.
 * Ids, headings, names of links and pictures, tables, languages, order of tab stops, messages.
 */
export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ vague, frequent }) => {
      const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
      const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
      const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const nameOfTable = (table: HTMLTableElement) => {
        const heading = document.getElementById(table.getAttribute('aria-labelledby') ?? '');
        return words(table.caption?.textContent ?? heading?.textContent ?? table.getAttribute('aria-label'));
      };
      const faults: string[] = [];

      const ids = all('[id]').map(({ id }) => id);
      for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) faults.push(`id twice: ${id}`);

      let level = 0;
      for (const heading of all('h1, h2, h3, h4, h5, h6').filter(shown)) {
        const next = Number(heading.localName[1]);
        if (next > level + 1)
          faults.push(`heading: level ${next} follows level ${level}: ${words(heading.textContent)}`);
        if (words(heading.textContent) === '') faults.push(`heading: an empty ${heading.localName}`);
        level = next;
      }
      const titles = all('h1').filter(shown).length;
      if (titles !== 1) faults.push(`heading: ${titles} of level 1`);

      const targets = new Map<string, string>();
      for (const link of all<HTMLAnchorElement>('a[href]').filter(shown)) {
        const pictures = [...link.querySelectorAll('img')].map(({ alt }) => alt).join(' ');
        const name = words(link.getAttribute('aria-label') ?? `${link.textContent} ${pictures}`);
        if (vague.includes(name.toLowerCase().replace(/[ .…:›»>→]+$/, ''))) faults.push(`vague link: ${name}`);
        // Links to a part of the page stand in its contents, which say so; a table says of its rows what they count.
        if (link.getAttribute('href')!.startsWith('#')) continue;
        const table = link.closest('table');
        const text = table ? `${name} (${nameOfTable(table)})` : name;
        const other = targets.get(text);
        if (other !== undefined && other !== link.href)
          faults.push(`link: “${text}” leads to ${other} and ${link.href}`);
        targets.set(text, link.href);
      }

      for (const image of all('img')) {
        const alt = image.getAttribute('alt');
        if (alt === null || /\.(?:png|jpe?g|svg|webp|avif|gif)$/i.test(alt))
          faults.push(`picture without words: ${image.outerHTML}`);
      }
      for (const drawing of all('svg').filter((one) => !one.closest('[aria-hidden=true]'))) {
        const labelled = all(`#${CSS.escape(drawing.getAttribute('aria-labelledby')?.split(' ')[0] ?? 'none')}`)[0];
        const name = words(
          drawing.getAttribute('aria-label') ?? labelled?.textContent ?? drawing.querySelector('title')?.textContent,
        );
        if (drawing.getAttribute('role') !== 'img' || name === '')
          faults.push(`drawing without words: ${drawing.outerHTML.slice(0, 120)}`);
      }

      for (const table of all<HTMLTableElement>('table').filter(shown)) {
        const name = nameOfTable(table);
        if (name === '') faults.push(`table without name: ${words(table.textContent).slice(0, 80)}`);
        const heads = [...table.querySelectorAll('th')];
        if (heads.length === 0 || heads.some((head) => !['col', 'row', 'colgroup', 'rowgroup'].includes(head.scope)))
          faults.push(`table without scope: ${name}`);
      }

      for (const element of all<HTMLElement>('[tabindex]'))
        if (element.tabIndex > 0) faults.push(`tab order by hand: ${element.outerHTML.slice(0, 120)}`);

      // Proper names keep their language, and so do the titles of sources; so only whole sentences of our own count.
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const language = node.parentElement?.closest('[lang]')?.getAttribute('lang');
        // In capitals it is an abbreviation: "IT" is not "it".
        const sentence = (words(node.textContent).match(/\p{L}+/gu) ?? [])
          .filter((word) => !/^\p{Lu}{2,}$/u.test(word))
          .map((word) => word.toLowerCase());
        if (node.parentElement?.closest('.source-list')) continue;
        if (sentence.length < 6 || (language !== 'de' && language !== 'en')) continue;
        const count = (list: readonly string[]) => sentence.filter((word) => list.includes(word)).length;
        const own = count(frequent[language]);
        const other = count(frequent[language === 'de' ? 'en' : 'de']);
        if (other >= 2 && other > 2 * own)
          faults.push(`language: not “${language}”: ${words(node.textContent).slice(0, 100)}`);
      }

      for (const element of all('[onclick], [role=button], [role=link]'))
        if (!element.closest('a[href], button, input, summary, label, [tabindex="0"]'))
          faults.push(`only for the mouse: ${element.outerHTML.slice(0, 120)}`);

      return faults;
    },
    { vague, frequent },
  );
}
