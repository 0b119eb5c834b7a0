import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { timelinesOf } from '../schema/history/timeline.ts';
import type { Commit, CommitFiles, FileChange, Timelines } from '../schema/history/timeline.ts';
import { blobs } from './git-state.ts';
import { git, gitBytes } from './git.ts';

/** The history of a registry, as far as it is at hand. */
export type History =
  | (Timelines & {
      /** `partial`: a shallow clone, in which what came before `start` is missing. */
      readonly extent: 'complete' | 'partial';
      readonly start?: Commit;
    })
  /** No Git, nothing committed, or a clone that holds nothing but its last commit. */
  | { readonly extent: 'none' };

/**
 * Reads the history of a registry from Git, once and in one pass, up to the commit checked out. A change counts when it
 * reaches the main line: of a merge only the sum is told, not the steps on the branch.
 * @param folder the registry; what is not committed is left out
 * @param onProgress called now and then with the number of commits read and of all
 */
export function historyOf(folder: string, onProgress?: (done: number, all: number) => void): History {
  const commits = changedFiles(folder);
  if (!commits || commits.length === 0) return { extent: 'none' };
  const cut = shallowCommits(folder);
  const start = commits.find(({ commit }) => cut.has(commit.id))?.commit;
  const timelines = timelinesOf(withTexts(folder, commits, start, onProgress));
  if (!start) return { extent: 'complete', ...timelines };
  return commits.at(-1)!.commit === start ? { extent: 'none' } : { extent: 'partial', start, ...timelines };
}

interface ListedFile {
  readonly path: string;
  /** Id of its content; absent where no plain file is left. */
  readonly blob?: string;
  readonly earlierPath?: string;
}

interface ListedCommit {
  readonly commit: Commit;
  readonly files: readonly ListedFile[];
}

/** No setting of machine or repository may change what is listed. */
const settings = ['-c', 'log.showSignature=false', '-c', 'log.diffMerges=separate'];
/** Entries resemble each other; below this likeness two files are two entries. */
const sameFile = '70%';

/** Every commit of the main line that touched the folder, from the first on; nothing outside of Git. */
function changedFiles(folder: string): ListedCommit[] | undefined {
  try {
    const list = gitBytes(folder, [
      ...settings,
      ...['log', '--first-parent', '-m', '--root', '--reverse', '--format=%x01%H %ct'],
      ...['--raw', '--no-abbrev', `--find-renames=${sameFile}`, '-l1000', '--no-color', '-z', '--relative'],
      ...['HEAD', '--', '.'],
    ]);
    return parsed(list.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** `\x01<id> <seconds>`, then for each file `:<mode> <mode> <blob> <blob> <status>`, its path and, if renamed, the new one. */
function parsed(list: string): ListedCommit[] {
  const commits: { commit: Commit; files: ListedFile[] }[] = [];
  const pieces = list.split('\0');
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!.trimStart();
    if (piece.startsWith('\x01')) {
      const [id = '', seconds] = piece.slice(1).split(' ');
      commits.push({ commit: { id, time: new Date(Number(seconds) * 1000).toISOString() }, files: [] });
    } else if (piece.startsWith(':')) {
      const [, mode = '', , blob = '', status = ''] = piece.split(' ');
      const earlierPath = status.startsWith('R') ? pieces[++at] : undefined;
      const path = pieces[++at]!;
      // A link or a submodule is no record.
      const isPlain = mode.startsWith('100');
      commits.at(-1)!.files.push({
        path,
        ...(isPlain ? { blob } : {}),
        ...(earlierPath === undefined ? {} : { earlierPath }),
      });
    }
  }
  return commits;
}

/** Contents taken from Git at a time: enough that starting it does not count, few enough to fit into memory. */
const atOnce = 10_000;

function* withTexts(
  folder: string,
  commits: readonly ListedCommit[],
  start: Commit | undefined,
  onProgress?: (done: number, all: number) => void,
): Generator<CommitFiles> {
  const wanted = commits.flatMap(({ files }) => files.flatMap(({ blob }) => blob ?? []));
  const texts = textsOf(folder, wanted);
  for (const [index, { commit, files }] of commits.entries()) {
    yield {
      commit,
      isStart: commit === start,
      files: files.map(({ path, blob, earlierPath }): FileChange => {
        const text = blob === undefined ? undefined : texts.next().value;
        return { path, earlierPath, ...(text === undefined ? {} : { text }) };
      }),
    };
    if (index % 1000 === 999) onProgress?.(index + 1, commits.length);
  }
}

function* textsOf(folder: string, wanted: readonly string[]): Generator<string, undefined> {
  for (let from = 0; from < wanted.length; from += atOnce)
    for (const bytes of blobs(folder, wanted.slice(from, from + atOnce))) yield new TextDecoder().decode(bytes);
  return undefined;
}

/** The commits whose parents a shallow clone lacks; none in a whole one. */
function shallowCommits(folder: string): ReadonlySet<string> {
  if (git(folder, 'rev-parse', '--is-shallow-repository').trim() !== 'true') return new Set();
  const file = resolve(folder, git(folder, 'rev-parse', '--git-path', 'shallow').replace(/\r?\n$/, ''));
  return new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
}
