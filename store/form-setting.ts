import { relative, resolve, sep } from 'node:path';
import { readEntries } from '../schema/check.ts';
import type { FormSetting } from '../schema/derive/decap-config.ts';
import { formIndexOf } from '../schema/derive/form-index.ts';
import type { KnownEntry } from '../schema/derive/form-index.ts';
import type { Jurisdiction } from '../schema/kinds.ts';
import type { Operator } from '../schema/operator.ts';
import { entryMemory } from './entry-memory.ts';
import { git } from './git.ts';
import { readRegistryFolder } from './registry-folder.ts';

/** What the editors' form needs of a registry and its operator. */
export interface FormBasis {
  readonly setting: FormSetting;
  readonly index: readonly KnownEntry[];
  /** The folder that the paths of setting and index start from: the repository's root, or what holds the registry. */
  readonly root: string;
}

/**
 * Reads what the form depends on off a registry's folder.
 * @throws UnusableFolder if there is no registry
 */
export function formBasis(folder: string): FormBasis {
  const files = readRegistryFolder(folder);
  const entries = readEntries(files, entryMemory(folder, files.length));
  const { root, inRoot } = placeInRepository(folder);
  const operator = entries.get('operator.yaml')?.record as Partial<Operator> | undefined;
  const narratives = [...entries].flatMap(([path, { jurisdiction }]) =>
    path.endsWith('.mdx') && jurisdiction ? [jurisdiction] : [],
  );
  const setting: FormSetting = {
    folder: inRoot(folder),
    operator: operator ?? {},
    site: process.env['SITE_URL'] ?? operator?.url,
    narratives: [...new Set<Jurisdiction>(narratives)],
  };
  return { setting, index: formIndexOf(entries.values(), inRoot), root };
}

/** Where a registry lies in its repository, or in the folder that holds it where there is none. */
export function placeInRepository(folder: string): {
  readonly root: string;
  /** The registry's folder below the root; empty if it is the root. */
  readonly folder: string;
  /** Path of a file below the root. */
  inRoot(file: string): string;
} {
  const root = rootOf(folder);
  const inRoot = (file: string) => relative(root, resolve(file)).split(sep).join('/');
  return { root, folder: inRoot(folder), inRoot };
}

function rootOf(folder: string): string {
  try {
    // Not `--show-toplevel`: that follows links, and then the folder would not lie below it.
    return resolve(folder, git(folder, 'rev-parse', '--show-cdup').trim());
  } catch {
    return resolve(folder, '..');
  }
}
