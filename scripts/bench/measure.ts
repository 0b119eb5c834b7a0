import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One thing measured at one size. */
export interface Measure {
  /** What it belongs to, as on the command line: `build`. */
  readonly thing: string;
  /** What was done: `one entry changed`. */
  readonly what: string;
  /** Number of systems. */
  readonly size: number;
  readonly value: number;
  readonly unit: 'ms' | 'KB' | 'MB' | 'files';
  /** The least it could take, measured in the same run; and what that is. */
  readonly floor?: { readonly value: number; readonly name: string };
  /** What it has to keep below. */
  readonly most?: number;
}

/** What a bench may use: registries and sites of any size, made once per run. */
export interface Workshop {
  /** A generated registry of so many systems, committed to a repository of its own. */
  readonly registry: (size: number) => string;
  /** Its site, built by `npm run build`; another one may have built it already. */
  readonly site: (size: number) => string;
  /** An empty place for whatever else is needed; goes with the run. */
  readonly scratch: (name: string) => string;
}

/** Something that can be measured. */
export interface Thing {
  readonly name: string;
  /** Numbers of systems it is measured at unless others are asked for. */
  readonly sizes: readonly number[];
  readonly measure: (size: number, workshop: Workshop) => Promise<readonly Measure[]> | readonly Measure[];
}

/** What a program took. */
export interface Run {
  /** From start to end, start of the process included. */
  readonly ms: number;
  /** Computing in all its Node processes and their threads; other programs on the machine change it little. */
  readonly cpu: number;
  /** The most memory one of its Node processes held, in MB. */
  readonly peak: number;
  readonly stdout: string;
}

const root = join(import.meta.dirname, '../..');
const hook = pathToFileURL(join(import.meta.dirname, 'programs/report-usage.ts')).href;

/**
 * Runs a Node program to its end.
 * @param command its file and options
 * @throws with what it said if it fails
 */
export function run(command: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const usage = join(process.env['BENCH_FOLDER']!, `usage-${process.pid}`);
  rmSync(usage, { force: true });
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    env: { ...process.env, NODE_ENV: 'production', ...env, BENCH_USAGE: usage, NODE_OPTIONS: `--import=${hook}` },
  });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr.slice(-4000)}${stdout.slice(-2000)}`);
  const lines = existsSync(usage) ? readFileSync(usage, 'utf8').trim().split('\n') : [];
  const numbers = lines.map((line) => line.split(' ').map(Number));
  return {
    ms,
    cpu: numbers.reduce((sum, [cpu = 0]) => sum + cpu, 0),
    peak: Math.max(0, ...numbers.map(([, peak = 0]) => peak)),
    stdout,
  };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Runs two programs in turn, so that both meet the same machine; gives the median of each. */
export function inTurn(rounds: number, own: () => Run, floor: () => Run): { own: Run; floor: Run } {
  const runs = Array.from({ length: rounds }, () => ({ floor: floor(), own: own() }));
  const middle = (of: 'own' | 'floor') => runs.map((one) => one[of]).toSorted((a, b) => a.ms - b.ms)[rounds >> 1]!;
  return { own: middle('own'), floor: middle('floor') };
}
