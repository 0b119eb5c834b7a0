import type { SystemField } from '../../schema/system.ts';
import type { Texts } from '../i18n/index.ts';

/** One statement of the register that helps to answer a question. */
export interface Column {
  readonly field: SystemField;
  /** One statement of each item of a list: the country of each provider. */
  readonly part?: string;
}

/** What parliaments ask of every system, and the statements that answer it. */
export interface Question {
  readonly id: keyof Texts['reports']['questions'];
  readonly columns: readonly Column[];
  /** Number of the question in Drucksache 8/2578 of the Landtag Mecklenburg-Vorpommern, if it was asked there. */
  readonly asked?: number;
}

const fields = (...keys: SystemField[]): Column[] => keys.map((field) => ({ field }));

/** The questions in the order of a report: what is used, by whom, from whom, with what experience; then the rest. */
export const questions: readonly Question[] = [
  { id: 'use', columns: fields('summary', 'intendedPurpose', 'entryType'), asked: 3 },
  { id: 'body', columns: fields('organisation') },
  { id: 'status', columns: fields('status', 'statusDate', 'startDate') },
  { id: 'provider', columns: [{ field: 'providers', part: 'name' }, { field: 'developmentType' }], asked: 3 },
  {
    id: 'seat',
    columns: [
      { field: 'providers', part: 'country' },
      { field: 'providers', part: 'city' },
    ],
    asked: 3,
  },
  { id: 'source', columns: fields('sourceModel', 'softwareLicense'), asked: 3 },
  { id: 'experience', columns: fields('lessonsLearned', 'performance', 'benefits'), asked: 3 },
  { id: 'cooperation', columns: fields('partners'), asked: 1 },
  { id: 'law', columns: fields('legalBases') },
  { id: 'data', columns: fields('personalData') },
  { id: 'costs', columns: fields('costs') },
  { id: 'risk', columns: fields('aiActClass') },
  { id: 'human', columns: fields('humanOversight', 'automationLevel') },
];

/** All statements of a report in its order. */
export const columns: readonly Column[] = questions.flatMap((question) => question.columns);

/** Dates by which a period is chosen. */
export const dateFields = ['statusDate', 'startDate'] as const satisfies readonly SystemField[];
