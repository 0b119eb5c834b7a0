import type { Language } from '../../schema/language.ts';
import { part } from '../browser/part.ts';
import type { Resemblance } from '../entry-form/known.ts';

/**
 * Names systems that say nearly the same as what is being typed.
 * @param base address of the site in the language of the page
 */
export function showSimilar(similar: readonly Resemblance[], base: string, language: Language): void {
  const box = part('entry-similar');
  box.hidden = similar.length === 0;
  box.querySelector('ul')!.replaceChildren(
    ...similar.map(({ id, name, place, summary }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `${base}/systeme/${id}/`;
      link.textContent = name;
      if (language !== 'de') item.lang = 'de';
      item.append(link, ` (${place}): ${summary}`);
      return item;
    }),
  );
}
