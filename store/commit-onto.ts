import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitBytes } from './git.ts';

/** A commit to be: what files become, and why. */
export interface PlannedCommit {
  readonly message: string;
  /** Path from the root of the repository -> content; nothing where the file goes. */
  readonly files: ReadonlyMap<string, Uint8Array | undefined>;
}

/**
 * Puts commits on top of another one. Working tree, index and branches stay as they are, so whatever interrupts it leaves
 * nothing behind that anybody sees.
 * @param folder inside the repository
 * @param parent commit they are put on
 * @returns id of the last commit
 * @throws if Git refuses, for instance because it does not know who commits
 */
export function commitOnto(folder: string, parent: string, commits: readonly PlannedCommit[]): string {
  const aside = mkdtempSync(join(tmpdir(), 'ki-register-index-'));
  const env = { GIT_INDEX_FILE: join(aside, 'index') };
  const git = (options: readonly string[], input?: string | Uint8Array) =>
    gitBytes(folder, options, input, env).toString('utf8').trim();
  try {
    git(['read-tree', parent]);
    return commits.reduce((onto, { message, files }) => {
      const lines = [...files].map(([path, content]) =>
        content
          ? `100644 ${git(['hash-object', '-w', '--stdin'], content)}\t${path}\0`
          : `0 ${'0'.repeat(onto.length)}\t${path}\0`,
      );
      git(['update-index', '-z', '--index-info'], lines.join(''));
      return git(['commit-tree', git(['write-tree']), '-p', onto, '-F', '-'], message);
    }, parent);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * Who Git would name as the author of a commit, as an address.
 * @returns nothing where it knows nobody
 */
export function committerAddress(folder: string): string | undefined {
  try {
    return /<([^>]+)>/.exec(gitBytes(folder, ['var', 'GIT_COMMITTER_IDENT']).toString('utf8'))?.[1];
  } catch {
    return undefined;
  }
}
