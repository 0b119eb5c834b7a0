import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** What takes longest begins first, so that no core waits for it in the end. All else follows in Vitest's order. */
const longest = [
  'pages',
  'keyboard',
  'hostile',
  'redaktion-new',
  'melden',
  'fork',
  'redaktion-preview',
  'redaktion',
  'toolchain',
  'redaktion-gitlab',
  'redaktion-drafts',
  'redaktion-scale',
  'history',
  'search',
].map((name) => `/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      longest.findIndex((name) => moduleId.endsWith(name)) + 1 || longest.length + 1;
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

const measured = 'site/e2e/lighthouse.test.ts';

export default defineConfig({
  test: {
    // Browser tests wait for their browser half of the time: one file more than there are cores fills the gaps.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
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
