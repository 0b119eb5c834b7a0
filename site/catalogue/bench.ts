import { brotliCompressSync } from 'node:zlib';
import { columns } from '../lib/catalogue.ts';
import { answer } from './selection.ts';

/*
 * Makes the facet index of REGISTRY_DIR and answers a selection, as a build and a browser do, and prints milliseconds and
 * bytes as JSON. The floor of an answer is to look at every number of every column.
 */

const lap = <T>(work: () => T): [T, number] => {
  const start = performance.now();
  return [work(), performance.now() - start];
};
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const often = (work: () => unknown): number => median(Array.from({ length: 21 }, () => lap(work)[1]));

const [index, made] = lap(() => columns('de'));
const selection = new Map([
  ['status', ['pilot', 'operation']],
  ['land', ['nw']],
]);

function readAll(): number {
  let sum = 0;
  for (const { rows } of Object.values(index.facets))
    for (const row of rows)
      if (typeof row === 'number') sum += row;
      else for (const code of row) sum += code;
  return sum;
}

process.stdout.write(
  JSON.stringify({
    index: made,
    bytes: brotliCompressSync(JSON.stringify(index)).length,
    answer: often(() => answer(index, selection)),
    count: often(readAll),
  }),
);
