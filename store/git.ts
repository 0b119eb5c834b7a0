import { execFileSync } from 'node:child_process';

/** A Git state that cannot be looked at, said in a sentence for the person who named it. */
export class UnknownGitState extends Error {}

/** More than any registry's list of files or all of its contents. */
const maxBuffer = 1024 ** 3;

/**
 * What a Git command prints, as bytes. No setting of the repository starts another program.
 * @param folder where it runs
 * @param input what it reads from standard input
 * @param env variables it gets besides those of this process
 * @throws if Git is missing or the command fails
 */
export const gitBytes = (
  folder: string,
  options: readonly string[],
  input?: string | Uint8Array,
  env?: Readonly<Record<string, string>>,
): Buffer =>
  execFileSync('git', ['-C', folder, '-c', 'core.fsmonitor=false', ...options], {
    stdio: ['pipe', 'pipe', 'ignore'],
    input: input ?? '',
    ...(env && { env: { ...process.env, ...env } }),
    maxBuffer,
  });

/** What a Git command prints, as text. */
export const git = (folder: string, ...options: string[]): string => gitBytes(folder, options).toString('utf8');

/**
 * The commit that a branch, tag or commit id stands for.
 * @throws UnknownGitState if there is none, or this is no Git folder
 */
export function commitOf(folder: string, state: string): string {
  try {
    return git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${state}^{commit}`).trim();
  } catch {
    throw new UnknownGitState(
      `Der Git-Stand „${state}“ lässt sich nicht vergleichen: Gibt es ihn, und ist dies ein Git-Ordner?`,
    );
  }
}
