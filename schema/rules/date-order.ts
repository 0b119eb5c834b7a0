import { isAfter } from '../dates.ts';
import { statedFields } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/** An end does not lie before its beginning; the schema names the pairs by `notBefore`. */
export const dateOrder: Rule<'date-order'> = {
  name: 'date-order',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, field, value, beside, siblings } of statedFields(kind, record)) {
      const { notBefore } = field.words;
      const other = notBefore === undefined ? undefined : beside[notBefore];
      if (typeof other !== 'string' || typeof value !== 'string' || !isAfter(other, value)) continue;
      const { label } = siblings.find(({ key }) => key === notBefore)!.words;
      yield { path, params: { value, other: label, otherValue: other } };
    }
  },
};
