import { isAfter } from '../dates.ts';
import type { Rule } from '../rule.ts';

/** A body that no longer exists answers for nothing; its successor does. */
export const dissolvedBody: Rule<'dissolved-body'> = {
  name: 'dissolved-body',
  level: 'warning',
  scope: 'registry',
  *check({ kind, record }, registry) {
    if ((kind !== 'system' && kind !== 'request') || !record.organisation) return;
    // What ended together with its body stays with it.
    if (record.status === 'retired' || record.status === 'discontinued' || record.status === 'closed') return;
    const body = registry.organisation.get(record.organisation)?.record;
    const until = body?.existsUntil;
    if (until && isAfter(record.statusDate ?? registry.today, until))
      yield {
        path: ['organisation'],
        params: { organisation: record.organisation, until, successor: body.successor },
      };
  },
};
