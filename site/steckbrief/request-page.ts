import type { Language } from '../../schema/language.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import type { Request } from '../../schema/request.ts';
import { requestStatus } from '../../schema/vocabularies/request-status.ts';
import { texts } from '../i18n/index.ts';
import type { Fact } from '../lib/fact.ts';
import { sourcesOf } from '../lib/sources.ts';
import type { Source } from '../lib/sources.ts';
import type { Draft, Neighbours } from './entry.ts';
import { factOf } from './facts.ts';
import { bodyFact } from './head.ts';
import type { HeadFact } from './head.ts';

/** What the page of a need says of the need itself, without what it gathers from the rest of the registry. */
export interface RequestPage {
  readonly title?: string;
  readonly summary?: string;
  /** Set where title and summary are not in the page's language. */
  readonly lang?: Language;
  readonly status?: string;
  readonly head: readonly HeadFact[];
  /** Its statements, gaps included. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}

/** Title and summary in the page's language where they were translated. */
export function titleOfRequest<R extends Partial<Request>>(record: R, language: Language) {
  const english = language === 'en' ? record.translations?.en : undefined;
  return {
    title: english?.title ?? (record.title as R['title']),
    summary: english?.summary ?? (record.summary as R['summary']),
    lang: language === 'en' && !english?.summary ? ('de' as const) : undefined,
  };
}

/** Shown elsewhere on the page of a need. */
const elsewhere: ReadonlySet<string> = new Set(['id', 'title', 'summary', 'organisation', 'translations', 'sources']);

/**
 * The page of a need; the problem in English where it was translated.
 * @param neighbours the records it may name
 */
export function requestPage({ record }: Draft<'request'>, language: Language, neighbours: Neighbours): RequestPage {
  const problem = language === 'en' ? record.translations?.en?.problem : undefined;
  return {
    ...titleOfRequest(record, language),
    status: record.status && requestStatus.text(record.status, language),
    head: [bodyFact(texts(language).request.body, record.organisation, language, neighbours)],
    facts: fieldsOfKind('request')
      .filter(({ key }) => !elsewhere.has(key))
      .map((field) => {
        const fact = factOf(field, (record as Record<string, unknown>)[field.key], language, neighbours);
        return field.key === 'problem' && problem ? { ...fact, values: [problem] } : fact;
      }),
    sources: sourcesOf(record.sources, language),
  };
}
