import type { Language } from '../../schema/language.ts';
import { part } from '../browser/part.ts';
import { reporting } from '../i18n/reporting.ts';
import { waysFor } from './hand-over.ts';
import type { Recipients, Way } from './hand-over.ts';
import type { ReportFile } from './report-file.ts';
import { say } from './say.ts';

/* The end of the page: the finished file and the ways to hand it over. */

/**
 * Shows the finished file, or hides this part as long as there is none.
 * @param title what the entry is called
 */
export function showFinished(
  file: ReportFile | undefined,
  title: string,
  recipients: Recipients,
  language: Language,
): void {
  part('entry-done').hidden = file === undefined;
  if (!file) return;
  part('entry-text', HTMLTextAreaElement).value = file.text;
  part('entry-path').textContent = reporting[language].fileText(file.path);
  const ways = waysFor(file, title, recipients, language);
  showWays(part('entry-ways'), ways, language);
  say('entry-ways-note', note(ways, recipients, language));
}

/** Links that are there already stay: a click that has begun on one would be lost with it. */
function showWays(list: HTMLElement, ways: readonly Way[], language: Language): void {
  const t = reporting[language];
  const words = {
    'new-file': [t.newFilePaste, t.newFile],
    issue: [t.issuePaste, t.issue],
    mail: [t.mailAttach, t.mail],
  } as const;
  const links = [...list.querySelectorAll('a')];
  for (const item of [...list.children].slice(ways.length)) item.remove();
  for (const [index, { kind, href, carriesText }] of ways.entries()) {
    const link = links[index] ?? newLink(list);
    link.href = href;
    link.textContent = words[kind][carriesText ? 1 : 0];
  }
  list.hidden = ways.length === 0;
}

function newLink(list: HTMLElement): HTMLAnchorElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  item.append(link);
  list.append(item);
  return link;
}

function note(ways: readonly Way[], { forge }: Recipients, language: Language): string {
  const t = reporting[language];
  if (ways.length === 0) return t.noWay;
  const isLong = ways.some(({ kind, carriesText }) => kind !== 'new-file' && !carriesText);
  const lacksText = ways.some(({ carriesText }) => !carriesText);
  return [isLong ? t.tooLong : lacksText && t.paste, forge && t.needsAccount].filter(Boolean).join(' ');
}

/** Lets the browser keep a file. */
export function download({ name, text }: Pick<ReportFile, 'name' | 'text'>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies the text of the finished file and says whether that went well. */
export async function copyText(language: Language): Promise<void> {
  const text = part('entry-text', HTMLTextAreaElement);
  text.select();
  const done = await navigator.clipboard?.writeText(text.value).then(
    () => true,
    () => false,
  );
  const t = reporting[language];
  say('entry-copied', done ? t.copied : t.notCopied);
}
