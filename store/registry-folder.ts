import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../schema/check.ts';

/** A registry folder that cannot be used at all, said in a sentence for the person who named it. */
export class UnusableFolder extends Error {}

/** Where the registry lies: `REGISTRY_DIR`, relative to the working directory or absolute; default `registry`. */
export const registryFolder = (): string => process.env['REGISTRY_DIR'] || 'registry';

/**
 * Reads every file below a registry folder, whatever it is: what does not belong there is the check's business.
 * @param folder as the person named it; findings name files by it
 * @throws UnusableFolder if the folder is missing, no folder or not readable
 */
export function readRegistryFolder(folder: string): SourceFile[] {
  const root = resolve(folder);
  if (!existsSync(root)) throw new UnusableFolder(`Den Ordner „${folder}“ gibt es nicht. REGISTRY_DIR prüfen.`);
  if (!statSync(root).isDirectory()) throw new UnusableFolder(`„${folder}“ ist kein Ordner. REGISTRY_DIR prüfen.`);
  const named = isAbsolute(folder) ? nearest(root) : folder;
  return listed(root, folder).map((path) => {
    const below = path.split(sep).join('/');
    const name = join(named, path);
    try {
      return { path: below, name, bytes: readFileSync(join(root, path)) };
    } catch (error) {
      throw new UnusableFolder(`Die Datei ${name} lässt sich nicht lesen: ${reasonOf(error)}.`);
    }
  });
}

function listed(root: string, folder: string): string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((item) => !item.isDirectory())
      .map((item) => relative(root, join(item.parentPath, item.name)))
      .toSorted();
  } catch (error) {
    throw new UnusableFolder(`Der Ordner „${folder}“ lässt sich nicht lesen: ${reasonOf(error)}.`);
  }
}

/** A path below the working directory is shown without it, so that editors can open it. */
function nearest(root: string): string {
  const below = relative(process.cwd(), root);
  return below.startsWith('..') ? root : below;
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return { EACCES: 'keine Berechtigung', EISDIR: 'es ist ein Ordner', ENOENT: 'sie ist verschwunden' }[code] ?? code;
}
