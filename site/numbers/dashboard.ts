import { part } from '../browser/part.ts';
import { chipItem } from '../catalogue/chip.ts';
import type { Columns } from '../catalogue/columns.ts';
import { searchOf, toggled, viewOf } from '../catalogue/selection.ts';
import type { Selection } from '../catalogue/selection.ts';
import { count, formatNumber } from '../i18n/format.ts';
import { rowSelection, tally } from './tally.ts';
import type { FigureTally } from './tally.ts';

/*
 * The numbers: what is ticked becomes a selection, the selection stands in the address as in the list of systems, and
 * every number on the page follows from it. Without a selection the page stays as it was built.
 */

/** What the script says, in the language of the page. */
interface Words {
  readonly base: string;
  readonly selected: string;
  readonly see: { readonly one: string; readonly other: string };
  readonly none: string;
  readonly failed: string;
  readonly remove: string;
}

const root = part('numbers', HTMLElement);
const words = JSON.parse(root.dataset['words']!) as Words;
const language = document.documentElement.lang === 'en' ? 'en' : 'de';
const list = root.dataset['list']!;

const figures = [...root.querySelectorAll<HTMLElement>('[data-facet]')].map((figure) => ({
  key: figure.dataset['facet']!,
  label: figure.dataset['label']!,
  base: figure.querySelector<HTMLElement>('.figure-base')!,
  rows: [...figure.querySelectorAll<HTMLElement>('[data-code]')].map((row) => {
    const link = row.querySelector('a')!;
    return {
      code: row.dataset['code']!,
      choice: row.querySelector('input')!,
      number: row.querySelector<HTMLElement>('.figure-number')!,
      bar: row.querySelector('rect')!,
      link,
      /** Leads to a page of its own as long as nothing is chosen. */
      plain: link.href,
    };
  }),
}));
const keys = figures.map(({ key }) => key);
const keyFigures = [...root.querySelectorAll<HTMLElement>('[data-key]')].map((item) => {
  const link = item.querySelector('a')!;
  return { id: item.dataset['key']!, number: item.querySelector('strong')!, link, plain: link.href };
});
const bar = part('numbers-bar', HTMLElement);

let loading: Promise<Columns> | undefined;
let selection = viewOf(location.search, keys).selection;
/** Counts the selections shown, so that a late answer to an old one is thrown away. */
let turn = 0;

for (const { key, rows } of figures)
  for (const { code, choice } of rows)
    choice.addEventListener('change', () => void go(toggled(selection, key, code), true));
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('#chosen a, #numbers-bar a');
  if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void go(viewOf(link.search, keys).selection, true).then(() => part('numbers-heading', HTMLElement).focus());
});
addEventListener('popstate', () => void go(viewOf(location.search, keys).selection));
if (selection.size > 0) void go(selection);

/** Loads the columns once; what failed is tried again the next time. */
function columns(): Promise<Columns> {
  loading ??= fetch(`${root.dataset['files']}columns.json?${root.dataset['version']}`).then((response) => {
    if (!response.ok) throw new Error(`columns: ${response.status}`);
    return response.json() as Promise<Columns>;
  });
  loading.catch(() => (loading = undefined));
  return loading;
}

async function go(next: Selection, push = false): Promise<void> {
  selection = next;
  const mine = ++turn;
  if (push) history.pushState(null, '', `${location.pathname}${address(selection)}`);
  setControls();
  try {
    const all = await columns();
    if (mine === turn) show(all);
  } catch {
    if (mine === turn) note(words.failed);
  }
}

function show(all: Columns): void {
  const { systems, keys: numbers, figures: tallies } = tally(all, selection);
  const chosen = selection.size > 0;
  for (const [id, { value, selection: counted }] of numbers) {
    const item = keyFigures.find((one) => one.id === id);
    if (!item) continue;
    item.number.textContent = formatNumber(value, language);
    item.link.href = chosen ? list + address(counted) : item.plain;
  }
  for (const { key, base, rows } of figures) showFigure(key, base, rows, tallies.get(key), chosen);
  const text = words.selected
    .replace('{n}', formatNumber(systems, language))
    .replace('{m}', formatNumber(all.ids.length, language));
  part('numbers-status', HTMLElement).textContent = text;
  note(systems === 0 ? words.none : '');
  bar.hidden = !chosen;
  const link = bar.querySelector('a')!;
  link.href = list + address(selection);
  link.querySelector('.kern-label')!.textContent = count(systems, language, words.see);
}

function showFigure(
  key: string,
  base: HTMLElement,
  rows: (typeof figures)[number]['rows'],
  tallied: FigureTally | undefined,
  chosen: boolean,
): void {
  base.textContent = words.base
    .replace('{unit}', root.dataset['unit']!)
    .replace('{n}', formatNumber(tallied?.base ?? 0, language));
  const valueOf = (code: string) => tallied?.numbers.get(code) ?? 0;
  const most = Math.max(1, ...rows.map(({ code }) => valueOf(code)));
  for (const { code, number, bar: drawn, link, plain } of rows) {
    const value = valueOf(code);
    number.textContent = formatNumber(value, language);
    drawn.setAttribute('width', `${Math.round((value / most) * 1000) / 10}%`);
    link.href = chosen ? list + address(rowSelection(selection, key, code)) : plain;
  }
}

/** Puts the boxes and the filters that can be taken away into the state of the selection. */
function setControls(): void {
  const chips: HTMLElement[] = [];
  for (const { key, label, rows } of figures) {
    const own = selection.get(key) ?? [];
    for (const { code, choice } of rows) choice.checked = own.includes(code);
    for (const code of own) {
      const name = rows.find((row) => row.code === code)?.link.textContent.trim();
      chips.push(chip(`${label}: ${name ?? code}`, toggled(selection, key, code)));
    }
  }
  const chosen = part('chosen', HTMLElement);
  chosen.hidden = chips.length === 0;
  chosen.querySelector('ul')!.replaceChildren(...chips);
}

function chip(text: string, without: Selection): HTMLElement {
  return chipItem(text, `${location.pathname}${address(without)}`, words.remove.replace('{label}', text));
}

function address(chosen: Selection): string {
  return searchOf({ words: '', selection: chosen });
}

function note(text: string): void {
  const place = part('numbers-note', HTMLElement);
  place.textContent = text;
  place.hidden = text === '';
}
