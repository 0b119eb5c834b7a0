import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGeneratedRegistry } from './generated-registry.ts';

/*
 * How the time of the matching grows with the number of entries. The matching is part of the site, which scripts do not
 * import; so each size runs in a process of its own, which also measures it as cold as a build meets it.
 */

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000];
const program = join(import.meta.dirname, '../../site/matching/bench.ts');

interface Times {
  readonly systems: number;
  readonly profiles: number;
  readonly index: number;
  readonly nearest: number;
}

function measured(size: number): Times {
  const folder = mkdtempSync(join(tmpdir(), 'matching-'));
  try {
    writeGeneratedRegistry(folder, size);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
      encoding: 'utf8',
      env: { ...process.env, REGISTRY_DIR: folder },
    });
    if (status !== 0) throw new Error(`The matching of ${size} entries failed:\n${stderr}`);
    return JSON.parse(stdout) as Times;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const total = ({ profiles, index, nearest }: Times): number => profiles + index + nearest;

let before: Times | undefined;
for (const size of sizes) {
  const times = measured(size);
  const growth = before
    ? `, ${(total(times) / total(before)).toFixed(1)} times as long for ${(times.systems / before.systems).toFixed(1)} times as many`
    : '';
  process.stdout.write(
    `matching: ${times.systems} systems in ${total(times)} ms ` +
      `(reading ${times.profiles}, index ${times.index}, nearest ${times.nearest})${growth}\n`,
  );
  before = times;
}
