import { join } from 'node:path';
import { run } from '../measure.ts';
import type { Thing } from '../measure.ts';

const program = join(import.meta.dirname, '../../../site/catalogue/bench.ts');

interface Found {
  readonly index: number;
  readonly bytes: number;
  readonly answer: number;
  readonly count: number;
}

/** The index of the facets and an answer from it; the program is part of the site, which scripts do not import. */
export const facets: Thing = {
  name: 'facets',
  sizes: [500, 2_000, 10_000],
  measure(size, { registry }) {
    const { stdout } = run([program], { REGISTRY_DIR: registry(size) });
    const { index, bytes, answer, count } = JSON.parse(stdout) as Found;
    const thing = 'facets';
    return [
      { thing, what: 'index made', size, value: index, unit: 'ms' },
      { thing, what: 'index, Brotli', size, value: bytes / 1024, unit: 'KB' },
      { thing, what: 'answer', size, value: answer, unit: 'ms', floor: { value: count, name: 'reading all columns' } },
    ];
  },
};
