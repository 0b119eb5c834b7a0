import type { SourceFile } from '../schema/check.ts';
import { commitOf, git, gitBytes } from './git.ts';

/**
 * Reads a folder as it was in another state, without touching the working tree. Links and submodules are left out: they
 * are no records.
 * @param folder inside the repository; it need not have existed in that state
 * @param state branch, tag or commit
 * @throws UnknownGitState if there is no such state
 */
export function filesAt(folder: string, state: string): SourceFile[] {
  const commit = commitOf(folder, state);
  const files = git(folder, 'ls-tree', '-r', '-z', commit, '--', '.')
    .split('\0')
    .flatMap((line) => {
      const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return object && path ? [{ object, path }] : [];
    });
  const contents = blobs(
    folder,
    files.map(({ object }) => object),
  );
  return files.map(({ path }, index) => ({ path, name: path, bytes: contents[index]! }));
}

/** All contents in one run of Git. Its answer to each id is a line `<id> blob <size>`, the bytes, a line break. */
export function blobs(folder: string, objects: readonly string[]): Uint8Array[] {
  if (objects.length === 0) return [];
  const answer = gitBytes(folder, ['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''));
  let at = 0;
  return objects.map(() => {
    const start = answer.indexOf('\n', at) + 1;
    const size = Number(answer.subarray(at, start).toString('latin1').split(' ')[2]);
    at = start + size + 1;
    return answer.subarray(start, start + size);
  });
}
