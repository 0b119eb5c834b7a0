import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const measured = 'site/e2e/lighthouse.test.ts';

export default defineConfig({
  test: {
    // Browser tests wait for their browser half of the time: one file more than there are cores fills the gaps.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', './scripts/report/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{schema,store,scripts,site}/**/*.test.ts'],
          exclude: ['site/e2e/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'toolchain',
          include: ['toolchain.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['site/e2e/**/*.test.ts'],
          exclude: [measured],
          globalSetup: './site/e2e/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // Runs when the rest is done: what else keeps the machine busy would count against the pages.
          name: 'measured',
          include: [measured],
          globalSetup: './site/e2e/setup.ts',
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
