import type { Rule } from '../rule.ts';

/** A source that nobody can look up proves nothing: without an address it names its publisher. */
export const untraceableSource: Rule<'untraceable-source'> = {
  name: 'untraceable-source',
  level: 'warning',
  scope: 'entry',
  *check({ record }) {
    if (!('sources' in record)) return;
    for (const [index, { url, publisher }] of record.sources?.entries() ?? [])
      if (!url && !publisher) yield { path: ['sources', index, 'publisher'], aim: 'parent', params: {} };
  },
};
