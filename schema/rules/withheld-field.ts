import type { Rule } from '../rule.ts';

/** Who withholds a statement names the law that permits it, and does not state it all the same. */
export const withheldField: Rule<'withheld-field'> = {
  name: 'withheld-field',
  level: 'error',
  scope: 'entry',
  *check({ kind, record, given }) {
    if (kind !== 'system' || !record.withheldFields) return;
    if (record.visibility === 'public')
      yield { path: ['visibility'], level: 'warning', params: { reason: 'all-public', field: 'visibility' } };
    for (const [index, { field, legalBasis }] of record.withheldFields.entries()) {
      const path = ['withheldFields', index];
      if (!legalBasis && record.provenance === 'reported')
        yield { path: [...path, 'legalBasis'], aim: 'parent', params: { reason: 'no-legal-basis', field } };
      if (given.has(field)) yield { path: [...path, 'field'], level: 'warning', params: { reason: 'stated', field } };
    }
  },
};
