import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/*
 * Checksums of a folder in the format of `sha256sum`, so that everybody can check a copy without our programs:
 * `sha256sum --check sha256sums.txt` (https://www.gnu.org/software/coreutils/manual/html_node/md5sum-invocation.html).
 */

/** Name of the file with the checksums; it lies at the root of what it describes and does not list itself. */
export const checksumsFile = 'sha256sums.txt';

/** Path below the folder, with forward slashes -> SHA-256 in hexadecimal. */
export type Checksums = ReadonlyMap<string, string>;

/** SHA-256 of some bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Checksums of all files below a folder, sorted by path; the list of checksums itself is left out. */
export function checksumsOf(folder: string): Checksums {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
    .filter((path) => path !== checksumsFile)
    // By code unit, so that the order is the same on every machine.
    .toSorted((a, b) => (a < b ? -1 : 1));
  const read = reader();
  return new Map(paths.map((path) => [path, sha256(read(join(folder, path)))]));
}

/** Reads one file after the other into the same room: a site has up to a hundred thousand, and new room for each is dear. */
function reader(): (file: string) => Uint8Array {
  let room = Buffer.allocUnsafe(1024 ** 2);
  return (file) => {
    const opened = openSync(file, 'r');
    try {
      const { size } = fstatSync(opened);
      if (size > room.length) room = Buffer.allocUnsafe(size);
      let filled = 0;
      for (let more = size; more > 0 && filled < size; filled += more)
        more = readSync(opened, room, filled, size - filled, filled);
      return room.subarray(0, filled);
    } finally {
      closeSync(opened);
    }
  };
}

/** Checksums as a text. A backslash or line break in a name is written `\\` or `\n` and the line marked with a backslash. */
export const checksumsText = (checksums: Checksums): string =>
  [...checksums]
    .map(([path, sum]) => {
      const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
      return `${escaped === path ? '' : '\\'}${sum}  ${escaped}\n`;
    })
    .join('');

/** A text that is no list of checksums, said in a sentence. */
export class UnreadableChecksums extends Error {}

/**
 * Reads what `checksumsText` or `sha256sum` writes.
 * @throws UnreadableChecksums if a line is no checksum or leads out of the folder
 */
export function readChecksums(text: string): Checksums {
  const lines = text.split('\n').filter(Boolean);
  return new Map(
    lines.map((line, index) => {
      const [, mark, sum, name] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (sum === undefined || name === undefined)
        throw new UnreadableChecksums(`Zeile ${index + 1} von ${checksumsFile} ist keine Prüfsumme.`);
      const path = mark ? name.replace(/\\([\\nr])/g, (_, sign: string) => unescaped[sign] ?? sign) : name;
      if (path.startsWith('/') || path.split('/').includes('..'))
        throw new UnreadableChecksums(`Zeile ${index + 1} von ${checksumsFile} führt aus dem Ordner hinaus.`);
      return [path, sum];
    }),
  );
}

const unescaped: Readonly<Record<string, string>> = { '\\': '\\', n: '\n', r: '\r' };

/** How two sets of files differ. */
export interface Difference {
  /** In both, with other content. */
  readonly changed: readonly string[];
  /** Expected, but not there. */
  readonly missing: readonly string[];
  /** There, but not expected. */
  readonly extra: readonly string[];
}

/** What is other than expected. */
export function difference(expected: Checksums, found: Checksums): Difference {
  return {
    changed: [...expected].flatMap(([path, sum]) => (found.has(path) && found.get(path) !== sum ? [path] : [])),
    missing: [...expected.keys()].filter((path) => !found.has(path)),
    extra: [...found.keys()].filter((path) => !expected.has(path)),
  };
}
