import { markupPattern } from '../hygiene.ts';
import { leavesOf } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/** Texts are plain: what looks like HTML is never rendered, and nobody is to try (OWASP, cross-site scripting). */
export const markup: Rule<'markup'> = {
  name: 'markup',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, shape, value } of leavesOf(kind, record)) {
      if (shape.primitive !== 'text' && shape.primitive !== 'prose') continue;
      const excerpt = markupPattern.exec(value as string)?.[0];
      if (excerpt) yield { path, aim: { piece: excerpt }, params: { excerpt } };
    }
  },
};
