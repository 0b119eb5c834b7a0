import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { checksumsFile, checksumsOf, difference, readChecksums } from '../../store/checksums.ts';
import { writeGeneratedRegistry } from './generated-registry.ts';

/*
 * Kills builds, checks and fixes at random moments and looks whether the site is whole each time, and whether the next
 * run puts everything right. `node scripts/bench/kills.ts [number]`
 */

const number = Number(process.argv[2] ?? 50);
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ki-register-kills-'));
const site = join(folder, 'site');
const env = {
  ...process.env,
  NODE_ENV: 'production',
  REGISTRY_DIR: join(folder, 'registry'),
  OUT_DIR: site,
};

const whole = (script: string): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} failed after kills:\n${stderr}`);
  return performance.now() - start;
};

/** Kills a command; every other time its children outlive it, as they do when only one process is shot. */
async function kill(script: string, after: number, withChildren: boolean): Promise<void> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`], { cwd: root, env, stdio: 'ignore', detached: true });
  const ended = once(child, 'exit');
  await Promise.race([ended, setTimeout(after)]);
  if (child.exitCode !== null) return;
  process.kill(withChildren ? -child.pid! : child.pid!, 'SIGKILL');
  await ended;
}

/** Whether a folder is a site in which nothing is missing, changed or too much, by its own checksums. */
function isWhole(place: string): boolean {
  if (!existsSync(join(place, checksumsFile))) return false;
  const { changed, missing, extra } = difference(
    readChecksums(readFileSync(join(place, checksumsFile), 'utf8')),
    checksumsOf(place),
  );
  return changed.length + missing.length + extra.length === 0;
}

const leftovers = (): string[] => [
  ...readdirSync(folder).filter((name) => !['registry', 'site'].includes(name)),
  ...readdirSync(join(root, '.astro')).filter((name) => name.startsWith('build-')),
];

try {
  writeGeneratedRegistry(env.REGISTRY_DIR, 120);
  for (const script of ['build', 'check', 'fix']) {
    const time = whole(script);
    let [broken, away] = [0, 0];
    for (let round = 0; round < number; round++) {
      await kill(script, Math.random() * time * 1.05, round % 2 === 0);
      // Between two moves the site stands beside its place; the next build puts it back.
      if (!existsSync(site)) away++;
      if (!isWhole(existsSync(site) ? site : `${site}.old`)) broken++;
      if (process.stderr.isTTY) process.stderr.write(`\r${script}: ${round + 1}/${number}`);
    }
    if (process.stderr.isTTY) process.stderr.write('\n');
    whole(script);
    whole('check');
    process.stdout.write(`${script}: ${number} kills, ${broken} broken sites, ${away} times away, next run fine\n`);
    if (broken > 0) process.exitCode = 1;
  }
  whole('build');
  process.stdout.write(`left behind: ${leftovers().join(', ') || 'nothing'}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
