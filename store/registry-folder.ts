import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../schema/check.ts';
import type { Irregularity } from '../schema/files.ts';
import { mostBytes } from '../schema/read.ts';
import { git } from './git.ts';

/** A registry folder that cannot be used at all, said in a sentence for the person who named it. */
export class UnusableFolder extends Error {}

/** Where the registry lies: `REGISTRY_DIR`, relative to the working directory or absolute; default `registry`. */
export const registryFolder = (): string => process.env['REGISTRY_DIR'] || 'registry';

/**
 * Reads every file below a registry folder, whatever it is: what does not belong there is the check's business.
 * Follows no link, enters no submodule and reads no file that is too long.
 * @param folder as the person named it; findings name files by it
 * @throws UnusableFolder if the folder is missing, no folder or not readable
 */
export function readRegistryFolder(folder: string): SourceFile[] {
  const root = resolve(folder);
  if (!existsSync(root)) throw new UnusableFolder(`Den Ordner „${folder}“ gibt es nicht. REGISTRY_DIR prüfen.`);
  if (!statSync(root).isDirectory()) throw new UnusableFolder(`„${folder}“ ist kein Ordner. REGISTRY_DIR prüfen.`);
  const submodules = submodulesIn(root);
  const found = listed(root, root, folder, submodules);
  // Some file systems know no such mark and show it on everything.
  const marksPrograms = found.some(({ stats }) => stats.isFile() && !isProgram(stats));
  return found.map(({ path, stats }) => {
    const irregularity =
      irregularityOf(path, stats, submodules) ?? (marksPrograms && isProgram(stats) ? 'executable' : undefined);
    const name = nameBelow(folder, path);
    const isPlain = irregularity === undefined || irregularity === 'executable';
    const bytes = isPlain ? contentOf(join(root, path), stats.size, name) : new Uint8Array();
    return { path: path.split(sep).join('/'), name, bytes, ...(irregularity ? { irregularity } : {}) };
  });
}

/**
 * How findings name a path below a registry folder, whether there is a file or not.
 * @param folder as the person named it
 */
export const nameBelow = (folder: string, path: string): string =>
  join(isAbsolute(folder) ? nearest(folder) : folder, path);

interface Found {
  /** Below the root. */
  readonly path: string;
  readonly stats: Stats;
}

function listed(root: string, below: string, folder: string, submodules: ReadonlySet<string>): Found[] {
  try {
    return (
      readdirSync(below)
        // The state of a registry that is a Git repository of its own.
        .filter((name) => name !== '.git')
        .toSorted()
        .flatMap((name) => {
          const full = join(below, name);
          const path = relative(root, full);
          const stats = lstatSync(full);
          return stats.isDirectory() && !submodules.has(path) && !existsSync(join(full, '.git'))
            ? listed(root, full, folder, submodules)
            : [{ path, stats }];
        })
    );
  } catch (error) {
    throw new UnusableFolder(`Der Ordner „${folder}“ lässt sich nicht lesen: ${reasonOf(error)}.`);
  }
}

function irregularityOf(path: string, stats: Stats, submodules: ReadonlySet<string>): Irregularity | undefined {
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory() || submodules.has(path)) return 'submodule';
  return stats.isFile() ? undefined : 'special';
}

const isProgram = (stats: Stats): boolean => stats.isFile() && (stats.mode & 0o111) !== 0;

/** Git's mode of a submodule, whose folder may be empty on disk: https://git-scm.com/docs/git-ls-files */
const gitlink = '160000';

/** Paths of submodules below a folder as Git lists them; none outside of Git. */
function submodulesIn(root: string): ReadonlySet<string> {
  try {
    // The setting is switched off because it can name a program that Git starts.
    const list = git(root, '-c', 'core.fsmonitor=false', 'ls-files', '--stage', '-z');
    const links = list.split('\0').filter((line) => line.startsWith(gitlink));
    return new Set(
      links.map((line) =>
        line
          .slice(line.indexOf('\t') + 1)
          .split('/')
          .join(sep),
      ),
    );
  } catch {
    return new Set();
  }
}

/** The content of a file; of one that is too long nothing but a size that says so. */
function contentOf(file: string, size: number, name: string): Uint8Array {
  if (size > mostBytes) return new Uint8Array(mostBytes + 1);
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UnusableFolder(`Die Datei ${name} lässt sich nicht lesen: ${reasonOf(error)}.`);
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
