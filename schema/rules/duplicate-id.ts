import type { Rule } from '../rule.ts';

/** An id is an address on the site, so it is unique over all jurisdictions and formats. */
export const duplicateId: Rule<'duplicate-id'> = {
  name: 'duplicate-id',
  level: 'error',
  scope: 'registry',
  *check({ kind, id, file }, registry) {
    const first = registry[kind].get(id);
    if (first && first.file !== file) yield { params: { id, other: first.file } };
  },
};
