import { isAbsolute, relative, resolve, sep } from 'node:path';
import { git } from './git.ts';

/* Where files of a registry lie in its Git repository, always with forward slashes. */

/**
 * Where the files of a folder lie in the Git repository that holds it.
 * @param folder an existing folder
 * @returns a function from a file's path, relative to the working directory or absolute, to its path in the repository;
 *   nothing for files outside the folder, and for all where the folder is in no repository
 */
export function repositoryPaths(folder: string): (file: string) => string | undefined {
  const prefix = askGit(folder, '--show-prefix');
  return (file) => {
    const path = relative(resolve(folder), resolve(file));
    if (prefix === undefined || path.startsWith('..') || isAbsolute(path)) return undefined;
    return `${prefix}${slashed(path)}`;
  };
}

/** A registry's place, from where its repository starts. */
export interface RepositoryPlace {
  /** Root of the repository, or the folder that holds the registry where there is none. */
  readonly root: string;
  /** The registry's folder below the root; empty if it is the root. */
  readonly folder: string;
  /** Path of any file below the root. */
  inRoot(file: string): string;
}

/**
 * Where a registry lies in its repository, or in the folder that holds it where there is none.
 * @param folder an existing folder
 */
export function placeInRepository(folder: string): RepositoryPlace {
  // Not `--show-toplevel`: that follows links, and then the folder would not lie below it.
  const root = resolve(folder, askGit(folder, '--show-cdup') ?? '..');
  const inRoot = (file: string) => slashed(relative(root, resolve(file)));
  return { root, folder: inRoot(folder), inRoot };
}

/** What Git says of a folder; nothing where that is in no repository. */
function askGit(folder: string, question: '--show-prefix' | '--show-cdup'): string | undefined {
  try {
    return git(folder, 'rev-parse', question).trim();
  } catch {
    return undefined;
  }
}

const slashed = (path: string): string => path.split(sep).join('/');
