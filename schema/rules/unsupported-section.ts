import type { Rule } from '../rule.ts';
import { sections } from '../system.ts';
import type { SystemField } from '../system.ts';

/** What the register says itself: how it files an entry, not what a source says about a body. */
const ownWords: ReadonlySet<string> = new Set(['id', 'provenance', 'entryType', 'translations']);
const ownSections: ReadonlySet<string> = new Set(['publication', 'evidence']);

/**
 * A source may say which statements it supports; then every section of a compiled entry that states something needs one
 * that does, and no source supports what the entry does not state. A source that says nothing backs the whole entry.
 */
export const unsupportedSection: Rule<'unsupported-section'> = {
  name: 'unsupported-section',
  level: 'error',
  scope: 'entry',
  *check({ kind, record, given }) {
    if (kind !== 'system' || record.provenance !== 'compiled' || !record.sources) return;
    for (const [index, { supports }] of record.sources.entries())
      for (const [place, field] of supports?.entries() ?? [])
        if (!given.has(field))
          yield {
            path: ['sources', index, 'supports', place],
            level: 'warning',
            params: { reason: 'not-stated', field },
          };
    if (record.sources.some(({ supports }) => !supports)) return;
    const supported = new Set(record.sources.flatMap(({ supports }) => supports ?? []));
    for (const { id, label, keys } of sections) {
      if (ownSections.has(id)) continue;
      const stated = keys.filter((key: SystemField) => given.has(key) && !ownWords.has(key));
      if (stated[0] && !stated.some((key) => supported.has(key)))
        yield { path: [stated[0]], aim: 'key', params: { reason: 'no-source', section: label } };
    }
  },
};
