import type { Rule } from '../rule.ts';

/** A moved entry leads straight to a living one: no chains, no loops, no dead ends. */
export const movedTarget: Rule<'moved-target'> = {
  name: 'moved-target',
  level: 'error',
  scope: 'registry',
  *check({ kind, id, movedTo }, registry) {
    if (movedTo === undefined) return;
    const target = registry[kind].get(movedTo);
    const reason =
      movedTo === id ? 'itself' : !target ? 'unknown' : target.movedTo !== undefined ? 'moved-again' : undefined;
    if (reason) yield { path: ['movedTo'], params: { id: movedTo, reason } };
  },
};
