import { fieldsOfKind } from '../leaves.ts';
import type { Field } from '../fields.ts';
import { valueAt } from '../issues.ts';
import type { Rule } from '../rule.ts';
import { conditions } from '../system/conditions.ts';
import { owes, stageOf } from '../vocabularies/status.ts';

/** Fields that can be owed, those inside groups included; items of a list owe what their schema requires. */
function owable(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [
    ...(field.words.due ? [field] : []),
    ...(field.shape.kind === 'group' ? owable(field.shape.fields) : []),
  ]);
}

/**
 * A body that reports its own system states what its stage demands. Compiled entries owe nothing: what no source
 * states is shown as missing instead.
 */
export const owedField: Rule<'owed-field'> = {
  name: 'owed-field',
  level: 'error',
  scope: 'entry',
  *check({ kind, record, given }) {
    if (kind !== 'system' || record.provenance !== 'reported' || !record.status) return;
    const reached = stageOf(record.status);
    const withheld = new Set(record.withheldFields?.map(({ field }) => field));
    for (const { path, words } of owable(fieldsOfKind('system'))) {
      const { due, when } = words;
      if (!due || !owes(reached, due) || (when && !conditions[when].holds(record))) continue;
      const steps = path.split('.');
      const [key = ''] = steps;
      const unreadable = given.has(key) && !(key in record);
      if (unreadable || withheld.has(key) || valueAt(record, steps) !== undefined) continue;
      yield { path: steps, aim: 'parent', params: { stage: due, when } };
    }
  },
};
