import { readEntries } from '../schema/check.ts';
import type { FormSetting } from '../schema/derive/decap-config.ts';
import { formIndexOf } from '../schema/derive/form-index.ts';
import type { KnownEntry } from '../schema/derive/form-index.ts';
import type { Jurisdiction } from '../schema/kinds.ts';
import type { Operator } from '../schema/operator.ts';
import { entryMemory } from './entry-memory.ts';
import { readRegistryFolder } from './registry-folder.ts';
import { placeInRepository } from './repository-path.ts';

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
