import type { Bilingual, Language } from '../../schema/language.ts';
import { aiMethod } from '../../schema/vocabularies/ai-method.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { policyField } from '../../schema/vocabularies/policy-field.ts';
import { status } from '../../schema/vocabularies/status.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { href } from '../i18n/index.ts';
import { registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';

/** A way to divide the systems: each code of a code list has a page of its own, which needs no script. */
export interface Facet {
  /** Address of its pages, `/themen/<code>/`. */
  readonly folder: string;
  readonly label: Bilingual;
  readonly vocabulary: Pick<Vocabulary, 'name' | 'terms'>;
  readonly codesOf: (entry: SystemEntry) => readonly string[];
}

export const facets: readonly Facet[] = [
  {
    folder: 'themen',
    label: { de: 'Politikfeld', en: 'Policy field' },
    vocabulary: policyField,
    codesOf: ({ record }) => record.policyFields ?? [],
  },
  {
    folder: 'methoden',
    label: aiMethod.label,
    vocabulary: aiMethod,
    codesOf: ({ record }) => record.aiMethods ?? [],
  },
  {
    folder: 'laender',
    label: { de: 'Bund und Länder', en: 'Federation and Länder' },
    vocabulary: jurisdiction,
    codesOf: ({ jurisdiction: code }) => (code ? [code] : []),
  },
  { folder: 'status', label: status.label, vocabulary: status, codesOf: ({ record }) => [record.status] },
];

/** One code of a facet with the number of systems that carry it. */
export interface FacetValue {
  readonly code: string;
  readonly label: string;
  readonly href: string;
  readonly value: number;
}

/** All codes of a facet in the order of its code list, those that no system carries included. */
export function facetValues({ folder, vocabulary, codesOf }: Facet, language: Language): FacetValue[] {
  const carried = [...registry.system.values()].flatMap(codesOf);
  return vocabulary.terms.map((term) => ({
    code: term.code,
    label: term[language],
    href: href(language, addressOf(folder, term.code)),
    value: carried.filter((code) => code === term.code).length,
  }));
}

const addressOf = (folder: string, code: string): string => `/${folder}/${code}/`;

/** Where the systems with a code are listed, if its code list is a facet. */
export function facetHref(vocabulary: string, code: string, language: Language): string | undefined {
  const facet = facets.find((one) => one.vocabulary.name === vocabulary);
  return facet && href(language, addressOf(facet.folder, code));
}

/** Systems by project status. */
export const byStatus = (language: Language): FacetValue[] =>
  facets.filter(({ vocabulary }) => vocabulary === status).flatMap((facet) => facetValues(facet, language));
