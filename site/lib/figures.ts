import type { Language } from '../../schema/language.ts';
import { administrativeLevel } from '../../schema/vocabularies/administrative-level.ts';
import { provenance } from '../../schema/vocabularies/provenance.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { organisationOf, registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';

/** How many systems carry a code; codes that none carries stay in, they say something too. */
export interface Count {
  readonly code: string;
  readonly label: string;
  readonly value: number;
}

const systems = [...registry.system.values()];

/** Whether others may take the system over, wholly or in part. */
export const isOffered = ({ record }: SystemEntry): boolean =>
  record.reusePotential === 'yes' || record.reusePotential === 'limited';

/** The figures of the start page. */
export const figures = {
  systems: systems.length,
  inUse: systems.filter(({ record }) => record.status === 'operation').length,
  reusable: systems.filter(isOffered).length,
  requests: [...registry.request.values()].filter(({ record }) => record.status === 'open').length,
  /** Bodies that answer for at least one system. */
  bodies: new Set(systems.map(({ record }) => record.organisation)).size,
};

/** Systems by the level of their responsible body. */
export const byLevel = (language: Language): Count[] =>
  counted(administrativeLevel, language, (entry) => organisationOf(entry).record.level);

/** Systems by where their statements come from. */
export const byProvenance = (language: Language): Count[] =>
  counted(provenance, language, ({ record }) => record.provenance);

function counted(
  vocabulary: Pick<Vocabulary, 'terms'>,
  language: Language,
  codeOf: (entry: SystemEntry) => string | undefined,
): Count[] {
  const codes = systems.map(codeOf);
  return vocabulary.terms.map((term) => ({
    code: term.code,
    label: term[language],
    value: codes.filter((code) => code === term.code).length,
  }));
}
