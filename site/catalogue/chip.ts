import { part } from '../browser/part.ts';

/** The id of the template for a filter that can be taken away. */
export const chipTemplate = 'chip';

/**
 * A filter that can be taken away, in the shape of its template.
 * @param href address of the view without it
 * @param remove what the link does, in words
 */
export function chipItem(text: string, href: string, remove: string): HTMLElement {
  const item = part(chipTemplate, HTMLTemplateElement).content.firstElementChild!.cloneNode(true) as HTMLElement;
  const link = item.querySelector('a')!;
  link.href = href;
  link.setAttribute('aria-label', remove);
  item.querySelector('.tag-text')!.textContent = text;
  return item;
}
