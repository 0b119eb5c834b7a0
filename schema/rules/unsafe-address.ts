import { addressesIn, deceives } from '../address.ts';
import { leavesOf } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/**
 * Addresses in running text become links; one that carries code, hides its host behind a user name or imitates another
 * name is refused there as it is in a field of its own. https://www.unicode.org/reports/tr39/
 */
export const unsafeAddress: Rule<'unsafe-address'> = {
  name: 'unsafe-address',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, shape, value } of leavesOf(kind, record)) {
      if (shape.primitive !== 'text' && shape.primitive !== 'prose') continue;
      for (const found of addressesIn(value as string))
        if (deceives(found))
          yield { path, aim: { piece: found.address }, params: { address: found.address, fault: found.fault! } };
    }
  },
};
