import { guidePage } from '../guide/pages.ts';
import { href, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { editLinks } from './edit-links.ts';
import { operator } from './operator.ts';
import type { SystemEntry } from './registry.ts';
import { commentLinks, problemLinks, questionLinks } from './report-links.ts';
import type { ReportLink } from './report-links.ts';
import { contactOf } from './statements.ts';

/** A link that does something with an entry. */
export interface Action {
  readonly href: string;
  readonly label: string;
}

/**
 * What a reader of the page of a system can do: ask, report, compare, change.
 * @param name of the system in the page's language
 * @param address of the page as complete as it is known
 */
export function entryActions(entry: SystemEntry, name: string, address: string, language: Language): Action[] {
  const t = texts(language).steckbrief;
  const subject = { id: entry.id, name, address };
  const recipients = {
    contact: contactOf(entry),
    forge: operator.forge,
    operatorMail: operator.operatedBy?.email,
  };
  // With two ways to one end, each says which it is.
  const named = (label: string, links: readonly ReportLink[]) =>
    links.map(({ way, href: to }) => ({ href: to, label: way === 'page' ? label : `${label} (${t.byWay[way]})` }));
  return [
    ...named(t.ask, questionLinks(subject, recipients, language)),
    ...named(t.problem, problemLinks(subject, recipients, language)),
    ...commentLinks(subject, operator.forge, language),
    { href: `${href(language, '/vergleich/')}?a=${entry.id}`, label: t.compare },
    ...editLinks(entry, language),
    { href: href(language, '/hilfe/steckbrief-lesen/'), label: guidePage('steckbrief-lesen', language).title },
  ];
}
