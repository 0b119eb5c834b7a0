import { fromAddress, mostFrom, next, outcome, stepsOf, toAddress } from '../../schema/classification/classify.ts';
import type { Answers, Outcome } from '../../schema/classification/classify.ts';
import { riskFields, riskQuery, riskYaml } from '../../schema/classification/record.ts';
import type { RiskFields } from '../../schema/classification/record.ts';
import type { Law } from '../../schema/law.ts';
import { part } from '../browser/part.ts';
import { storeDraft, storedDraft } from '../reporting/draft.ts';
import { formatDate } from '../i18n/format.ts';
import { dutiesOf } from '../lib/duties.ts';
import type { Duty, Proviso } from '../lib/duties.ts';

/*
 * The guided classification: one question at a time, then the result. The answers stand in the address behind "#", which
 * no browser sends anywhere; so back, forward and bookmarks work, and nothing is kept. All words are in the page already.
 */

export interface PageWords {
  readonly progress: string;
  readonly change: string;
  readonly changeOf: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly binds: { readonly you: string; readonly other: string; readonly open: string };
  readonly begins: Readonly<Record<'since' | 'from' | 'unclear' | 'undated', string>>;
  readonly provisos: Readonly<Record<Proviso, string>>;
}

/** Of a record of the law, what decides whether and from when it applies. */
export type PageLaw = { readonly id: string } & Pick<
  Law,
  'norm' | 'kind' | 'appliesFrom' | 'appliesUntil' | 'addressees' | 'aiActClasses' | 'dateCertainty'
>;

const form = part('classification', HTMLFormElement);
const words = JSON.parse(form.dataset['words']!) as PageWords;
const laws = JSON.parse(form.dataset['law']!) as readonly PageLaw[];
const language = document.documentElement.lang === 'en' ? 'en' : 'de';
const choose = part('choose');
const previous = part('previous', HTMLButtonElement);
const result = part('result');
const yaml = part('yaml', HTMLTextAreaElement);
const copied = part('copied');
const place = document.querySelector<HTMLSelectElement>('#place');

let answers: Answers = fromAddress(location.hash.slice(1));

part('without-script').hidden = true;
// From here on the form takes no room while it is hidden.
form.classList.remove('awaits-script');
show(false);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const id = next(answers);
  if (id === undefined) return;
  const code = new FormData(form).get(id);
  if (typeof code !== 'string') {
    choose.textContent = choose.dataset['text'] ?? '';
    fieldset(id).querySelector('input')?.focus();
    return;
  }
  go({ ...answers, [id]: code });
});
previous.addEventListener('click', back);
part('result-previous').addEventListener('click', back);
part('restart').addEventListener('click', () => go({}));
part('copy').addEventListener('click', () => void copy());
place?.addEventListener('change', () => linkForm());
addEventListener('hashchange', () => {
  // Other anchors of the page lead somewhere in it and say nothing of the answers.
  if (location.hash !== '' && !location.hash.includes('=')) return;
  answers = fromAddress(location.hash.slice(1));
  show(true);
});

/** Makes a step that the browser's back button takes back. */
function go(to: Answers): void {
  const hash = toAddress(to);
  if (hash === location.hash.slice(1)) return;
  // Without answers the address ends before the sign: "#" alone would lead to the top.
  if (hash === '') {
    history.pushState(null, '', location.pathname + location.search);
    answers = {};
    show(true);
  } else location.hash = hash;
}

function back(): void {
  const steps = stepsOf(answers).slice(0, -1);
  go(Object.fromEntries(steps.map(({ id, answer }) => [id, answer.code])));
}

function fieldset(id: string): HTMLElement {
  return part(`ask-${id}`);
}

/** Shows what the answers lead to. @param moved whether somebody made a step, so that the focus follows */
function show(moved: boolean): void {
  const id = next(answers);
  const steps = stepsOf(answers);
  choose.textContent = '';
  copied.textContent = '';
  form.hidden = id === undefined;
  result.hidden = id !== undefined;
  for (const one of form.querySelectorAll<HTMLElement>('.question')) one.hidden = one.id !== `ask-${id}`;
  previous.hidden = steps.length === 0;
  if (id === undefined) showResult(outcome(answers)!);
  else {
    for (const input of fieldset(id).querySelectorAll('input')) input.checked = false;
    part('progress').textContent = words.progress
      .replace('{n}', String(steps.length + 1))
      .replace('{m}', String(steps.length + mostFrom(id)));
  }
  if (!moved) return;
  const target = id === undefined ? part('result-heading') : fieldset(id);
  target.focus({ preventScroll: true });
  (id === undefined ? result : form).scrollIntoView();
}

function showResult(found: Outcome): void {
  only('outcome', [found.suggestion]);
  part('open-questions').hidden = only('open', found.open) === 0;
  part('duties').hidden = only('duty', found.duties) === 0;
  for (const item of result.querySelectorAll<HTMLElement>('[data-duty]'))
    item.querySelector('.binds')!.textContent = words.binds[bound(item.dataset['addressees'] ?? '', found.roles)];
  part('answers').replaceChildren(...found.steps.map(answerItem));
  const fields = riskFields(found);
  showLaw(found, fields);
  yaml.value = riskYaml(fields);
  yaml.rows = yaml.value.split('\n').length + 2;
  part('download', HTMLAnchorElement).href = `data:application/yaml;charset=utf-8,${encodeURIComponent(yaml.value)}`;
  // The page that takes reports finds the statements in this tab: they are in no address a server would see.
  part('report', HTMLAnchorElement).onclick = () =>
    storeDraft('system', { ...storedDraft('system'), values: { ...storedDraft('system')?.values, ...fields } });
  linkForm();
}

/** Shows of the items with this mark only those with these codes, and says how many. */
function only(mark: string, codes: readonly string[]): number {
  const items = [...result.querySelectorAll<HTMLElement>(`[data-${mark}]`)];
  for (const item of items) item.hidden = !codes.includes(item.dataset[mark] ?? '');
  return items.filter((item) => !item.hidden).length;
}

function bound(addressees: string, roles: Outcome['roles'] = []): keyof PageWords['binds'] {
  if (roles.length === 0 || roles.includes('open')) return 'open';
  return roles.some((role) => addressees.split(' ').includes(role)) ? 'you' : 'other';
}

/** One answer with the way back to its question. */
function answerItem({ question, answer }: Outcome['steps'][number], index: number): HTMLElement {
  const item = document.createElement('div');
  const topic = document.createElement('dt');
  const value = document.createElement('dd');
  const change = document.createElement('a');
  topic.textContent = question.topic[language];
  change.textContent = words.change;
  change.setAttribute('aria-label', words.changeOf.replace('{topic}', question.topic[language]));
  const before = stepsOf(answers).slice(0, index);
  change.href = `#${toAddress(Object.fromEntries(before.map(({ id, answer: { code } }) => [id, code])))}`;
  // To the first question there is no address with answers.
  change.addEventListener('click', (event) => {
    if (index > 0) return;
    event.preventDefault();
    go({});
  });
  value.append(answer.label[language], ' ', change);
  item.append(topic, value);
  return item;
}

/** What the law of the register asks of such a system, in the order in which it applies. */
function showLaw(found: Outcome, fields: RiskFields): void {
  const byId = new Map(laws.map((law) => [law.id, { record: law as unknown as Law }]));
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' }).format(new Date());
  const record = {
    entryType: 'ai-system' as const,
    ...fields,
    // Whoever profiles people uses data about them.
    ...(found.profiling && { personalData: 'personal' as const }),
  };
  const { duties } = dutiesOf({ record }, byId, today);
  only(
    'law',
    duties.map(({ id }) => id),
  );
  const list = part('follows');
  for (const duty of duties) {
    const item = list.querySelector<HTMLElement>(`[data-law="${CSS.escape(duty.id)}"]`);
    if (!item) continue;
    item.querySelector('.begins')!.textContent = beginOf(duty);
    item.querySelector('.proviso')!.textContent = duty.provided ? words.provisos[duty.provided] : '';
    list.append(item);
  }
}

function beginOf({ begins, from, law }: Duty): string {
  if (from === undefined) return words.begins[law.dateCertainty === 'unclear' ? 'unclear' : 'undated'];
  return words.begins[begins === 'later' ? 'from' : 'since'].replace('{date}', formatDate(from, language));
}

function linkForm(): void {
  const found = outcome(answers);
  const link = document.querySelector<HTMLAnchorElement>('#form-link');
  if (link && place && found) link.href = `${place.value}?${new URLSearchParams(riskQuery(riskFields(found)))}`;
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(yaml.value);
    copied.textContent = words.copied;
  } catch {
    yaml.select();
    copied.textContent = words.notCopied;
  }
}
