import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { checksumsOf } from '../store/checksums.ts';
import type { Checksums } from '../store/checksums.ts';
import { withoutMemory } from '../store/memory.ts';
import { commitOf } from '../store/git.ts';

/** A state that could not be built anew. */
export class RebuildFailed extends Error {}

/**
 * Checksums of the website built from a state of the repository, in a copy beside it that goes afterwards.
 * @param repository folder inside the repository, with its packages installed
 * @param day the day it is built for, `2026-11-21`; pages say which law applies then
 * @throws UnknownGitState if there is no such state, RebuildFailed if it cannot be built
 */
export function builtAnew(repository: string, state: string, day?: string): Checksums {
  const commit = commitOf(repository, state);
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-verify-'));
  try {
    const source = join(folder, 'source');
    run('git', ['clone', '--quiet', '--no-checkout', '--shared', resolve(repository), source], folder);
    run('git', ['checkout', '--quiet', '--detach', commit], source);
    installPackages(repository, source);
    const output = join(folder, 'site');
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'production',
      // What is to be verified is read, not remembered.
      ...withoutMemory,
      OUT_DIR: output,
      ...(day ? { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) } : {}),
      PATH: `${join(source, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    };
    // The registry of that state, whatever is set for this one.
    delete environment['REGISTRY_DIR'];
    run(process.execPath, ['scripts/build.ts'], source, environment);
    return checksumsOf(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Uses the packages that are installed here if they are the ones that state names, else installs its own. */
function installPackages(repository: string, source: string): void {
  const lock = 'package-lock.json';
  const here = join(repository, lock);
  const same = existsSync(here) && readFileSync(here).equals(readFileSync(join(source, lock)));
  if (same && existsSync(join(repository, 'node_modules')))
    symlinkSync(resolve(repository, 'node_modules'), join(source, 'node_modules'), 'junction');
  else run('npm', ['ci', '--no-audit', '--no-fund'], source);
}

function run(command: string, options: readonly string[], cwd: string, env = process.env): void {
  const { status, error, stdout, stderr } = spawnSync(command, options, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) throw new RebuildFailed(`„${command}“ ließ sich nicht starten: ${error.message}`);
  if (status !== 0)
    throw new RebuildFailed(`Der Stand ließ sich nicht neu bauen:\n${`${stdout}${stderr}`.trim().slice(-4000)}`);
}
