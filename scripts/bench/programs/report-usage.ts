import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/* Loaded into every Node process of a measured program: says at its end how long it computed and what memory it held. */

const file = process.env['BENCH_USAGE'];
if (file && isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(file, `${((userCPUTime + systemCPUTime) / 1000).toFixed(0)} ${(maxRSS / 1024).toFixed(0)}\n`);
  });
