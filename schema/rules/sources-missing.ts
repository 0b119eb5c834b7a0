import type { Rule } from '../rule.ts';

/** What is compiled from public sources names them: an unsourced statement about a body is a rumour. */
export const sourcesMissing: Rule<'sources-missing'> = {
  name: 'sources-missing',
  level: 'error',
  scope: 'entry',
  *check({ record, given }) {
    if ('provenance' in record && record.provenance === 'compiled' && !given.has('sources'))
      yield { path: ['sources'], aim: 'parent', params: {} };
  },
};
