import { countryName } from '../../schema/countries.ts';
import { labelAt } from '../../schema/fields.ts';
import type { Bilingual, Language } from '../../schema/language.ts';
import { system } from '../../schema/system.ts';
import { administrativeLevel } from '../../schema/vocabularies/administrative-level.ts';
import { administrativeTask } from '../../schema/vocabularies/administrative-task.ts';
import { aiActClass } from '../../schema/vocabularies/ai-act-class.ts';
import { aiMethod } from '../../schema/vocabularies/ai-method.ts';
import { audience } from '../../schema/vocabularies/audience.ts';
import { capability } from '../../schema/vocabularies/capability.ts';
import { entryType } from '../../schema/vocabularies/entry-type.ts';
import { hostingModel } from '../../schema/vocabularies/hosting-model.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { policyField } from '../../schema/vocabularies/policy-field.ts';
import { provenance } from '../../schema/vocabularies/provenance.ts';
import { reusePotential } from '../../schema/vocabularies/reuse-potential.ts';
import { sourceModel } from '../../schema/vocabularies/source-model.ts';
import { status } from '../../schema/vocabularies/status.ts';
import type { Term, Vocabulary } from '../../schema/vocabulary.ts';
import { notStated } from '../catalogue/columns.ts';
import { compareNames, href, texts } from '../i18n/index.ts';
import { codeFolders } from '../steckbrief/code-pages.ts';
import { organisationOf, registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';
import { statementsOf } from './statements.ts';

/** A way to divide the systems. */
export interface Facet {
  /** Its name in addresses, `/systeme/?land=he`. */
  readonly key: string;
  readonly label: Bilingual;
  /** What it can say, in the order people expect. */
  readonly terms: readonly Term[];
  /** What it says of a system; nothing where nobody stated it. */
  readonly codesOf: (entry: SystemEntry) => readonly string[];
  /** Name of the code list behind it, if there is one. */
  readonly vocabulary?: string;
  /** Where each of its codes has a page of its own, which needs no script: `/themen/<code>/`. */
  readonly folder?: string;
}

const systems = [...registry.system.values()];

const coded = (
  key: string,
  { name, label, terms }: Pick<Vocabulary, 'name' | 'label' | 'terms'>,
  codesOf: (entry: SystemEntry) => readonly (string | undefined)[] | undefined,
  more: { readonly label?: Bilingual } = {},
): Facet => ({
  key,
  label,
  terms,
  vocabulary: name,
  folder: codeFolders[name],
  codesOf: (entry) => (codesOf(entry) ?? []).filter((code) => code !== undefined),
  ...more,
});

const countriesOf = ({ record }: SystemEntry): string[] => [
  ...new Set((record.providers ?? []).flatMap(({ country }) => country ?? [])),
];

const country = (code: string): Term => ({
  code,
  de: countryName(code, 'de') ?? code,
  en: countryName(code, 'en') ?? code,
});

const body = (entry: SystemEntry): Term => {
  const { id, record } = organisationOf(entry);
  return { code: id, de: record.name, en: record.name };
};

/** One term per code, by name. */
const byName = (terms: readonly Term[]): Term[] =>
  [...new Map(terms.map((term) => [term.code, term])).values()].toSorted((a, b) => compareNames(a.de, b.de));

const yearOf = (date: string | undefined): string[] => (date ? [date.slice(0, 4)] : []);

/** A facet for the years of a date field, the latest first. */
const yearly = (key: string, field: 'startDate' | 'statusDate'): Facet => ({
  key,
  label: labelAt(system, [field])!,
  terms: [...new Set(systems.flatMap(({ record }) => yearOf(record[field])))]
    .toSorted()
    .reverse()
    .map((year) => ({ code: year, de: year, en: year })),
  codesOf: ({ record }) => yearOf(record[field]),
});

/** Ten steps of how much an entry states; a count of statements, no mark. */
const tenth = 10;
const extents: readonly Term[] = Array.from({ length: tenth }, (_, step) => {
  const [from, to] = [step * tenth, (step + 1) * tenth];
  return step === tenth - 1
    ? { code: String(from), de: `${from} % der Angaben oder mehr`, en: `${from}% of the statements or more` }
    : {
        code: String(from),
        de: `${from} bis unter ${to} % der Angaben`,
        en: `${from} to under ${to}% of the statements`,
      };
});

function extentOf(entry: SystemEntry): string {
  const { stated, of } = statementsOf(entry);
  return String(Math.min(tenth - 1, Math.floor((stated / of) * tenth)) * tenth);
}

/** In the order in which the list offers them: what most people look for first. */
export const facets: readonly Facet[] = [
  coded('ebene', administrativeLevel, (entry) => [organisationOf(entry).record.level]),
  coded('land', jurisdiction, (entry) => [entry.jurisdiction], {
    label: { de: 'Bund und Länder', en: 'Federation and Länder' },
  }),
  coded('thema', policyField, ({ record }) => record.policyFields, {
    label: { de: 'Politikfeld', en: 'Policy field' },
  }),
  coded('aufgabe', administrativeTask, ({ record }) => record.administrativeTasks),
  coded('faehigkeit', capability, ({ record }) => record.capabilities),
  coded('methode', aiMethod, ({ record }) => record.aiMethods),
  coded('status', status, ({ record }) => [record.status]),
  coded('richtung', audience, ({ record }) => [record.audience]),
  coded('nachnutzung', reusePotential, ({ record }) => [record.reusePotential]),
  {
    key: 'kooperation',
    label: { de: 'Kooperation', en: 'Cooperation' },
    terms: [
      { code: 'yes', de: 'offen für Kooperation', en: 'Open for cooperation' },
      { code: 'no', de: 'nicht offen für Kooperation', en: 'Not open for cooperation' },
    ],
    codesOf: ({ record }) =>
      record.openForCooperation === undefined ? [] : [record.openForCooperation ? 'yes' : 'no'],
  },
  coded('quelle', sourceModel, ({ record }) => [record.sourceModel]),
  {
    key: 'sitz',
    label: { de: 'Sitz der Anbieter', en: 'Seat of the providers' },
    terms: byName(systems.flatMap(countriesOf).map(country)),
    codesOf: countriesOf,
  },
  coded('betrieb', hostingModel, ({ record }) => [record.hosting?.model]),
  coded('klasse', aiActClass, ({ record }) => [record.aiActClass]),
  coded('art', entryType, ({ record }) => [record.entryType]),
  coded('herkunft', provenance, ({ record }) => [record.provenance]),
  yearly('beginn', 'startDate'),
  yearly('stand', 'statusDate'),
  {
    key: 'angaben',
    label: { de: 'Umfang der Angaben', en: 'Extent of the statements' },
    terms: extents,
    codesOf: (entry) => [extentOf(entry)],
  },
  {
    key: 'stelle',
    label: { de: 'Verantwortliche Stelle', en: 'Responsible body' },
    terms: byName(systems.map(body)),
    codesOf: ({ record }) => [record.organisation],
  },
];

/** Facets whose codes have pages of their own. */
export const facetsWithPages = facets.filter(
  (facet): facet is Facet & { folder: string } => facet.folder !== undefined,
);

/** One thing a facet can say, with the number of systems of which it says so. */
export interface FacetValue {
  readonly code: string;
  readonly label: string;
  /** Leads to the list of what is counted. */
  readonly href: string;
  readonly value: number;
}

/** A facet by its name in addresses. Throws if there is none. */
export function facetNamed(key: string): Facet {
  const found = facets.find((facet) => facet.key === key);
  if (!found) throw new Error(`There is no facet "${key}".`);
  return found;
}

/**
 * What a facet says and how often, in its order. Codes that no system carries stay in, they say something too; the last
 * row counts the systems of which nobody stated it, if there are any.
 */
export function facetValues(facet: Facet, language: Language): FacetValue[] {
  const numbers = new Map<string, number>();
  for (const entry of systems) {
    const codes = facet.codesOf(entry);
    for (const code of codes.length > 0 ? codes : [notStated]) numbers.set(code, (numbers.get(code) ?? 0) + 1);
  }
  const value = (code: string, label: string): FacetValue => ({
    code,
    label,
    href: listHref(facet, code, language),
    value: numbers.get(code) ?? 0,
  });
  return [
    ...facet.terms.map((term) => value(term.code, term[language])),
    ...(numbers.has(notStated) ? [value(notStated, texts(language).facts.missing)] : []),
  ];
}

/** Where the systems are listed of which a facet says this. */
export const listHref = ({ key, folder }: Facet, code: string, language: Language): string =>
  href(language, folder && code !== notStated ? `/${folder}/${code}/` : `/systeme/?${key}=${code}`);
