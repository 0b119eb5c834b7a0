import type { Rule } from '../rule.ts';

/** The exception of Art. 6(3) AI Act never holds for profiling, and its conditions belong to nothing else. */
export const art63Exception: Rule<'art-6-3-exception'> = {
  name: 'art-6-3-exception',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }) {
    if (kind !== 'system' || !record.aiActClass) return;
    const claimed = record.aiActClass === 'annex-iii-exception';
    // What sources say about a body may contradict itself; the contradiction is then worth publishing.
    if (claimed && record.profiling === true)
      yield {
        path: ['profiling'],
        level: record.provenance === 'reported' ? 'error' : 'warning',
        params: { reason: 'profiling' },
      };
    if (!claimed && record.art6_3Conditions)
      yield { path: ['art6_3Conditions'], aim: 'key', level: 'warning', params: { reason: 'not-claimed' } };
  },
};
