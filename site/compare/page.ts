import { part } from '../browser/part.ts';
import { openParts } from '../browser/parts.ts';
import type { Opened } from '../browser/parts.ts';
import { count } from '../i18n/format.ts';
import type { Value } from '../lib/fact.ts';
import { choiceText, chosen, idOf, namesOf } from './choice.ts';
import type { Name, Names } from './choice.ts';
import { comparedIn, isGiven, mostCompared, searchOfCompared, sideBySide } from './comparison.ts';
import type { BlockName, Cell, Compared, Mark, Row } from './comparison.ts';

/* The comparison: the address says which systems, each is loaded as a file, and the table follows from them. */

/** What the script says, in the language of the page. */
interface Words {
  readonly remove: string;
  readonly removeLabel: string;
  readonly unknown: string;
  readonly already: string;
  readonly full: string;
  readonly gone: string;
  readonly failed: string;
  readonly compared: { readonly one: string; readonly other: string };
  readonly differing: { readonly one: string; readonly other: string };
  readonly oneMore: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly notAsked: string;
  readonly missing: string;
  readonly withheld: string;
  readonly statement: string;
}

const root = part('comparison', HTMLElement);
const words = JSON.parse(root.dataset['words']!) as Words;
const labels = JSON.parse(root.dataset['labels']!) as readonly string[];
const blocks = JSON.parse(root.dataset['blocks']!) as readonly BlockName[];
const language = document.documentElement.lang === 'en' ? 'en' : 'de';
const form = part('add', HTMLFormElement);
const field = part('system', HTMLInputElement);
const status = part('comparison-status', HTMLElement);
const problem = part('problem', HTMLElement);
const switcher = part('only-differences', HTMLInputElement);

const loaded = new Map<string, Compared>();
let offered: { readonly names: readonly Name[]; readonly opened: Opened<Names> } | undefined;
let ids = comparedIn(location.search);
/** Counts the comparisons shown, so that a late answer to an old one is thrown away. */
let turn = 0;

field.addEventListener('focus', () => void offerNames().catch(() => tell(words.failed)), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void add().catch(() => tell(words.failed));
});
switcher.addEventListener('change', showDifferences);
root.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-remove]') : undefined;
  if (!button) return;
  go(
    ids.filter((id) => id !== button.dataset['remove']),
    true,
  );
  field.focus();
});
addEventListener('popstate', () => go(comparedIn(location.search)));
go(ids);

function go(next: readonly string[], push = false): void {
  ids = [...next];
  if (push) history.pushState(null, '', `${location.pathname}${searchOfCompared(ids)}`);
  void show().catch(() => tell(words.failed));
}

async function file<T>(name: string): Promise<T | undefined> {
  const response = await fetch(`${root.dataset['files']}${name}.json?${root.dataset['version']}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as T;
}

async function offerNames(): Promise<NonNullable<typeof offered>> {
  if (offered) return offered;
  const opened = await openParts<Names>(`${root.dataset['files']}names.json`);
  const names = namesOf(opened.content);
  part('systems', HTMLDataListElement).replaceChildren(
    ...names.map((name) => {
      const option = document.createElement('option');
      option.value = choiceText(name);
      return option;
    }),
  );
  return (offered = { names, opened });
}

async function add(): Promise<void> {
  const { names, opened } = await offerNames();
  const found = chosen(names, field.value);
  if (!found) return tell(words.unknown);
  const id = await idOf(found, opened).catch((error: unknown) => {
    // The next try asks for everything again: it may have been replaced.
    offered = undefined;
    throw error;
  });
  if (ids.includes(id)) return tell(words.already.replace('{name}', found[1]));
  if (ids.length >= mostCompared) return tell(words.full);
  field.value = '';
  go([...ids, id], true);
}

/** Says what is wrong with the choice, beside the field. */
function tell(text: string): void {
  problem.textContent = text;
  problem.hidden = text === '';
  field.setAttribute('aria-invalid', String(text !== ''));
}

async function show(): Promise<void> {
  const mine = ++turn;
  const wanted = [...ids];
  const found = await Promise.all(wanted.map(systemOf));
  if (mine !== turn) return;
  const systems = found.filter((one) => one !== undefined);
  const gone = wanted.filter((_, index) => !found[index]);
  ids = systems.map(({ id }) => id);
  tell(gone.map((id) => words.gone.replace('{id}', id)).join(' '));
  part('empty', HTMLElement).hidden = systems.length > 0;
  part('result', HTMLElement).hidden = systems.length === 0;
  part('only', HTMLElement).hidden = systems.length < 2;
  const rows = sideBySide(systems, labels, blocks);
  const differing = rows.flatMap((block) => block.rows).filter(({ mark }) => mark === 'different').length;
  status.textContent =
    systems.length === 0
      ? ''
      : [
          `${count(systems.length, language, words.compared)}.`,
          systems.length === 1 ? words.oneMore : `${count(differing, language, words.differing)}.`,
        ].join(' ');
  drawTable(systems, rows);
  showDifferences();
}

async function systemOf(id: string): Promise<Compared | undefined> {
  const known = loaded.get(id) ?? (await file<Compared>(`facts/${id}`));
  if (known) loaded.set(id, known);
  return known;
}

function drawTable(systems: readonly Compared[], all: ReturnType<typeof sideBySide>): void {
  const table = part('table', HTMLTableElement);
  const columns = systems.map((system) => {
    const cell = element('th', 'kern-table__header compare-system');
    cell.scope = 'col';
    const link = element('a', '', system.name);
    link.href = system.href;
    if (system.lang) link.lang = system.lang;
    const remove = element('button', 'compare-remove', words.remove);
    remove.type = 'button';
    remove.dataset['remove'] = system.id;
    remove.setAttribute('aria-label', words.removeLabel.replace('{name}', system.name));
    cell.append(link, ' ', remove);
    return cell;
  });
  const corner = element('th', 'kern-table__header', words.statement);
  corner.scope = 'col';
  const top = element('thead', '');
  top.append(tableRow([corner, ...columns]));
  const groups = all.map(({ heading, rows }) => {
    const group = element('tbody', 'kern-table__body');
    const title = element('th', 'kern-table__header compare-block', heading);
    title.scope = 'rowgroup';
    title.colSpan = systems.length + 1;
    group.append(tableRow([title]), ...rows.map((row) => drawRow(row, systems)));
    return group;
  });
  table.querySelectorAll('thead, tbody').forEach((old) => old.remove());
  table.append(top, ...groups);
}

function drawRow({ label, cells, mark }: Row, systems: readonly Compared[]): HTMLElement {
  const head = element('th', 'kern-table__header', label);
  head.scope = 'row';
  if (mark) head.append(' ', element('span', `compare-mark compare-${mark}`, words.marks[mark]));
  const row = tableRow([head, ...cells.map((cell, index) => drawCell(cell, systems[index]!.name))]);
  if (mark) row.dataset['mark'] = mark;
  return row;
}

function drawCell(cell: Cell, name: string): HTMLElement {
  const place = element('td', 'kern-table__cell');
  // Where cells stand below each other each says whose it is.
  place.dataset['system'] = name;
  if (!cell) place.append(element('span', 'muted', words.notAsked));
  else if (!isGiven(cell)) place.append(element('span', 'missing', words.missing));
  else if (cell.withheld !== undefined) place.append(element('span', 'missing', words.withheld), ' ', cell.withheld);
  else place.append(...drawValues(cell.values ?? []));
  return place;
}

function drawValues(values: readonly Value[]): Node[] {
  if (values.length === 1) return drawValue(values[0]!);
  const list = element('ul', 'compare-values');
  for (const value of values) {
    const item = element('li', '');
    item.append(...drawValue(value));
    list.append(item);
  }
  return [list];
}

function drawValue(value: Value): Node[] {
  const one = typeof value === 'string' ? { text: value } : value;
  if ('facts' in one) {
    const facts = element('dl', 'compare-facts');
    for (const { label, values } of one.facts) {
      const what = element('dd', '');
      what.append(...drawValues(values));
      facts.append(element('dt', 'muted small', label), what);
    }
    return [facts];
  }
  if (one.href === undefined) {
    return one.text.split(/\n{2,}/).map((paragraph) => {
      const text = element('p', '', paragraph);
      if (one.lang) text.lang = one.lang;
      return text;
    });
  }
  const link = element('a', '', one.text);
  link.href = one.href;
  if (one.lang) link.lang = one.lang;
  return [link];
}

/** With the switch on, only what differs or is not stated by all is left; blocks without rows go as well. */
function showDifferences(): void {
  const only = switcher.checked && ids.length > 1;
  for (const group of root.querySelectorAll('tbody')) {
    const rows = [...group.querySelectorAll<HTMLElement>('tr[data-mark]')];
    for (const row of rows) row.hidden = only && ['same', 'nowhere'].includes(row.dataset['mark']!);
    group.hidden = rows.length > 0 && rows.every((row) => row.hidden);
  }
}

/** The narrow layout stacks the cells; roles keep rows and cells what they are. */
function tableRow(cells: readonly HTMLTableCellElement[] | readonly HTMLElement[]): HTMLTableRowElement {
  const row = element('tr', 'kern-table__row');
  row.setAttribute('role', 'row');
  for (const cell of cells) {
    const { scope } = cell as HTMLTableCellElement;
    cell.setAttribute('role', cell.tagName === 'TD' ? 'cell' : scope === 'col' ? 'columnheader' : 'rowheader');
    row.append(cell);
  }
  return row;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, name: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  if (text) made.textContent = text;
  return made;
}
