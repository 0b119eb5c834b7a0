import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/**
 * Starts a Node program and kills it after a while in a way it cannot notice, as a power cut would.
 * @param after milliseconds
 * @returns whether it had not ended by itself by then
 */
export async function killedAfter(after: number, command: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const child = spawn(process.execPath, command, { env: { ...process.env, ...env }, stdio: 'ignore' });
  const ended = once(child, 'close');
  await Promise.race([ended, setTimeout(after)]);
  const wasRunning = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return wasRunning;
}
