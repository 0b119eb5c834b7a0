import { join } from 'node:path';
import { run } from '../measure.ts';
import type { Measure, Thing } from '../measure.ts';

const program = join(import.meta.dirname, '../../../site/matching/bench.ts');

/**
 * How the time of the matching grows with the number of entries. The matching is part of the site, which scripts do not
 * import; so each size runs in a process of its own, which also measures it as cold as a build meets it.
 */
export const matching: Thing = {
  name: 'matching',
  sizes: [500, 2_000, 10_000],
  measure(size, { registry }) {
    const { stdout } = run([program], { REGISTRY_DIR: registry(size) });
    const { profiles, index, nearest } = JSON.parse(stdout) as Record<'profiles' | 'index' | 'nearest', number>;
    // Reading off what is compared has to be done anyway, so it is the floor.
    const floor = { value: profiles, name: 'reading the texts' };
    const row = (what: string, value: number): Measure => ({ thing: 'matching', what, size, value, unit: 'ms' });
    return [{ ...row('in all', profiles + index + nearest), floor }, row('nearest of each', nearest)];
  },
};
