import { part } from '../browser/part.ts';
import { openParts } from '../browser/parts.ts';
import { count } from '../i18n/format.ts';
import { storedDraft, storeDraft } from '../reporting/draft.ts';
import { draftQuery, requestDraft, requestStatements } from './draft.ts';
import type { PageWords } from './page.ts';
import { planComparer } from './plan.ts';
import type { PlanAnswer, PlanContent, PlanHit, PlanItem } from './plan.ts';

/* Shows what comes close to a plan. Loaded with the first question; words go in as text, never as markup. */

const language = document.documentElement.lang === 'en' ? 'en' : 'de';
let comparer: ReturnType<typeof load> | undefined;
/** Counts the plans, so that a late answer to an earlier one is thrown away. */
let turn = 0;

/**
 * Fills the page with the answer to a plan.
 * @param file address of the entries; loaded once
 * @returns what to say about it in one sentence; nothing if another plan has come in between
 * @throws if something cannot be loaded
 */
export async function answer(text: string, file: string, words: PageWords): Promise<string | undefined> {
  const mine = ++turn;
  const found = await compared(text, file).catch((error: unknown) => {
    // The next try asks for everything again: it may have been replaced.
    comparer = undefined;
    if (mine === turn) throw error;
  });
  if (!found || mine !== turn) return undefined;
  const { systems, requests, bodies, codes } = found;
  fill(
    'systems',
    systems.map((hit) => hitItem(hit, words)),
  );
  fill(
    'requests',
    requests.map((hit) => hitItem(hit, words)),
  );
  fill(
    'bodies',
    bodies.map(({ id, name, items }) => bodyItem(id, name, items, words)),
  );
  const statements = requestStatements(text, codes);
  part('plan-draft', HTMLTextAreaElement).value = requestDraft(statements, words);
  // Only where people can sign in to the form.
  const form = document.querySelector<HTMLAnchorElement>('#plan-open');
  if (form) form.href = `${form.dataset['form'] ?? ''}?${draftQuery(statements)}`;
  // The form finds the draft in this tab: the text is in no address, and one begun already stays.
  part('plan-report').onclick = () => {
    const { lists, ...stated } = statements;
    if (!storedDraft('request')) storeDraft('request', { values: { ...stated, ...lists } });
  };
  part('plan-copied').textContent = '';
  part('plan-copy').onclick = () => void copy(words);
  part('plan-results').hidden = false;
  const number = systems.length + requests.length;
  return number === 0 ? words.none : count(number, language, words.found);
}

const compared = async (text: string, file: string): Promise<PlanAnswer> => (await (comparer ??= load(file)))(text);

const load = async (file: string) => planComparer(await openParts<PlanContent>(file), language);

/** Puts items into the list of a section, which shows only if there are any. */
function fill(name: string, items: readonly Element[]): void {
  part(`plan-${name}-list`).replaceChildren(...items);
  part(`plan-${name}`).hidden = items.length === 0;
}

function hitItem({ item, words: common }: PlanHit, words: PageWords): Element {
  const { root, reason } = filled(item.kind === 'system' ? `/systeme/${item.id}/` : `/gesuche/${item.id}/`, item);
  const badge = document.getElementById(`status-${item.kind}-${item.status}`);
  if (badge instanceof HTMLTemplateElement)
    root.querySelector('.suggestion-head')!.append(' ', badge.content.cloneNode(true));
  const body = root.querySelector<HTMLElement>('.muted')!;
  body.textContent = item.body.name;
  if (language !== 'de') body.lang = 'de';
  reason(words.words, common.join(' · '));
  return root;
}

function bodyItem(id: string, name: string, items: readonly PlanItem[], words: PageWords): Element {
  const { root, reason } = filled(`/organisationen/${id}/`, { name, lang: language === 'de' ? undefined : 'de' });
  root.querySelector('.muted')!.remove();
  reason(words.bodySystems, items.map((item) => item.name).join(' · '));
  return root;
}

/** The template of an item with name and address. */
function filled(path: string, { name, lang }: Pick<PlanItem, 'name' | 'lang'>) {
  const template = part('plan-item', HTMLTemplateElement);
  const root = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  const link = root.querySelector('a')!;
  link.href = (template.dataset['base'] ?? '') + path;
  link.textContent = name;
  if (lang) link.lang = lang;
  const reason = (label: string, values: string) => {
    root.querySelector('dt')!.textContent = `${label}:`;
    root.querySelector('dd')!.textContent = values;
    root.querySelector<HTMLElement>('dl')!.hidden = values === '';
  };
  return { root, reason };
}

async function copy(words: PageWords): Promise<void> {
  const draft = part('plan-draft', HTMLTextAreaElement);
  draft.select();
  const done = await navigator.clipboard?.writeText(draft.value).then(
    () => true,
    () => false,
  );
  part('plan-copied').textContent = done ? words.copied : words.notCopied;
}
