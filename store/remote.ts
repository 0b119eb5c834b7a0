import { spawnSync } from 'node:child_process';
import { git } from './git.ts';

/** A remote that did not do what was asked, with what it said. */
export class RemoteFailed extends Error {}

/** Runs a Git command that talks to a remote. It asks nobody for anything: what needs a password fails. */
function talk(folder: string, options: readonly string[]): { ok: boolean; said: string } {
  const { status, stderr, error } = spawnSync('git', ['-C', folder, '-c', 'core.fsmonitor=false', ...options], {
    encoding: 'utf8',
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  });
  return { ok: status === 0, said: (error?.message ?? stderr).trim() };
}

/**
 * Address of a remote as Git would use it.
 * @throws RemoteFailed if there is no remote of that name
 */
export function addressOfRemote(folder: string, remote: string): string {
  try {
    return git(folder, 'remote', 'get-url', '--', remote).trim();
  } catch {
    throw new RemoteFailed(`Es gibt kein Git-Ziel „${remote}“. Mit git remote add ${remote} <Adresse> anlegen.`);
  }
}

/**
 * Fetches branches of a remote.
 * @returns branch -> commit; a branch that the remote does not have is left out
 * @throws RemoteFailed if it cannot be reached
 */
export function fetchBranches(folder: string, remote: string, branches: readonly string[]): Map<string, string> {
  const refs = branches.map((branch) => `refs/heads/${branch}`);
  let list: string;
  try {
    list = git(folder, 'ls-remote', '--', remote, ...refs);
  } catch {
    throw new RemoteFailed(
      `Das Git-Ziel „${remote}“ antwortet nicht. Verbindung und Anmeldung prüfen (git fetch ${remote}), dann noch einmal einreichen.`,
    );
  }
  const found = new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t') as [string, string])
      .filter(([, ref]) => refs.includes(ref))
      .map(([commit, ref]) => [ref.slice('refs/heads/'.length), commit]),
  );
  if (found.size > 0) {
    const { ok, said } = talk(folder, [
      ...['fetch', '--quiet', '--no-tags', '--', remote],
      ...refs.filter((ref) => found.has(ref.slice('refs/heads/'.length))),
    ]);
    if (!ok) throw new RemoteFailed(`Der Stand von „${remote}“ ließ sich nicht holen:\n${said}`);
  }
  return found;
}

/** What came of a push. */
export interface Pushed {
  /** Whether the remote took the options; not every one does. */
  readonly tookOptions: boolean;
  /** What the remote had to say, line by line. */
  readonly said: readonly string[];
}

/**
 * Pushes a commit as a branch; never over something that is not its ancestor.
 * @param options push options such as `merge_request.create`; left out for a remote that knows none
 * @throws RemoteFailed if the remote refuses, with its reasons
 */
export function push(
  folder: string,
  remote: string,
  commit: string,
  branch: string,
  options: readonly string[],
): Pushed {
  const order = (given: readonly string[]) =>
    talk(folder, [
      'push',
      '--porcelain',
      ...given.flatMap((option) => ['-o', option]),
      '--',
      remote,
      `${commit}:refs/heads/${branch}`,
    ]);
  const first = order(options);
  // https://git-scm.com/docs/git-push: without the capability Git refuses before anything is sent.
  const unknown = options.length > 0 && !first.ok && /does not support push options/.test(first.said);
  const { ok, said } = unknown ? order([]) : first;
  if (!ok) throw new RemoteFailed(`„${remote}“ hat den Zweig ${branch} nicht angenommen:\n${said}`);
  return { tookOptions: options.length > 0 && !unknown, said: remarks(said) };
}

/** The lines that come from the other side. */
const remarks = (said: string): string[] =>
  said
    .split('\n')
    .filter((line) => line.startsWith('remote:'))
    .map((line) => line.slice('remote:'.length).trim())
    .filter(Boolean);
