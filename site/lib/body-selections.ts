import { reportingStatus } from '../../schema/vocabularies/reporting-status.ts';
import { notStated } from '../catalogue/columns.ts';
import { href, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { systemsOf } from './organisation-view.ts';
import { registry } from './registry.ts';
import type { OrganisationEntry } from './registry.ts';

/** Some bodies that are counted together and so have a list of their own. */
export interface BodySelection {
  readonly code: string;
  readonly label: string;
  readonly href: string;
  readonly bodies: readonly OrganisationEntry[];
}

const bodies = [...registry.organisation.values()];

const selection = (
  code: string,
  label: string,
  language: Language,
  belongs: (body: OrganisationEntry) => boolean,
): BodySelection => ({
  code,
  label,
  href: href(language, `/organisationen/auswahl/${code}/`),
  bodies: bodies.filter(belongs),
});

/** The bodies that answer for at least one system. */
export const bodiesWithSystems = (language: Language): BodySelection =>
  selection('mit-systemen', texts(language).organisations.withSystems, language, ({ id }) => systemsOf(id).length > 0);

/** The bodies by whether they have reported; where nobody stated it is the last group. */
export const bodiesByReport = (language: Language): BodySelection[] => [
  ...reportingStatus.terms.map((term) =>
    selection(term.code, term[language], language, ({ record }) => record.reporting?.status === term.code),
  ),
  selection(notStated, texts(language).facts.missing, language, ({ record }) => record.reporting === undefined),
];

/** Whether a body itself has told the register what it uses, or that it uses nothing. */
export const saysItReported = ({ reporting }: Pick<OrganisationEntry['record'], 'reporting'>): boolean =>
  reporting !== undefined && reporting.status !== 'not-reported';

/** All lists of bodies that have a page. */
export const bodySelections = (language: Language): BodySelection[] => [
  bodiesWithSystems(language),
  ...bodiesByReport(language),
];
