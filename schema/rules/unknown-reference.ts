import { closest } from '../closest.ts';
import { leavesOf } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/** A body or system that a record names must itself be in the registry, under its current id. */
export const unknownReference: Rule<'unknown-reference'> = {
  name: 'unknown-reference',
  level: 'error',
  scope: 'registry',
  *check({ kind, record }, registry) {
    for (const { path, shape, value } of leavesOf(kind, record)) {
      if (!shape.target) continue;
      const id = value as string;
      const known = registry[shape.target];
      const found = known.get(id);
      if (found && found.movedTo === undefined) continue;
      yield { path, params: { kind: shape.target, id, close: found?.movedTo ?? closest(id, known.keys()) } };
    }
  },
};
