import type { Language } from '../../schema/language.ts';
import { requestStatus } from '../../schema/vocabularies/request-status.ts';
import { compareNames, href } from '../i18n/index.ts';
import { titleOfRequest } from '../steckbrief/request-page.ts';
import { organisationOf, registry } from './registry.ts';
import type { RequestEntry } from './registry.ts';

/** What a list and the head of a page show of a need. */
export interface RequestView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Set where title and summary are not in the page's language. */
  readonly lang?: Language;
  readonly body: string;
  /** Names of bodies are German on every page. */
  readonly bodyLang?: Language;
  readonly bodyHref: string;
  readonly status: string;
}

export function requestView(entry: RequestEntry, language: Language): RequestView {
  const { id, record } = entry;
  const body = organisationOf(entry);
  return {
    id,
    href: href(language, `/gesuche/${id}/`),
    ...titleOfRequest(record, language),
    body: body.record.name,
    bodyLang: language === 'de' ? undefined : 'de',
    bodyHref: href(language, `/organisationen/${body.id}/`),
    status: requestStatus.text(record.status, language),
  };
}

/** All needs in the order of their titles. */
export const requestViews = (language: Language): RequestView[] =>
  [...registry.request.values()]
    .map((entry) => requestView(entry, language))
    .toSorted((a, b) => compareNames(a.title, b.title));
