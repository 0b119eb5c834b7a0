import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test.each([
  ['bench/bench.ts', '--quark'],
  ['bench/bench.ts', 'check', '0'],
  ['redaktion.ts', '--quark'],
  ['redaktion.ts', '--port', 'acht'],
])('%s answers %s with a sentence, not with the innards of Node', (file, ...options) => {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts', file), ...options], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain(options.at(-1));
  expect(stderr).not.toMatch(/^\s+at /m);
});
