import type { Path } from '../finding.ts';
import { statedFields } from '../leaves.ts';
import type { Rule } from '../rule.ts';
import { isPlainObject } from '../plain-object.ts';

/** A group without any statement says nothing, yet would count as stated. */
export const emptyGroup: Rule<'empty-group'> = {
  name: 'empty-group',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, field, value } of statedFields(kind, record)) {
      if (field.shape.kind === 'leaf') continue;
      const groups: [Path, unknown][] =
        field.shape.kind === 'group'
          ? [[path, value]]
          : (value as unknown[]).map((item, index) => [[...path, index], item]);
      for (const [at, group] of groups)
        if (isPlainObject(group) && Object.keys(group).length === 0) yield { path: at, params: {} };
    }
  },
};
