import { isScalar, visit } from 'yaml';
import { statedFields } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/** A list of codes or words names each once. */
export const duplicateItem: Rule<'duplicate-item'> = {
  name: 'duplicate-item',
  level: 'warning',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, field, value } of statedFields(kind, record)) {
      if (field.shape.kind !== 'list' || field.shape.item.kind !== 'leaf') continue;
      const items = value as readonly unknown[];
      for (const [index, item] of items.entries())
        if (items.indexOf(item) < index) yield { path: [...path, index], params: { value: item } };
    }
  },
  /** Drops the later ones; one with a comment stays, because somebody meant something by it. */
  fix(document) {
    visit(document, {
      Seq: (_key, { items }) => {
        const seen = new Set<unknown>();
        for (const item of [...items]) {
          if (!isScalar(item)) return;
          if (seen.has(item.value) && !item.comment && !item.commentBefore) items.splice(items.lastIndexOf(item), 1);
          seen.add(item.value);
        }
      },
    });
  },
};
