import { join } from 'node:path';
import { registryFolder } from '../../../store/registry-folder.ts';
import { inTurn, run } from '../measure.ts';
import type { Measure, Thing } from '../measure.ts';

const programs = join(import.meta.dirname, '../programs');

/** The check beside parsing every file and doing nothing with it; 0 is the real registry. */
export const check: Thing = {
  name: 'check',
  sizes: [0, 500, 2_000, 10_000],
  measure(size, { registry }) {
    const env = { REGISTRY_DIR: size === 0 ? registryFolder() : registry(size) };
    const floor = () => run([join(programs, 'parse-only.ts')], env);
    const rounds = size > 1000 ? 3 : 7;
    const command = 'scripts/check.ts';
    const anew = inTurn(rounds, () => run([command, '--no-cache'], env), floor);
    run([command], env);
    const known = inTurn(rounds, () => run([command], env), floor);
    const row = (what: string, { own, floor: least }: typeof anew): Measure => ({
      ...{ thing: 'check', what, size, value: own.ms, unit: 'ms' },
      floor: { value: least.ms, name: 'parsing only' },
    });
    return [
      row('everything read', anew),
      row('nothing changed', known),
      { thing: 'check', what: 'peak memory', size, value: anew.own.peak, unit: 'MB' },
    ];
  },
};
