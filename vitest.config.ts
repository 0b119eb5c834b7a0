import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

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
          globalSetup: './site/e2e/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
