import { linkable } from '../../schema/address.ts';
import type { Language } from '../../schema/language.ts';
import { labelAt } from '../../schema/fields.ts';
import { system } from '../../schema/system.ts';
import type { System } from '../../schema/system.ts';
import { formatDate, formatList, texts } from '../i18n/index.ts';

/** A source as readers see it. */
export interface Source {
  title: string;
  href?: string;
  publisher?: string;
  /** Partial dates: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
  published?: string;
  accessed?: string;
  /** Labels of the fields it is the source of; absent if it backs the entry as a whole. */
  supports?: readonly string[];
  lang?: Language;
}

/** The sources of a record as the source list shows them; which fields a source supports by their labels. */
export function sourcesOf(sources: System['sources'], language: Language): Source[] {
  return (sources ?? []).map(({ title, publisher, url, date, accessed, supports }) => ({
    title,
    publisher,
    href: linkable(url),
    published: date,
    accessed,
    supports: supports?.map((field) => labelAt(system, [field])?.[language] ?? field),
    lang: language === 'de' ? undefined : 'de',
  }));
}

/** What stands behind the title of a source: publisher, dates, and what it is the source of. */
export function sourceDetails({ publisher, published, accessed, supports }: Source, language: Language): string[] {
  const t = texts(language);
  return [
    publisher,
    published && t.sources.published(formatDate(published, language)),
    accessed && t.sources.accessed(formatDate(accessed, language)),
    supports && t.system.supports(formatList(supports, language)),
  ].filter((detail): detail is string => Boolean(detail));
}
