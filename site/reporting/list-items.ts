import { numbered } from './placeholder.ts';

/* Lists of which people make the items themselves, from what the page keeps ready. */

/** Items of a list. */
export const itemsOf = (list: Element): HTMLElement[] => [
  ...list.querySelector(':scope > [data-items]')!.querySelectorAll<HTMLElement>(':scope > [data-item]'),
];

/** Adds an empty item to the end of a list. */
export function addItem(list: Element): HTMLElement {
  const items = list.querySelector<HTMLElement>(':scope > [data-items]')!;
  const template = list.querySelector<HTMLTemplateElement>(':scope > template')!;
  const made = template.content.cloneNode(true) as DocumentFragment;
  // Never a number used before: what goes must not leave its ids to another.
  const number = Number(items.dataset['next'] ?? 0);
  items.dataset['next'] = String(number + 1);
  renumberIds(made, Number(items.dataset['depth']), number);
  const item = made.firstElementChild as HTMLElement;
  items.append(item);
  nameItems(list);
  return item;
}

/**
 * Lets people add items to the lists of a form and remove them; the focus stays where they go on.
 * @param changed told after each step
 */
export function offerItems(form: HTMLElement, changed: () => void): void {
  form.addEventListener('click', ({ target }) => {
    const list = (target as Element).closest('[data-kind=list]');
    if (!list) return;
    if ((target as Element).closest('[data-add]')) {
      const item = addItem(list);
      item.querySelector<HTMLElement>('input, select, textarea')?.focus();
    } else if ((target as Element).closest('[data-remove]')) {
      (target as Element).closest('[data-item]')!.remove();
      nameItems(list);
      list.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    } else return;
    changed();
  });
}

const idAttributes = ['id', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];

function renumberIds(part: DocumentFragment, depth: number, number: number): void {
  for (const element of part.querySelectorAll('*')) {
    for (const name of idAttributes) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, numbered(value, depth, number));
    }
    if (element instanceof HTMLTemplateElement) renumberIds(element.content, depth, number);
  }
}

/** Gives the items their numbers as people count them. */
function nameItems(list: Element): void {
  for (const [index, item] of itemsOf(list).entries())
    for (const part of item.querySelectorAll('[data-numbered]'))
      if (part.closest('[data-item]') === item)
        part.textContent = part.getAttribute('data-numbered')!.replace('#', String(index + 1));
}
