import { isAfter } from '../dates.ts';
import { statedFields } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/** What has happened has a date that has come; the schema marks those fields `past`. */
export const futureDate: Rule<'future-date'> = {
  name: 'future-date',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }, { today }) {
    for (const { path, field, value, beside } of statedFields(kind, record)) {
      const past = field.words.past || (isAssessmentDate(path) && beside['status'] === 'completed');
      if (past && isAfter(value as string, today)) yield { path, params: { value: value as string } };
    }
  },
};

/** An assessment states when it is planned or when it was completed in one field. */
const isAssessmentDate = ([first, , last]: readonly (string | number)[]) =>
  first === 'impactAssessments' && last === 'date';
