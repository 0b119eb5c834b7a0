import { leavesOf } from '../leaves.ts';
import type { Rule } from '../rule.ts';
import { functionalWords } from '../words/functional-mailbox.ts';

/** `vorname.nachname@` or `v.nachname@`: two words of letters, the first perhaps an initial. */
const nameLike = /^(\p{L}+(?:-\p{L}+)?)[._](\p{L}{2,}(?:-\p{L}+)?)@/u;

/** Nothing personal enters the register: an address belongs to an office that answers in anybody's absence. */
export const personalMailbox: Rule<'personal-mailbox'> = {
  name: 'personal-mailbox',
  level: 'warning',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, shape, value } of leavesOf(kind, record)) {
      if (shape.primitive !== 'email') continue;
      const words = nameLike.exec(value as string)?.slice(1);
      if (
        words &&
        !words.some((word) =>
          word
            .toLowerCase()
            .split('-')
            .some((part) => functionalWords.has(part)),
        )
      )
        yield { path, params: { value: value as string } };
    }
  },
};
