import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The local server could not be started. */
export class ServerFailed extends Error {}

export interface RunningServer {
  readonly port: number;
  /** Ends when the server does, whatever the reason. */
  readonly ended: Promise<void>;
  stop(): void;
}

/**
 * Starts decap-server for one folder. It listens on this machine only, and writes files and nothing else, unless it gets
 * a folder for drafts: its Git mode commits whatever lies about.
 * @param origin the only address whose pages may talk to it
 * @param drafts settings for the Git commands that keep drafts
 */
export async function startDecapServer(
  root: string,
  origin: string,
  drafts?: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const program = createRequire(import.meta.url).resolve('decap-server');
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    // Elsewhere it would read a file `.env`.
    cwd: dirname(program),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...drafts,
      PORT: String(port),
      BIND_HOST: '127.0.0.1',
      ORIGIN: origin,
      MODE: drafts ? 'git' : 'fs',
      GIT_REPO_DIRECTORY: root,
      LOG_LEVEL: 'error',
    },
  });
  // However this process ends, nothing goes on listening.
  process.once('exit', () => void child.kill());
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await answering(port, child);
  return { port, ended, stop: () => void child.kill() };
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"action":"info"}',
    }).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
  child.kill();
  throw new ServerFailed('Der lokale Dienst der Redaktion (decap-server) ließ sich nicht starten.');
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
