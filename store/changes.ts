import { commitOf, git, UnknownGitState } from './git.ts';

/** What differs from an earlier state, removed and not yet committed files included. */
export interface Changes {
  /** Paths below the folder. */
  readonly inside: readonly string[];
  /** Paths of everything else in the repository, from its root. */
  readonly outside: readonly string[];
}

/**
 * What has changed in a working tree since its branch left another one; what happened there since then does not count.
 * @param folder inside the repository
 * @param base branch, tag or commit
 * @throws UnknownGitState if `base` is none, or has no history in common with the working tree
 */
export function changesSince(folder: string, base: string): Changes {
  const from = commitOf(folder, base);
  const top = git(folder, 'rev-parse', '--show-toplevel').replace(/\r?\n$/, '');
  const prefix = git(folder, 'rev-parse', '--show-prefix').replace(/\r?\n$/, '');
  const names = [
    git(top, 'diff', '--name-only', '--no-renames', '-z', forkOf(top, from, base), '--'),
    git(top, 'ls-files', '--others', '--exclude-standard', '-z'),
  ].flatMap((list) => list.split('\0').filter(Boolean));
  const { inside = [], outside = [] } = Object.groupBy(names, (name) =>
    name.startsWith(prefix) ? 'inside' : 'outside',
  );
  return { inside: inside.map((name) => name.slice(prefix.length)), outside };
}

function forkOf(top: string, from: string, base: string): string {
  try {
    return git(top, 'merge-base', from, 'HEAD').trim();
  } catch {
    throw new UnknownGitState(
      `Der Git-Stand „${base}“ hat mit diesem keinen gemeinsamen Ursprung; vielleicht fehlt ein Teil der Geschichte (git fetch --unshallow).`,
    );
  }
}
