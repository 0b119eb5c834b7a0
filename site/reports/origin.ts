import { dataLicense } from '../../schema/vocabularies/data-license.ts';
import { today } from '../../store/today.ts';
import { formatDate, href, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { instance } from '../lib/open-data.ts';
import { instanceName, operator, revision } from '../lib/operator.ts';
import type { SystemEntry } from '../lib/registry.ts';
import { knowsAddress } from '../open-data/instance.ts';

/** Where a page is found: as complete as the register knows its own address. */
export const wholeAddress = (language: Language, path: string): string => {
  const page = href(language, path);
  return knowsAddress(instance) ? new URL(page, instance.address).href : page;
};

/** Address of the page of a system. */
export const systemAddress = (language: Language) => (entry: SystemEntry) =>
  wholeAddress(language, `/systeme/${entry.id}/`);

/** What a report says of itself once it has left the site: source, limits, licence. */
export function notes(language: Language, path: string): string[] {
  const t = texts(language);
  const state = formatDate(revision?.date ?? today(), language);
  const license = operator.dataLicense && dataLicense.text(operator.dataLicense, language);
  return [
    t.reports.source(instanceName(language, t.site.name), state, wholeAddress(language, path)),
    t.reports.limits,
    t.reports.askedText,
    ...(license ? [t.reports.license(license)] : []),
  ];
}
