import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../store/git.ts';

/** Drafts cannot be kept here, said in a sentence for the person who asked for them. */
export class NoDrafts extends Error {}

/** A place of its own for drafts: a second working copy of the repository that nobody else works in. */
export interface DraftsFolder {
  readonly root: string;
  /** What drafts start from and are published to. */
  readonly branch: string;
  /** Settings for the Git commands of the local server. */
  readonly environment: Readonly<Record<string, string>>;
  /** Removes the working copy; branches and commits stay. */
  remove(): void;
}

const branch = 'redaktion';

/**
 * Prepares a working copy for decap-server, which changes branches and commits whatever lies about: in a copy that was
 * checked out a moment ago nothing does. Drafts are branches of the repository, what is published is merged into the
 * branch "redaktion"; the files and the branch that people work on stay as they are.
 * @throws NoDrafts if this is no repository, nobody is named as author, or the branch has gone another way or is none of this history
 */
export function draftsFolder(root: string): DraftsFolder {
  const head = asked(() => git(root, 'rev-parse', '--verify', 'HEAD^{commit}'), texts.noRepository).trim();
  asked(() => git(root, 'var', 'GIT_COMMITTER_IDENT'), texts.noAuthor);
  if (git(root, 'branch', '--show-current').trim() === branch) throw new NoDrafts(texts.inUse(root));
  const existing = git(root, 'for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`).trim();
  const isAncestor = (a: string, b: string) => asked(() => git(root, 'merge-base', a, b), texts.apart).trim() === a;
  if (existing && !isAncestor(existing, head) && !isAncestor(head, existing)) throw new NoDrafts(texts.apart);
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-entwuerfe-'));
  const copy = join(folder, 'repository');
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    git(root, 'worktree', 'prune');
  };
  try {
    git(root, 'worktree', 'prune');
    if (!existing) git(root, 'branch', '--no-track', branch, head);
    else if (isAncestor(existing, head)) git(root, 'branch', '--force', branch, head);
    git(root, 'worktree', 'add', '--quiet', copy, branch);
  } catch {
    remove();
    throw new NoDrafts(texts.inUse(placeOf(root)));
  }
  return { root: copy, branch, environment: settings(join(folder, 'hooks')), remove };
}

function asked(question: () => string, problem: string): string {
  try {
    return question();
  } catch {
    throw new NoDrafts(problem);
  }
}

/** Working copy that has the branch checked out already, if any. */
const placeOf = (root: string): string =>
  git(root, 'worktree', 'list', '--porcelain')
    .split('\n\n')
    .find((one) => one.includes(`branch refs/heads/${branch}`))
    ?.match(/^worktree (.*)$/m)?.[1] ?? root;

/** Publishing is always a merge with a text of its own, which Git would write in English. No other hook runs. */
const mergeText = `#!/bin/sh
[ "$2" = merge ] || exit 0
subject=$(git log -1 --format=%s MERGE_HEAD) && printf 'Veröffentlicht: %s\\n' "$subject" >"$1"
`;

function settings(hooks: string): Readonly<Record<string, string>> {
  mkdirSync(hooks);
  writeFileSync(join(hooks, 'prepare-commit-msg'), mergeText, { mode: 0o755 });
  const values = { 'core.hooksPath': hooks, 'merge.ff': 'false', 'commit.gpgSign': 'false' };
  const pairs = Object.entries(values).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(Object.keys(values).length), ...Object.fromEntries(pairs) };
}

const texts = {
  noRepository: 'Entwürfe brauchen ein Git-Repository mit mindestens einem Commit.',
  noAuthor: 'Git kennt noch keinen Namen für Commits: bitte user.name und user.email mit „git config“ setzen.',
  apart: `Der Zweig „${branch}“ und der Stand, an dem Sie arbeiten, sind auseinandergegangen. Bitte erst zusammenführen: git merge ${branch}`,
  inUse: (place: string) =>
    `Der Zweig „${branch}“ ist schon ausgecheckt, in ${place}. Läuft das Formular bereits? Sonst dort einen anderen Zweig wählen oder die Kopie mit „git worktree remove --force“ entfernen.`,
};
