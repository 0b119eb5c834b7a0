import type { System } from '../system.ts';
import type { Outcome, Suggestion } from './classify.ts';

/** The statements of an entry that a classification can suggest, in the order of the schema. */
export type RiskFields = Pick<
  System,
  | 'aiActRoles'
  | 'publicationCategory'
  | 'aiActClass'
  | 'annexIIIArea'
  | 'art6_3Conditions'
  | 'profiling'
  | 'art50Duties'
  | 'classificationRationale'
>;

/** Under which heading the register lists it; whether other AI affects people is for the body to say. */
const categories: Partial<Record<Suggestion, RiskFields['publicationCategory']>> = {
  'no-ai-system': 'algorithm-without-ai',
  'high-risk-annex-i': 'high-risk-ai',
  'high-risk-annex-iii': 'high-risk-ai',
  'transparency-art-50': 'ai-with-transparency-duty',
};

/** What an entry would say; statements that stay open are left out. Entries are in German, so is the rationale. */
export function riskFields({
  suggestion,
  area,
  condition,
  profiling,
  roles,
  duties,
  dutiesKnown,
  steps,
}: Outcome): RiskFields {
  // The register has no class for what must not be used; whoever looks closer decides.
  const aiActClass = suggestion === 'prohibited' ? 'open' : suggestion;
  return {
    aiActRoles: roles && [...roles],
    publicationCategory: categories[suggestion],
    aiActClass,
    annexIIIArea: area,
    art6_3Conditions: condition && suggestion === 'annex-iii-exception' ? [condition] : undefined,
    profiling,
    art50Duties: duties.length > 0 ? [...duties] : dutiesKnown ? ['none'] : undefined,
    classificationRationale: [
      'Vorschlag aus der geführten Einstufung, noch nicht rechtlich geprüft. Die Antworten:',
      '',
      ...steps.map(({ question, answer }) => `- ${question.topic.de}: ${answer.label.de}`),
    ].join('\n'),
  };
}

/** The statements as they stand in the file of an entry. By hand: the library would outweigh the page. */
export const riskYaml = (fields: RiskFields): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      if (Array.isArray(value)) return [`${key}:`, ...value.map((code) => `  - ${code}`)].join('\n');
      if (typeof value === 'string' && value.includes('\n'))
        return [`${key}: |-`, ...value.split('\n').map((line) => (line ? `  ${line}` : ''))].join('\n');
      return `${key}: ${String(value)}`;
    })
    .join('\n')
    .concat('\n');

/** The same statements for an address: several codes of a list are joined by commas, as the form for editors reads them. */
export const riskQuery = (fields: RiskFields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, String(value)]),
  );
