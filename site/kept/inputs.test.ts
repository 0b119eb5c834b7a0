import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/*
 * The page of a system is taken from the last build by what `systemPageInputs` names. So nothing that draws it may fetch
 * something from the registry by itself: it has to be handed in, where the inputs are at hand.
 */

const site = resolve(import.meta.dirname, '..');

/** What would be an input that nobody named. */
const sources = ['lib/registry.ts', 'lib/history.ts', '../store/today.ts'].map((path) => resolve(site, path));
/** What stands around every page, and is named for all. */
const frame = ['lib/operator.ts', 'instance/files.ts', 'instance/logo.ts'].map((path) => resolve(site, path));

/** Files a file needs when it runs: imports of types alone do not count. */
const neededBy = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(?:([^;'"]*?)\s+from\s+)?'(\.[^']+)'/gm)]
    .filter(([, names = 'all']) => !/^type\b/.test(names) && !/^\{(?:\s*type \w+\s*,?)+\s*\}$/.test(names))
    .map(([, , path]) => resolve(file, '..', path!))
    .filter((path) => /\.(?:ts|astro)$/.test(path) && existsSync(path));

/** All files needed by way of others, those of the frame and what they need left out. */
function reachable(start: string): Set<string> {
  const found = new Set([start]);
  for (const file of found) for (const next of neededBy(file)) if (!frame.includes(next)) found.add(next);
  return found;
}

test('what draws the page of a system takes nothing from the registry by itself', () => {
  const drawing = reachable(resolve(site, 'components/SystemPage.astro'));
  expect(drawing.size).toBeGreaterThan(40);
  expect([...drawing].filter((file) => sources.includes(file)).map((file) => relative(site, file))).toEqual([]);
  // The page as a whole does, so the test sees where that would be.
  const page = reachable(resolve(site, 'pages/[...lang]/systeme/[id].astro'));
  for (const source of sources) expect(page).toContain(source);
});
