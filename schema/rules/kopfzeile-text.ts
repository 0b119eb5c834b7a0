import type { Rule } from '../rule.ts';

/** The mark of a Land has words of its own; nobody else can supply them. */
export const kopfzeileText: Rule<'kopfzeile-text'> = {
  name: 'kopfzeile-text',
  level: 'error',
  scope: 'entry',
  *check(entry) {
    if (entry.kind === 'operator' && entry.record.kopfzeile === 'land' && !entry.given.has('kopfzeileText'))
      yield { path: ['kopfzeile'], params: {} };
  },
};
