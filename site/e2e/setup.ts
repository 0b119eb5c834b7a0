import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { serve } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    readonly site: string;
    /** Folder of the built site. */
    readonly output: string;
    /** Program file of the browser. */
    readonly chromium: string;
  }
}

/** Builds the real site from the real registry once, serves it, and finds a browser for the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  const output = join(mkdtempSync(join(tmpdir(), 'ki-register-')), 'site');
  const build = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, OUT_DIR: output, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`Die Website ließ sich nicht bauen:\n${build.stdout}${build.stderr}`);
  const server = await serve(output);
  project.provide('site', server.address);
  project.provide('output', output);
  project.provide('chromium', chromium);
  return async () => {
    await server.stop();
    rmSync(join(output, '..'), { recursive: true, force: true });
  };
}
