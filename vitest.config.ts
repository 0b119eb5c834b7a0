import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The default leaves a core free for typing; a test run may have both.
    maxWorkers: '100%',
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
