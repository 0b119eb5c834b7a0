import { execFileSync } from 'node:child_process';

/** The state of the repository a site was built from. */
export interface Revision {
  readonly commit: string;
  /** Day of the commit, `2026-11-21`. */
  readonly date: string;
}

/** The commit checked out in a folder, or nothing outside of Git and before the first commit. */
export function revisionOf(folder: string): Revision | undefined {
  try {
    const [commit, date] = execFileSync('git', ['-C', folder, 'log', '-1', '--format=%H %cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(' ');
    return commit && date ? { commit, date } : undefined;
  } catch {
    return undefined;
  }
}
