import { reportingStatus } from '../../schema/vocabularies/reporting-status.ts';
import { texts } from '../i18n/index.ts';
import type { Language, Texts } from '../i18n/index.ts';
import { bodiesByReport } from '../lib/body-selections.ts';
import { facetNamed, facets, facetValues } from '../lib/facets.ts';
import type { FacetValue } from '../lib/facets.ts';
import { figures as totals } from '../lib/figures.ts';
import { registry } from '../lib/registry.ts';

/** One figure: what it divides, into what, and how many there are in all. */
export interface Figure {
  /** Name of its files, `/zahlen/<key>.csv`; that of its facet, if it has one. */
  readonly key: string;
  readonly label: string;
  /** What is counted. */
  readonly unit: 'systems' | 'bodies';
  readonly base: number;
  readonly rows: readonly FacetValue[];
  /** Labels of what none of the systems carries: named, not shown row by row. */
  readonly none: readonly string[];
  /** Whether something counted can stand in several rows. */
  readonly several: boolean;
  readonly note?: string;
}

/** The parts of the page with the facets they show, in reading order; whoever adds a facet places it here. */
const parts: readonly { readonly id: keyof Texts['numbers']['sections']; readonly keys: readonly string[] }[] = [
  { id: 'who', keys: ['land', 'ebene', 'stelle'] },
  { id: 'what', keys: ['thema', 'aufgabe', 'richtung'] },
  { id: 'how', keys: ['methode', 'faehigkeit', 'art'] },
  { id: 'when', keys: ['status', 'beginn', 'stand'] },
  { id: 'reuse', keys: ['nachnutzung', 'kooperation'] },
  { id: 'sovereignty', keys: ['quelle', 'sitz', 'betrieb'] },
  { id: 'openness', keys: ['klasse', 'herkunft', 'angaben'] },
];

/** Facets without an order of their own: the largest number comes first, the gap last. */
const byNumber: ReadonlySet<string> = new Set(['thema', 'aufgabe', 'methode', 'faehigkeit', 'art', 'sitz', 'betrieb']);

/** One part of the page. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly figures: readonly Figure[];
}

/**
 * All figures in a language, by parts of the page.
 * @throws if a facet has no place: no number is left out by accident
 */
export function numberParts(language: Language): Part[] {
  const { sections } = texts(language).numbers;
  const placed = new Set(parts.flatMap(({ keys }) => keys));
  const forgotten = facets.filter(({ key }) => !placed.has(key)).map(({ key }) => key);
  if (forgotten.length > 0) throw new Error(`No part of the numbers shows: ${forgotten.join(', ')}.`);
  return [
    ...parts.map(({ id, keys }) => ({
      id,
      heading: sections[id],
      figures: keys.map((key) => facetFigure(key, language)),
    })),
    { id: 'reports', heading: sections.reports, figures: [reportFigure(language)] },
  ];
}

/** All figures in a language. */
export const allFigures = (language: Language): Figure[] => numberParts(language).flatMap(({ figures }) => figures);

function facetFigure(key: string, language: Language): Figure {
  const facet = facetNamed(key);
  const values = facetValues(facet, language);
  const stated = values.filter(({ code }) => facet.terms.some((term) => term.code === code));
  const gaps = values.filter((value) => !stated.includes(value));
  const ordered = byNumber.has(key) ? stated.toSorted((a, b) => b.value - a.value) : stated;
  return {
    key,
    label: facet.label[language],
    unit: 'systems',
    base: totals.systems,
    rows: [...ordered.filter(({ value }) => value > 0), ...gaps],
    none: ordered.filter(({ value }) => value === 0).map(({ label }) => label),
    several: values.reduce((sum, { value }) => sum + value, 0) > totals.systems,
    note: noteOf(key, language),
  };
}

function reportFigure(language: Language): Figure {
  return {
    key: 'meldung',
    label: reportingStatus.label[language],
    unit: 'bodies',
    base: registry.organisation.size,
    rows: bodiesByReport(language).map(({ code, label, href, bodies }) => ({
      code,
      label,
      href,
      value: bodies.length,
    })),
    none: [],
    several: false,
    note: noteOf('meldung', language),
  };
}

function noteOf(key: string, language: Language): string | undefined {
  const notes: Readonly<Record<string, string>> = texts(language).numbers.notes;
  return notes[key];
}
