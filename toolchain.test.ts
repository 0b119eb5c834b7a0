import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Every tool must be content with the whole project; its complaint is the test's message. */
test.each([
  // First, because it writes the types of Astro's own modules, which the compiler then reads.
  ['the types of the pages fit (astro check)', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['the types fit (tsc)', 'tsc', '--noEmit'],
  ['the linter is content (eslint)', 'eslint', '--max-warnings', '0', '.'],
  [
    'the formatting is canonical (prettier); `npm run format` mends it',
    'prettier',
    '--check',
    '--log-level',
    'warn',
    '.',
  ],
])('%s', (_, tool, ...options) => {
  const { status, stdout, stderr } = spawnSync(tool, options, { encoding: 'utf8' });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});
