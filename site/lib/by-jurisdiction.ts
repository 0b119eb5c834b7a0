import type { Language } from '../../schema/language.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { compareNames } from '../i18n/index.ts';
import { registry } from './registry.ts';
import type { OrganisationEntry } from './registry.ts';

/** Some records of one jurisdiction; jurisdictions without any are left out. */
export interface JurisdictionGroup<T> {
  readonly code: string;
  readonly label: string;
  readonly items: readonly T[];
}

/** Federation first, then what several share, then the Länder by name. */
function grouped<T>(
  language: Language,
  items: readonly T[],
  jurisdictionOf: (item: T) => string | undefined,
): JurisdictionGroup<T>[] {
  const [bund, joint, ...laender] = jurisdiction.terms;
  const inOrder = [bund, joint, ...laender.toSorted((a, b) => compareNames(a[language], b[language]))];
  return inOrder.flatMap((term) => {
    const mine = term ? items.filter((item) => jurisdictionOf(item) === term.code) : [];
    return term && mine.length > 0 ? [{ code: term.code, label: term[language], items: mine }] : [];
  });
}

/** Some bodies, by jurisdiction and name. */
export const groupedBodies = (
  language: Language,
  bodies: readonly OrganisationEntry[],
): JurisdictionGroup<OrganisationEntry>[] =>
  grouped(
    language,
    bodies.toSorted((a, b) => compareNames(a.record.name, b.record.name)),
    (entry) => entry.jurisdiction,
  );

/** All bodies, by jurisdiction and name. */
export const organisationsByJurisdiction = (language: Language): JurisdictionGroup<OrganisationEntry>[] =>
  groupedBodies(language, [...registry.organisation.values()]);
