import type { Language } from '../../schema/language.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { requestStatus } from '../../schema/vocabularies/request-status.ts';
import { compareNames, href } from '../i18n/index.ts';
import type { Fact } from './fact.ts';
import { factOf } from './facts.ts';
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
  const english = language === 'en' ? record.translations?.en : undefined;
  const body = organisationOf(entry);
  return {
    id,
    href: href(language, `/gesuche/${id}/`),
    title: english?.title ?? record.title,
    summary: english?.summary ?? record.summary,
    lang: language === 'en' && !english?.summary ? 'de' : undefined,
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

/** Shown elsewhere on the page of a need. */
const elsewhere: ReadonlySet<string> = new Set(['id', 'title', 'summary', 'organisation', 'translations', 'sources']);

/** The statements of a need, gaps included; the problem in English where it was translated. */
export function factsOfRequest({ record }: RequestEntry, language: Language): Fact[] {
  const problem = language === 'en' ? record.translations?.en?.problem : undefined;
  return fieldsOfKind('request')
    .filter(({ key }) => !elsewhere.has(key))
    .map((field) => {
      const fact = factOf(field, (record as Record<string, unknown>)[field.key], language);
      return field.key === 'problem' && problem ? { ...fact, values: [problem] } : fact;
    });
}
