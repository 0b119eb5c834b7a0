import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledSystem, findingsOn, lawFrom, reportedSystem } from '../fixtures/registry.ts';
import { rules } from './index.ts';

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

test('every rule is a file of its own, in the list, with a test beside it', () => {
  const names = files.filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''));
  expect(rules.map(({ name }) => name as string).toSorted()).toEqual(names.toSorted());
  for (const name of names) expect(existsSync(join(import.meta.dirname, `${name}.test.ts`)), name).toBe(true);
});

test.each([
  ['reported', reportedSystem],
  ['compiled', compiledSystem],
])('a sound %s entry gives no finding of any rule', (_, system) => {
  expect(findingsOn({ 'systems/mv/wegweiser.yaml': system, 'law/muster.yaml': lawFrom('2026-08-02') })).toEqual([]);
});
