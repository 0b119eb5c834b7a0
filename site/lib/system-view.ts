import type { Language } from '../../schema/language.ts';
import { status } from '../../schema/vocabularies/status.ts';
import { compareNames, href } from '../i18n/index.ts';
import { placeOfBody } from '../steckbrief/head.ts';
import { titleOfSystem } from '../steckbrief/system-page.ts';
import { once } from './once.ts';
import { organisationOf, registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';

export { placeOfBody } from '../steckbrief/head.ts';

/** What a list shows of a system. */
export interface SystemView {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly summary: string;
  /** Set where name and summary are not in the page's language. */
  readonly lang?: Language;
  readonly body: string;
  /** Names of bodies are German on every page. */
  readonly bodyLang?: Language;
  readonly bodyHref: string;
  readonly status: { readonly code: StatusCode; readonly label: string };
  /** Level and Land: `Kommune, Hessen`. */
  readonly place: string;
}

export type StatusCode = (typeof status.codes)[number];

/** Every list, card and link asks for the same few facts of a system. */
export const systemView = (entry: SystemEntry, language: Language): SystemView => views(language)(entry);

const views = once((language: Language) => once((entry: SystemEntry) => viewIn(entry, language)));

function viewIn(entry: SystemEntry, language: Language): SystemView {
  const { id, record } = entry;
  const body = organisationOf(entry);
  return {
    id,
    href: href(language, `/systeme/${id}/`),
    ...titleOfSystem(record, language),
    body: body.record.name,
    bodyLang: language === 'de' ? undefined : 'de',
    bodyHref: href(language, `/organisationen/${body.id}/`),
    status: { code: record.status, label: status.text(record.status, language) },
    place: placeOfBody(body, language),
  };
}

/** Sorting is done once, because a large register has thousands of lists. */
const inOrder = once((language: Language): readonly SystemView[] => viewsOf([...registry.system.values()], language));

/** All systems in the order of their names. */
export const systemViews = (language: Language): readonly SystemView[] => inOrder(language);

/** Some systems in the order of their names. */
export const viewsOf = (entries: readonly SystemEntry[], language: Language): SystemView[] =>
  entries.map((entry) => systemView(entry, language)).toSorted((a, b) => compareNames(a.name, b.name));
