import { checkRegistry } from '../schema/check.ts';
import type { Checked, SourceFile } from '../schema/check.ts';
import type { Language } from '../schema/language.ts';
import { entryMemory } from './entry-memory.ts';
import { readRegistryFolder } from './registry-folder.ts';
import { today } from './today.ts';

/**
 * Reads and checks a registry's folder; what has not changed since the last time is not read again.
 * @param folder as the person named it
 * @param language of the findings
 * @throws UnusableFolder if there is no registry to check
 */
export function checkedRegistry(folder: string, language?: Language): Checked & { readonly files: SourceFile[] } {
  const files = readRegistryFolder(folder);
  const memory = entryMemory(folder, files.length);
  const checked = checkRegistry(files, { name: folder, today: today(), language, memory });
  memory?.save();
  return { ...checked, files };
}
