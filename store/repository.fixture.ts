import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A Git repository on disk, for one test; its main branch is `main`. */
export interface Repository {
  readonly folder: string;
  readonly git: (...options: string[]) => string;
  /** Writes files; their folders are made. */
  readonly write: (files: Record<string, string>) => void;
  /** Commits everything as it is and gives the commit's id. */
  readonly commit: (message?: string) => string;
}

/** Makes an empty repository that goes when the running test ends. Settings of the machine do not reach it. */
export function newRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (...options: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...options], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    commit: (message = 'Stand') => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
