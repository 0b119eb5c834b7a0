import type { Language } from '../../schema/language.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { reportingStatus } from '../../schema/vocabularies/reporting-status.ts';
import { formatDate, href, texts } from '../i18n/index.ts';
import type { Fact } from '../lib/fact.ts';
import { sourcesOf } from '../lib/sources.ts';
import type { Source } from '../lib/sources.ts';
import type { Draft, Neighbours } from './entry.ts';
import { factOf } from './facts.ts';

/** What the page of a body says of the body itself, without what it gathers from the rest of the registry. */
export interface OrganisationPage {
  readonly name?: string;
  readonly parent?: { readonly name: string; readonly href: string };
  readonly formerNames: readonly { readonly name: string; readonly until?: string }[];
  /** Whether the body itself has reported. */
  readonly report: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
}

/** Shown elsewhere on the page of a body. */
const elsewhere: ReadonlySet<string> = new Set(['id', 'name', 'parent', 'formerNames', 'reporting', 'sources']);

/**
 * The page of a body. Gaps are left out, for a body owes the register nothing but its name and type.
 * @param neighbours the records it may name
 */
export function organisationPage(
  { record }: Draft<'organisation'>,
  language: Language,
  neighbours: Neighbours,
): OrganisationPage {
  const { name, parent, formerNames = [], sources } = record;
  return {
    name,
    parent: parent === undefined ? undefined : parentOf(parent, language, neighbours),
    formerNames: formerNames.map(({ name: former, until }) => ({
      name: former,
      until: until && texts(language).organisation.until(formatDate(until, language)),
    })),
    report: reportOf(record.reporting, language),
    facts: fieldsOfKind('organisation').flatMap((field) => {
      const value = (record as Record<string, unknown>)[field.key];
      return elsewhere.has(field.key) || value === undefined
        ? []
        : [{ ...factOf(field, value, language, neighbours), help: undefined }];
    }),
    sources: sourcesOf(sources, language),
  };
}

const parentOf = (id: string, language: Language, { organisation }: Neighbours) => ({
  name: organisation.get(id)?.record.name ?? id,
  href: href(language, `/organisationen/${id}/`),
});

function reportOf(reporting: Draft<'organisation'>['record']['reporting'], language: Language): string {
  const t = texts(language).organisation;
  if (!reporting?.status) return t.noReport;
  const said = reportingStatus.text(reporting.status, language);
  return reporting.date ? t.reportOf(said, formatDate(reporting.date, language)) : t.report(said);
}
