/** What a card says of a system; its status chooses the template. */
export interface Card {
  readonly name: string;
  readonly text: string;
  readonly body: string;
  readonly place: string;
  readonly status: string;
  /** Language of name and text where it is not that of the page. */
  readonly lang?: string;
}

/** The id of the template for cards of a status; the page writes one per status, so that scripts know no colours. */
export const cardTemplate = (status: string): string => `card-${status}`;

/**
 * A list item in the shape of its template; words go in as text, never as markup.
 * @param id of the system, for whatever a choice on the card refers to
 * @throws if the page has no template for the status
 */
export function cardItem(card: Card, id: string, href: string): HTMLElement {
  const template = document.getElementById(cardTemplate(card.status));
  if (!(template instanceof HTMLTemplateElement)) throw new Error(`There is no template for "${card.status}".`);
  const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  const set = (selector: string, text: string, own = false) => {
    const place = item.querySelector<HTMLElement>(selector);
    if (!place) return;
    place.textContent = text;
    if (own && card.lang) place.lang = card.lang;
  };
  set('.kern-preline', card.body);
  set('.kern-title a', card.name, true);
  set('.card-text', card.text, true);
  set('.card-foot > .muted', card.place);
  item.querySelector('a')!.href = href;
  const choice = item.querySelector<HTMLInputElement>('input');
  if (choice) {
    choice.value = id;
    choice.setAttribute('aria-label', `${choice.getAttribute('aria-label') ?? ''}: ${card.name}`);
  }
  return item;
}
