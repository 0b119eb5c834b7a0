import { part } from '../browser/part.ts';
import type { Card } from '../catalogue/card.ts';
import { cardItem } from '../catalogue/card.ts';
import { count, formatList } from '../i18n/format.ts';
import { cardsFile } from './files.ts';
import type { FoundKind } from './index-file.ts';
import type { Found, Search } from './search.ts';

/* The search page: takes the words from the address, asks the index and the full text, shows what is found. */

/** What the script says, in the language of the page. */
interface Words {
  readonly enter: string;
  readonly searching: string;
  readonly none: string;
  readonly failed: string;
  readonly hits: { readonly one: string; readonly other: string };
  readonly furtherHits: { readonly one: string; readonly other: string };
  readonly corrected: string;
  readonly partly: string;
  readonly unknown: string;
  readonly fullTextOnly: string;
}

/** A page to show: where its card lies and where it leads. */
interface Page {
  readonly kind: FoundKind;
  readonly id: string;
  readonly row: number;
}

const batch = 12;
const section = part('results');
const { root = '/', version = '', shard = '', prefix = '' } = section.dataset;
const words = JSON.parse(section.dataset['words'] ?? '{}') as Words;
const language = document.documentElement.lang === 'en' ? 'en' : 'de';
const status = part('results-status');
const folders: Readonly<Record<FoundKind, string>> = {
  system: 'systeme',
  organisation: 'organisationen',
  request: 'gesuche',
};
const loaded = new Map<string, Promise<readonly Card[]>>();

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const input = document.querySelector<HTMLInputElement>('main input[type=search]');
if (input) input.value = query;
section.hidden = false;
part('without-script').hidden = true;

if (query === '') status.textContent = words.enter;
else {
  document.title = `${query} – ${document.title}`;
  status.textContent = words.searching;
  try {
    const { loadSearch } = await import('./search.ts');
    await answer(await loadSearch(root, language, version));
  } catch {
    status.textContent = words.failed;
  }
}

async function answer(search: Search): Promise<void> {
  const found = search.search(query);
  suggest(found.suggestion);
  // Guesses count only if the words do not stand in the full text, so that has to be asked first.
  const sure = found.hits.length > 0 && found.everyWord && found.suggestion === undefined;
  if (sure) {
    status.textContent = count(found.hits.length, language, words.hits);
    await show('results', found.hits);
  }
  const inFullText = await systemsIn(search).catch((error: unknown) => {
    if (found.hits.length === 0) throw error;
    return [];
  });
  if (sure) {
    const shown = new Set(found.hits.flatMap(({ kind, id }) => (kind === 'system' ? id : [])));
    const further = inFullText.filter(({ id }) => !shown.has(id));
    if (further.length === 0) return;
    part('further').hidden = false;
    await show('further', further);
    status.textContent = [
      count(found.hits.length, language, words.hits),
      count(further.length, language, words.furtherHits),
    ].join(', ');
  } else {
    const hits: readonly Page[] = inFullText.length > 0 ? inFullText : found.hits;
    note(hits.length === 0 ? '' : inFullText.length > 0 ? words.fullTextOnly : reservation(found));
    status.textContent = hits.length === 0 ? words.none : count(hits.length, language, words.hits);
    part('no-results').hidden = hits.length > 0;
    await show('results', hits);
  }
}

async function systemsIn(search: Search): Promise<Page[]> {
  const rows = new Map(search.systems.map((id, row) => [id, row]));
  return (await search.fullText(query)).map((id) => ({ kind: 'system', id, row: rows.get(id)! }));
}

/** Why the hits are not quite what was asked for. */
function reservation({ suggestion, everyWord, unknown }: Found): string {
  return [
    suggestion === undefined ? '' : words.corrected.replace('{words}', suggestion),
    unknown.length === 0 ? '' : words.unknown.replace('{words}', formatList(unknown, language)),
    everyWord ? '' : words.partly,
  ]
    .filter(Boolean)
    .join(' ');
}

function suggest(suggestion: string | undefined): void {
  const place = part('suggestion');
  place.hidden = suggestion === undefined;
  if (suggestion === undefined) return;
  const link = place.querySelector('a')!;
  link.textContent = suggestion;
  link.search = new URLSearchParams({ q: suggestion }).toString();
}

function note(text: string): void {
  const place = part('results-note');
  place.textContent = text;
  place.hidden = text === '';
}

/** Shows pages in the list of a name, the first of them at once and the others on demand. */
async function show(name: 'results' | 'further', pages: readonly Page[], from = 0): Promise<void> {
  const items = await Promise.all(
    pages.slice(from, from + batch).map(async (page) => {
      const card = await cardOf(page);
      return cardItem(card, page.id, `${prefix}${folders[page.kind]}/${page.id}/`);
    }),
  );
  part(`${name}-list`).append(...items);
  if (from > 0) items[0]?.querySelector('a')?.focus();
  const more = part(`${name}-more`);
  more.parentElement!.hidden = pages.length <= from + batch;
  more.onclick = () => void show(name, pages, from + batch);
}

async function cardOf({ kind, row }: Page): Promise<Card> {
  const size = Number(shard);
  const path = cardsFile(kind, language, Math.floor(row / size));
  const cards = loaded.get(path) ?? load(path);
  loaded.set(path, cards);
  const card = (await cards)[row % size];
  if (!card) throw new Error(`${path} has no card ${row}.`);
  return card;
}

async function load(path: string): Promise<readonly Card[]> {
  const response = await fetch(`${root}${path}?${version}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as readonly Card[];
}
