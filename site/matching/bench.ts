import { registry } from '../lib/registry.ts';
import { profilesOf } from './profiles.ts';
import { collectionOf } from './similarity.ts';

/*
 * Compares every system of REGISTRY_DIR with all others, as a build does, and prints the milliseconds of computing as JSON: reading
 * off what is compared, indexing, finding the nearest. The registry is read before the clock starts.
 */

/** Milliseconds of computing, not of waiting: other programs on the machine change them little. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const times: number[] = [computed()];
const lap = (): void => void times.push(computed());

const { systems } = profilesOf(registry, 'de');
lap();
const collection = collectionOf(systems);
lap();
let found = 0;
for (const system of systems) found += collection.nearest(system, 5).length;
lap();

const [profiles, index, nearest] = times.slice(1).map((time, lapNumber) => Math.round(time - times[lapNumber]!));
process.stdout.write(`${JSON.stringify({ systems: systems.length, found, profiles, index, nearest })}\n`);
