import { leastContrast, legible, weakestContrast } from '../colours.ts';
import type { Scheme } from '../colours.ts';
import type { Rule } from '../rule.ts';

/** Links and buttons stand in the accent colour: whoever sees little must be able to read it (WCAG 2.2, 1.4.3). */
export const accentContrast: Rule<'accent-contrast'> = {
  name: 'accent-contrast',
  level: 'error',
  scope: 'entry',
  *check(entry) {
    if (entry.kind !== 'operator') return;
    const { accent, accentDark } = entry.record.colours ?? {};
    const stated = [
      ['accent', accent, 'light'],
      ['accentDark', accentDark, 'dark'],
    ] as const satisfies [string, string | undefined, Scheme][];
    for (const [key, value, scheme] of stated) {
      if (value === undefined) continue;
      const reached = weakestContrast(value, scheme);
      if (reached >= leastContrast) continue;
      yield { path: ['colours', key], params: { value, scheme, reached, suggestion: legible(value, scheme) } };
    }
  },
};
