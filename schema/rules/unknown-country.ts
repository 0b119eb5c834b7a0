import { countryName } from '../countries.ts';
import { leavesOf } from '../leaves.ts';
import type { Rule } from '../rule.ts';

/** Two capital letters are a country only if ISO 3166-1 assigns them. */
export const unknownCountry: Rule<'unknown-country'> = {
  name: 'unknown-country',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }) {
    for (const { path, shape, value } of leavesOf(kind, record))
      if (shape.primitive === 'country' && !countryName(value as string, 'en'))
        yield { path, params: { value: value as string } };
  },
};
