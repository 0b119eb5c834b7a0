import { linkable } from '../../schema/address.ts';
import type { Language } from '../../schema/language.ts';
import { certainty } from '../../schema/vocabularies/certainty.ts';
import { formatDate, texts } from '../i18n/index.ts';
import { leftOut, missingOf, scopeOf, sectionOf } from '../open-data/annex-viii.ts';
import type { Part } from '../open-data/annex-viii.ts';
import { lawRecords, systemsInScope } from '../open-data/annex-viii-file.ts';
import type { Fact } from './fact.ts';
import { instance } from './open-data.ts';
import { organisationOf } from './registry.ts';
import type { SystemEntry } from './registry.ts';

/** The systems that have such a page. */
export const systemsWithAnnexPage = (): SystemEntry[] => systemsInScope(instance);

/** Whether a system has such a page. */
export const hasAnnexPage = ({ record }: SystemEntry): boolean => 'sections' in scopeOf(record);

/** One section of Annex VIII as the page shows it. */
export interface AnnexView {
  readonly id: string;
  readonly heading: string;
  readonly points: readonly { readonly heading: string; readonly facts: readonly Fact[] }[];
  /** What is missing, point by point. */
  readonly missing: readonly string[];
  readonly leftOut: readonly string[];
  readonly law: readonly {
    readonly norm: string;
    readonly title: string;
    readonly state: string;
    readonly note?: string;
  }[];
}

/** The sections that a system's body has to fill in. */
export function annexViews(entry: SystemEntry, language: Language): AnnexView[] {
  const t = texts(language).euDatabase;
  const scope = scopeOf(entry.record);
  if (!('sections' in scope)) return [];
  return scope.sections.map((name) => {
    const section = sectionOf(name, entry, organisationOf(entry));
    return {
      id: `section-${name.toLowerCase()}`,
      heading: t.sections[name],
      points: section.points.map(({ number, label, parts }) => ({
        heading: `${number} ${label[language]}`,
        facts: parts.map((part) => factOfPart(part, language)),
      })),
      missing: missingOf(section).map(({ number, label }) => `${number} ${label[language]}`),
      leftOut: leftOut[name].map(({ numbers, reason }) => `${numbers}: ${reason[language]}`),
      law: lawRecords(instance, name).map((law) => ({
        norm: law.norm[language],
        title: law.title[language],
        state: [
          law.appliesFrom ? t.appliesFrom(formatDate(law.appliesFrom, language)) : t.appliesUnclear,
          certainty.text(law.dateCertainty ?? law.certainty, language),
          t.checkedOn(formatDate(law.checkedOn, language)),
        ].join(' · '),
        note: law.certaintyNote?.[language],
      })),
    };
  });
}

function factOfPart({ label, state, value, text, reason }: Part, language: Language): Fact {
  const t = texts(language).euDatabase;
  const said = text ? [text[language]] : [value ?? []].flat();
  return {
    label: label[language],
    values:
      state === 'where-applicable'
        ? [t.whereApplicable]
        : said.map((one) => {
            const href = linkable(one);
            return href ? { text: one, href } : text ? one : { text: one, lang: language === 'de' ? undefined : 'de' };
          }),
    ...(reason ? { withheld: reason[language] } : {}),
  };
}
