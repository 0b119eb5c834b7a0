import type { Rule } from '../rule.ts';

/** A partner is somebody: a body of the register or a name. */
export const unnamedPartner: Rule<'unnamed-partner'> = {
  name: 'unnamed-partner',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }) {
    if (kind !== 'system') return;
    for (const [index, { organisation, name }] of record.partners?.entries() ?? [])
      if (!organisation && !name) yield { path: ['partners', index], params: {} };
  },
};
