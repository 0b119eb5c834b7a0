import { count, formatNumber } from '../i18n/format.ts';
import { chosen, csvText } from './choose.ts';

/*
 * Puts a report together in the browser: reads the finished reports as CSV, leaves out rows and columns, shows the rest
 * and offers it as a file. The choice stands in the address, so that it can be shared.
 */

/** What the script says, in the language of the page. */
interface Words {
  readonly systems: { readonly one: string; readonly other: string };
  readonly working: string;
  readonly undated: string;
  readonly none: string;
  readonly first: string;
  readonly failed: string;
  readonly fileName: string;
}

/** More rows than anybody reads on a screen; the file has them all. */
const mostShown = 200;

const form = part('builder', HTMLFormElement);
const words = JSON.parse(form.dataset['words']!) as Words;
const files = JSON.parse(form.dataset['files']!) as Record<string, string>;
const language = document.documentElement.lang === 'en' ? 'en' : 'de';
const delimiter = form.dataset['delimiter']!;
const save = part('builder-save', HTMLButtonElement);
const loaded = new Map<string, Promise<string[][]>>();
/** Counts the reports asked for, so that a late answer to an old question is thrown away. */
let turn = 0;

form.hidden = false;
part('builder-without', HTMLElement).hidden = true;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const data = new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)]));
  for (const key of [...data.keys()]) if (data.get(key) === '') data.delete(key);
  history.replaceState(null, '', `${location.pathname}?${data}#builder-heading`);
  void build();
});
if (location.search !== '') {
  fill(new URLSearchParams(location.search));
  void build();
}

/** Sets the controls as an address says. */
function fill(data: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = data.getAll(control.name).includes(control.value);
    else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      control.value = data.get(control.name) ?? '';
  }
}

async function build(): Promise<void> {
  const mine = ++turn;
  say(words.working);
  try {
    const data = new FormData(form);
    const text = (key: string) => String(data.get(key) ?? '');
    const wanted = text('land') ? [text('land')] : Object.keys(files);
    const tables = await Promise.all(wanted.map((code) => table(files[code]!)));
    if (mine !== turn) return;
    const head = tables[0]?.[0] ?? [];
    const { rows, undated } = chosen(
      tables.flatMap((one) => one.slice(1)),
      Number(form.dataset['body']),
      {
        body: text('stelle'),
        ...(text('zeit') !== '' && { date: Number(text('zeit')) }),
        from: text('von'),
        to: text('bis'),
      },
    );
    const places = [Number(form.dataset['name']), ...data.getAll('spalte').map(Number)];
    const cut = [head, ...rows].map((row) => places.map((place) => row[place] ?? ''));
    show(cut);
    say(
      [
        rows.length === 0 ? words.none : count(rows.length, language, words.systems),
        ...(rows.length > mostShown ? [words.first.replace('{n}', formatNumber(mostShown, language))] : []),
        ...(undated > 0 ? [words.undated.replace('{n}', formatNumber(undated, language))] : []),
      ].join('. '),
    );
    save.hidden = rows.length === 0;
    save.onclick = () => download(csvText(cut, delimiter));
  } catch {
    if (mine === turn) say(words.failed);
  }
}

/** A finished report; what failed to load is tried again the next time. */
function table(address: string): Promise<string[][]> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = load(address);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

async function load(address: string): Promise<string[][]> {
  const [response, { parse }] = await Promise.all([fetch(address), import('csv-parse/browser/esm/sync')]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return parse(await response.text(), { bom: true, delimiter });
}

/** Shows the head and the first rows; words go in as text, never as markup. */
function show([head = [], ...rows]: readonly (readonly string[])[]): void {
  const region = part('builder-result', HTMLElement);
  region.hidden = rows.length === 0;
  const line = (cells: readonly string[], make: (index: number) => HTMLElement) => {
    const row = document.createElement('tr');
    row.append(
      ...cells.map((cell, index) => {
        const element = make(index);
        // The apostrophe is for spreadsheets.
        element.textContent = cell.replace(/^'(?=[=+\-@\t\r])/, '');
        return element;
      }),
    );
    return row;
  };
  const heading = (scope: string, className: string) => {
    const element = document.createElement('th');
    element.scope = scope;
    element.className = className;
    return element;
  };
  const cell = () => {
    const element = document.createElement('td');
    element.className = 'kern-table__cell';
    return element;
  };
  region.querySelector('thead')!.replaceChildren(line(head, () => heading('col', 'kern-table__header')));
  region
    .querySelector('tbody')!
    .replaceChildren(
      ...rows
        .slice(0, mostShown)
        .map((cells) => line(cells, (index) => (index === 0 ? heading('row', 'kern-table__header') : cell()))),
    );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const away = document.createElement('a');
  away.href = address;
  away.download = words.fileName;
  away.click();
  URL.revokeObjectURL(address);
}

function say(text: string): void {
  part('builder-status', HTMLElement).textContent = text;
}

function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no element "${id}" of the expected kind.`);
  return found;
}
