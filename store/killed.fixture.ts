import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

export interface Killing {
  /** Milliseconds it gets. */
  readonly after: number;
  /** They begin with its first word instead of its start. */
  readonly fromFirstWord?: true;
  /** Its children die with it; otherwise they outlive it, as they do when only one process is shot. */
  readonly withChildren?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/**
 * Starts a Node program and kills it a while later in a way it cannot notice, as a power cut would.
 * @returns its process id, or nothing where it ended before
 */
export async function killed(command: readonly string[], killing: Killing): Promise<number | undefined> {
  const { after, fromFirstWord, withChildren = false, env, cwd } = killing;
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env },
    cwd,
    stdio: ['ignore', fromFirstWord ? 'pipe' : 'ignore', 'ignore'],
    detached: withChildren,
  });
  // Children that outlive it may hold its output open.
  const ended = once(child, 'exit');
  if (child.stdout) {
    await Promise.race([once(child.stdout, 'data'), ended]);
    child.stdout.resume();
  }
  await Promise.race([setTimeout(after), ended]);
  if (child.exitCode !== null) return undefined;
  process.kill(withChildren ? -child.pid! : child.pid!, 'SIGKILL');
  await ended;
  return child.pid;
}
