import { count } from '../i18n/format.ts';
import { hitsIn } from './hits.ts';
import type { Hit, Pagefind } from './hits.ts';

/* The search page: takes the words from the address, asks the full-text index, shows the hits. */

const batch = 12;
const section = element('results');
const status = element('results-status');
const list = element('results-list');
const more = element('results-more') as HTMLButtonElement;
/** What the script says, in the language of the page. */
interface Words {
  readonly enter: string;
  readonly searching: string;
  readonly none: string;
  readonly failed: string;
  readonly hits: { readonly one: string; readonly other: string };
}

const words = JSON.parse(section.dataset['words'] ?? '{}') as Words;
const language = document.documentElement.lang === 'en' ? 'en' : 'de';

const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
const input = document.querySelector<HTMLInputElement>('main input[type=search]');
if (input) input.value = query;
section.hidden = false;
element('without-script').hidden = true;

if (query === '') status.textContent = words.enter;
else {
  document.title = `${query} – ${document.title}`;
  status.textContent = words.searching;
  try {
    const pagefind = (await import(/* @vite-ignore */ `${section.dataset['pagefind'] ?? ''}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: section.dataset['base'] ?? '/' });
    const hits = await hitsIn(pagefind, query);
    status.textContent = hits.length === 0 ? words.none : count(hits.length, language, words.hits);
    await show(hits, 0);
  } catch {
    status.textContent = words.failed;
  }
}

async function show(hits: readonly Hit[], from: number): Promise<void> {
  const next = await Promise.all(hits.slice(from, from + batch).map((hit) => hit.data()));
  const items = next.map(({ url, meta }) => filled(url, meta));
  list.append(...items);
  if (from > 0) items[0]?.querySelector('a')?.focus();
  const rest = hits.length - from - batch;
  if (more.parentElement) more.parentElement.hidden = rest <= 0;
  more.onclick = () => void show(hits, from + batch);
}

/** A hit in the shape of its template; words go in as text, never as markup. */
function filled(url: string, meta: Readonly<Record<string, string>>): Element {
  const template = element(`result-${meta['kind'] ?? 'system'}`) as HTMLTemplateElement;
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
  const link = item.querySelector('a')!;
  link.href = url;
  link.textContent = meta['title'] ?? '';
  for (const [part, text] of [
    ['.kern-preline', meta['body']],
    ['.card-text', meta['summary']],
    ['.kern-badge .kern-label', meta['status']],
    ['.card-foot > .muted', meta['place']],
  ] as const) {
    const place = item.querySelector(part);
    if (place) place.textContent = text ?? '';
  }
  return item;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}
