import { leavesOf } from '../leaves.ts';
import type { Rule } from '../rule.ts';
import { secretIn } from '../secret.ts';

/** No secret enters the register: Git does not forget, and neither do those who read along. */
export const secret: Rule<'secret'> = {
  name: 'secret',
  level: 'error',
  scope: 'entry',
  *check({ kind, record, body, bodyLine }) {
    for (const { path, value } of leavesOf(kind, record)) {
      if (typeof value !== 'string') continue;
      const found = secretIn(value);
      if (found) yield { path, params: found };
    }
    for (const [index, line] of (body ?? '').split('\n').entries()) {
      const found = secretIn(line);
      if (found) yield { aim: { line: (bodyLine ?? 1) + index, column: found.column }, params: found };
    }
  },
};
