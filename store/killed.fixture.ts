import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/**
 * Starts a Node program, lets it begin – it says something then – and kills it a while later in a way it cannot notice,
 * as a power cut would.
 * @param after milliseconds from its first word on
 */
export async function killedAfter(after: number, command: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  child.stdout.resume();
  await Promise.race([setTimeout(after), ended]);
  child.kill('SIGKILL');
  await ended;
}
