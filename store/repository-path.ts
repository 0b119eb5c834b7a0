import { isAbsolute, relative, resolve, sep } from 'node:path';
import { git } from './git.ts';

/**
 * Where the files of a folder lie in the Git repository that holds it, with forward slashes.
 * @param folder an existing folder
 * @returns a function from a file's path, relative to the working directory or absolute, to its path in the repository;
 *   nothing for files outside the folder, and for all where the folder is in no repository
 */
export function repositoryPaths(folder: string): (file: string) => string | undefined {
  const prefix = prefixOf(folder);
  return (file) => {
    const path = relative(resolve(folder), resolve(file));
    if (prefix === undefined || path.startsWith('..') || isAbsolute(path)) return undefined;
    return `${prefix}${path.split(sep).join('/')}`;
  };
}

/** The way from the root of the repository to the folder, `registry/`. */
function prefixOf(folder: string): string | undefined {
  try {
    return git(folder, 'rev-parse', '--show-prefix').trim();
  } catch {
    return undefined;
  }
}
