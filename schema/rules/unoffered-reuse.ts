import type { Rule } from '../rule.ts';

/** Who offers something for reuse can be asked for it; who says it cannot be reused offers nothing. */
export const unofferedReuse: Rule<'unoffered-reuse'> = {
  name: 'unoffered-reuse',
  level: 'error',
  scope: 'entry',
  *check({ kind, record, given }) {
    if (kind !== 'system' || !record.reuseOffer) return;
    const reachable = record.reuseOffer.contactEmail || record.contact || given.has('contact');
    if (record.provenance === 'reported' && !reachable)
      yield { path: ['reuseOffer', 'contactEmail'], aim: 'parent', params: { reason: 'no-contact' } };
    if (record.reusePotential === 'no')
      yield { path: ['reuseOffer'], aim: 'key', level: 'warning', params: { reason: 'not-reusable' } };
  },
};
