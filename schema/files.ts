import { compareText } from './finding.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** What a file can be besides a plain one. */
export type Irregularity = 'link' | 'submodule' | 'executable' | 'special';

/** A file of the registry as it was read, wherever it came from. */
export interface SourceFile {
  /** Path below the registry's root, with forward slashes. */
  readonly path: string;
  /** How findings name the file. */
  readonly name: string;
  /** Its content; empty where it is no plain file, anything longer than allowed where it is too long. */
  readonly bytes: Uint8Array;
  /** Absent for a plain file. */
  readonly irregularity?: Irregularity;
}

/**
 * Files whose paths differ in nothing but case or in the way an umlaut is stored: on Windows and macOS they are one file,
 * so one would replace the other. The one written as the register writes paths is not to blame.
 */
export function caseCollisions(files: readonly SourceFile[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = Map.groupBy(files, ({ path }) => folded(path)).values();
  const problems = new Map<string, readonly Problem[]>();
  for (const group of groups) {
    const [kept, ...others] = group.toSorted(
      (a, b) => Number(a.path !== folded(a.path)) - Number(b.path !== folded(b.path)) || compareText(a.path, b.path),
    );
    for (const { path } of others) problems.set(path, [problem('case-collision', { other: kept!.name })]);
  }
  return problems;
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase();
