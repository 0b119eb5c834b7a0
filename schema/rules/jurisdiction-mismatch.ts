import type { Rule } from '../rule.ts';

/** A system lies in the folder of its responsible body, because the folder decides who may approve a change. */
export const jurisdictionMismatch: Rule<'jurisdiction-mismatch'> = {
  name: 'jurisdiction-mismatch',
  level: 'error',
  scope: 'registry',
  *check(entry, registry) {
    if (entry.kind !== 'system' || entry.jurisdiction === 'joint' || !entry.record.organisation) return;
    const expected = registry.organisation.get(entry.record.organisation)?.jurisdiction;
    if (expected && expected !== entry.jurisdiction)
      yield {
        path: ['organisation'],
        params: { folder: entry.jurisdiction ?? '', organisation: entry.record.organisation, expected },
      };
  },
};
