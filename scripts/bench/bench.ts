import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/*
 * Measures commands side by side, in turn, in one run: on a shared machine only the ratio says something. Each line
 * names a command, its median and that of its floor. What measures itself runs afterwards; alone and at any size with
 * its name: `npm run bench -- history 10000 50000`.
 */

const script = (name: string) => join(import.meta.dirname, name);

/** Benches that bring their data along. */
const own = ['history', 'matching', 'list'];

const [first, ...sizes] = process.argv.slice(2);
if (first !== undefined && own.includes(first)) {
  runOwn(first, sizes);
  process.exit();
}
const rounds = Number(first ?? 7);

const pairs = [{ name: 'check', command: script('../check.ts'), floor: script('parse-only.ts') }];

/** Milliseconds one process takes, start included. */
function once(file: string): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} failed:\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

for (const { name, command, floor } of pairs) {
  const times = { command: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.floor.push(once(floor));
    times.command.push(once(command));
    if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${round + 1}/${rounds}`);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  const [own, least] = [median(times.command), median(times.floor)];
  process.stdout.write(
    `${name}: ${own.toFixed(0)} ms, floor ${least.toFixed(0)} ms, ratio ${(own / least).toFixed(2)} (${rounds} rounds, medians)\n`,
  );
}
for (const name of own) runOwn(name, []);

function runOwn(name: string, options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script(`${name}.ts`), ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 2);
}
