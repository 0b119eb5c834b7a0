import { part } from '../browser/part.ts';
import { remembered } from '../browser/remembered.ts';
import { count, formatNumber } from '../i18n/format.ts';
import type { Search } from '../search/search.ts';
import { cardItem } from './card.ts';
import { chipItem } from './chip.ts';
import type { Card } from './card.ts';
import type { Columns } from './columns.ts';
import { answer, searchOf, sorted, toggled, viewOf } from './selection.ts';
import type { Answer, View } from './selection.ts';

/*
 * The list of systems: what is chosen and typed becomes a view, the view stands in the address, and everything on the
 * page follows from it. Without a choice the list stays as it was built.
 */

/** What the script says, in the language of the page. */
interface Words {
  readonly systems: { readonly one: string; readonly other: string };
  readonly remove: string;
  readonly search: string;
  readonly none: string;
  readonly failed: string;
  readonly onlyFullText: string;
  readonly chosen: { readonly one: string; readonly other: string };
  readonly compare: { readonly one: string; readonly other: string };
}

const batch = 24;
/** As many as fit side by side. */
const mostCompared = 4;

const form = part('catalogue', HTMLFormElement);
const words = JSON.parse(form.dataset['words']!) as Words;
const language = document.documentElement.lang === 'en' ? 'en' : 'de';
const site = form.dataset['site']!;
const heading = part('result-heading', HTMLElement);
const title = document.title;
const facets = [...form.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map((group) => ({
  key: group.dataset['facet']!,
  group,
  label: group.querySelector('.filter-label')!.textContent,
  chosen: group.querySelector<HTMLElement>('.filter-chosen')!,
  choices: [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
}));
const keys = facets.map(({ key }) => key);

const file = async <T>(name: string): Promise<T> => {
  const response = await fetch(`${form.dataset['files']}${name}.json?${form.dataset['version']}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as T;
};
const shard = remembered((name) => file<readonly Card[]>(name));
const columns = remembered((name) => file<Columns>(name));
const search = remembered(async (): Promise<Search> => {
  const { loadSearch } = await import('../search/search.ts');
  return loadSearch(site, language, form.dataset['version']);
});

let view = viewOf(location.search, keys);
/** Counts the views shown, so that a late answer to an old one is thrown away. */
let turn = 0;
/** The rows shown last, in their order. */
let order: readonly number[] = [];
/** Facet -> code -> how many systems fit, of the view shown last. */
let latest: Answer['counts'] = new Map();
/** Facets whose numbers are those of an earlier view: nobody sees them, and bodies alone can be a thousand choices. */
const stale = new Set<(typeof facets)[number]>();

for (const facet of facets) {
  const { group, choices } = facet;
  const refresh = (): void => {
    if (stale.delete(facet)) showNumbers(facet);
  };
  // Whoever opens a facet sees right numbers at once; the event of the group itself comes later.
  group.querySelector('summary')!.addEventListener('click', refresh);
  group.addEventListener('toggle', () => {
    if (group.open) refresh();
  });
  const find = group.querySelector<HTMLInputElement>('.filter-find input');
  find?.addEventListener('input', () => {
    const wanted = find.value.trim().toLowerCase();
    for (const choice of choices)
      choice.closest('li')!.hidden =
        !choice.checked && !choice.parentElement!.textContent.toLowerCase().includes(wanted);
  });
}
form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  if (target.closest('.card-choice')) showCompared();
  else if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.name !== 'q'))
    void go(chosenView(), 'push');
});
const field = part('words', HTMLInputElement);
field.addEventListener('input', () => void go(chosenView(), 'replace'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  panelOpen(false);
  void go(chosenView(), 'push', true).then(() => heading.focus());
});
form.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest<HTMLAnchorElement>('#chosen a, #suggestion a');
  const take = target?.closest<HTMLAnchorElement>('[data-take]');
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link) {
    event.preventDefault();
    void go(viewOf(link.search, keys), 'push', true).then(() => heading.focus());
  } else if (take && searchOf({ words: view.words, selection: view.selection }) !== '') {
    event.preventDefault();
    void takeAway(take);
  }
});
addEventListener('popstate', () => void go(viewOf(location.search, keys), 'stay', true));
const toggle = part('filters-toggle', HTMLButtonElement);
toggle.addEventListener('click', () => panelOpen(toggle.getAttribute('aria-expanded') !== 'true'));
const bar = part('compare', HTMLElement);
bar.querySelector('button')!.addEventListener('click', () => {
  for (const choice of comparedChoices()) choice.checked = false;
  compared.clear();
  showCompared();
  heading.focus();
});

if (searchOf(view) !== '') void go(view, 'stay', true);
else {
  // The page was built with all its numbers; a browser that comes back here may remember other choices.
  setControls();
  // What the first choice will need; should it not come now, it is asked for again then.
  columns('columns').catch(() => undefined);
  form.ariaBusy = 'false';
}

function panelOpen(open: boolean): void {
  toggle.setAttribute('aria-expanded', String(open));
  part('filters', HTMLElement).classList.toggle('open', open);
}

/** The view that the controls of the page describe. */
function chosenView(): View {
  const data = new FormData(form);
  const parameters = new URLSearchParams();
  for (const [key, value] of data) if (typeof value === 'string' && value !== '') parameters.append(key, value);
  return viewOf(parameters.toString(), keys);
}

/**
 * Shows a view and writes it into the address.
 * @param whole also in the full text, which takes longer: once the words are complete
 */
async function go(next: View, address: 'push' | 'replace' | 'stay', whole = false): Promise<void> {
  view = next;
  const mine = ++turn;
  const url = `${location.pathname}${searchOf(view)}`;
  if (address === 'push' && url !== location.pathname + location.search) history.pushState(null, '', url);
  else if (address !== 'stay') history.replaceState(null, '', url);
  document.title = view.words ? `${view.words} – ${title}` : title;
  setControls();
  form.ariaBusy = 'true';
  try {
    const all = await columns('columns');
    if (view.words === '') await show(all, undefined, mine);
    else {
      const near = await find(all);
      if (mine === turn) await show(all, near, mine);
      const far = whole && mine === turn ? await alsoInFullText(all, near) : near;
      if (mine === turn && far !== near) await show(all, far, mine);
    }
  } catch {
    if (mine === turn) note(words.failed);
  } finally {
    if (mine === turn) form.ariaBusy = 'false';
  }
}

/** What the words find: rows, best first, and from where on they were found in the full text only. */
interface Found {
  readonly rows: readonly number[];
  readonly sure: number;
  readonly suggestion?: string;
}

async function find(all: Columns): Promise<Found> {
  const { hits, suggestion } = (await search('')).search(view.words);
  const rows = rowsOf(
    all,
    hits.filter(({ kind }) => kind === 'system').map(({ id }) => id),
  );
  return { rows, sure: rows.length, ...(suggestion !== undefined && { suggestion }) };
}

/** The same with what only the full text has put at the end; the very same if that is nothing. */
async function alsoInFullText(all: Columns, near: Found): Promise<Found> {
  const known = new Set(near.rows);
  const further = rowsOf(all, await (await search('')).fullText(view.words)).filter((row) => !known.has(row));
  return further.length === 0 ? near : { ...near, rows: [...near.rows, ...further] };
}

const rowByColumns = new WeakMap<Columns, ReadonlyMap<string, number>>();

function rowsOf(all: Columns, ids: readonly string[]): number[] {
  const rows = rowByColumns.get(all) ?? new Map(all.ids.map((id, row) => [id, row]));
  rowByColumns.set(all, rows);
  return ids.flatMap((id) => rows.get(id) ?? []);
}

async function show(all: Columns, found: Found | undefined, mine: number): Promise<void> {
  const { rows, counts } = answer(all, view.selection, found && new Set(found.rows));
  latest = counts;
  stale.clear();
  for (const facet of facets)
    if (facet.group.open) showNumbers(facet);
    else stale.add(facet);
  const whole = searchOf(view) === '';
  order = rank(all, rows, found);
  const hits = part('hits', HTMLElement);
  const list = hits.querySelector('ul')!;
  if (whole) list.replaceChildren();
  else await append(list, all, order, 0, mine);
  if (mine !== turn) return;
  // Only now, so that what is announced is there.
  part('plain', HTMLElement).hidden = !whole;
  hits.hidden = whole;
  heading.textContent = count(order.length, language, words.systems);
  part('result-status', HTMLElement).textContent = heading.textContent;
  const surely = found && new Set(found.rows.slice(0, found.sure));
  const further = surely ? order.filter((row) => !surely.has(row)).length : 0;
  if (order.length === 0) note(words.none);
  else note(further > 0 ? words.onlyFullText.replace('{n}', formatNumber(further, language)) : '');
  const suggestion = part('suggestion', HTMLElement);
  suggestion.hidden = found?.suggestion === undefined;
  if (found?.suggestion !== undefined) {
    const link = suggestion.querySelector('a')!;
    link.textContent = found.suggestion;
    link.href = searchOf({ ...view, words: found.suggestion });
  }
}

/** Puts the numbers of the view beside the choices of a facet. */
function showNumbers({ key, choices }: (typeof facets)[number]): void {
  const own = view.selection.get(key) ?? [];
  for (const choice of choices) {
    const number = latest.get(key)?.get(choice.value) ?? 0;
    choice.parentElement!.querySelector('.filter-count')!.textContent = formatNumber(number, language);
    choice.disabled = number === 0 && !own.includes(choice.value);
  }
}

/** The order of the view: as asked for, else by relevance, else by name. */
function rank(all: Columns, rows: readonly number[], found: Found | undefined): readonly number[] {
  if (view.sort || !found) return sorted(all, rows, view.sort ?? 'name');
  const fitting = new Set(rows);
  return found.rows.filter((row) => fitting.has(row));
}

async function append(
  list: HTMLElement,
  all: Columns,
  order: readonly number[],
  from: number,
  mine: number,
): Promise<void> {
  const size = Number(form.dataset['shard']);
  const next = order.slice(from, from + batch);
  const cards = await Promise.all(
    next.map(async (row) => (await shard(`cards-${Math.floor(row / size)}`))[row % size]!),
  );
  if (mine !== turn) return;
  const prefix = form.getAttribute('action')!;
  const items = cards.map((card, index) => {
    const id = all.ids[next[index]!]!;
    const item = cardItem(card, id, `${prefix}${id}/`);
    const choice = item.querySelector<HTMLInputElement>('.card-choice input');
    if (choice) choice.checked = compared.has(id);
    return item;
  });
  if (from === 0) list.replaceChildren(...items);
  else {
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
  }
  const button = part('more', HTMLButtonElement);
  button.parentElement!.hidden = order.length <= from + batch;
  button.onclick = () => void append(list, all, order, from + batch, mine);
}

/** Puts the controls into the state of the view, for addresses that were shared and for the way back. */
function setControls(): void {
  if (field.value.trim() !== view.words) field.value = view.words;
  part('sort', HTMLSelectElement).value = view.sort ?? '';
  const chips: HTMLElement[] = [];
  if (view.words) chips.push(chip(`${words.search}: ${view.words}`, { ...view, words: '' }));
  for (const { key, label, chosen, group, choices } of facets) {
    const own = view.selection.get(key) ?? [];
    for (const choice of choices) choice.checked = own.includes(choice.value);
    chosen.hidden = own.length === 0;
    chosen.textContent = own.length === 0 ? '' : count(own.length, language, words.chosen);
    // A choice that came with the address is not hidden behind a closed group.
    if (own.length > 0 && !group.contains(document.activeElement)) group.open = true;
    for (const code of own) {
      const name = choices.find(({ value }) => value === code)?.parentElement!.querySelector('span')?.textContent;
      chips.push(chip(`${label}: ${name ?? code}`, { ...view, selection: toggled(view.selection, key, code) }));
    }
  }
  const list = part('chosen', HTMLElement);
  list.hidden = chips.length === 0;
  list.querySelector('ul')!.replaceChildren(...chips);
}

function chip(text: string, without: View): HTMLElement {
  return chipItem(text, `${location.pathname}${searchOf(without)}`, words.remove.replace('{label}', text));
}

/* The choice for the comparison outlives a change of the view. */
const compared = new Set<string>();

function comparedChoices(): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('.card-choice input')];
}

function showCompared(): void {
  for (const choice of comparedChoices()) {
    if (choice.checked) compared.add(choice.value);
    else if (!choice.closest('[hidden]')) compared.delete(choice.value);
  }
  for (const choice of comparedChoices()) {
    choice.checked = compared.has(choice.value);
    choice.disabled = compared.size >= mostCompared && !choice.checked;
  }
  bar.hidden = compared.size === 0;
  const link = bar.querySelector('a')!;
  link.search = [...compared].map((id, index) => `${'abcd'[index]!}=${id}`).join('&');
  link.querySelector('.kern-label')!.textContent = count(compared.size, language, words.compare);
}

async function takeAway(link: HTMLAnchorElement): Promise<void> {
  const all = await columns('columns');
  const { selectionFile } = await import('./take.ts');
  const ids = new Set(order.map((row) => all.ids[row]!));
  const content = await selectionFile(link.dataset['take'] === 'csv' ? 'csv' : 'json', ids, site);
  const address = URL.createObjectURL(content);
  const away = document.createElement('a');
  away.href = address;
  away.download = link.download;
  away.click();
  URL.revokeObjectURL(address);
}

function note(text: string): void {
  const place = part('note', HTMLElement);
  place.textContent = text;
  place.hidden = text === '';
}
