import { closest } from './closest.ts';
import type { Exception } from './exceptions.ts';
import { pathText } from './finding.ts';
import { problem } from './problem.ts';
import type { Params, Problem } from './problem.ts';

/** The problems of one file. */
export interface FileProblems {
  /** Path below the registry's root. */
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** Which findings can be excepted, and when. */
export interface ExceptionContext {
  /** Names of the rules across fields and entries; what the schema itself refuses stays refused. */
  readonly rules: ReadonlySet<string>;
  readonly today: string;
}

type Reason = Params['unneeded-exception']['reason'];

/**
 * Takes out the problems that an exception covers.
 * @param files all files with their problems
 * @param exceptions the list of `exceptions.yaml`, in its order
 * @returns the problems that stay, file by file in the given order, and what is wrong with the exceptions themselves
 */
export function withoutExcepted(
  files: readonly FileProblems[],
  exceptions: readonly Exception[],
  { rules, today }: ExceptionContext,
): { readonly kept: readonly (readonly Problem[])[]; readonly unneeded: readonly Problem[] } {
  const expired = ({ until }: Exception) => until !== undefined && until < today;
  const inForce = exceptions.filter((one) => !expired(one));
  const byFile = Map.groupBy(inForce, ({ file }) => file);
  const used = new Set<Exception>();
  const kept = files.map(({ path, problems }) => {
    const here = byFile.get(path);
    return here ? problems.filter((found) => !isExcepted(found, here, rules, used)) : problems;
  });
  const problemsByFile = new Map(files.map(({ path, problems }) => [path, problems]));
  const reasonOf = (one: Exception): Reason | undefined => {
    if (!rules.has(one.rule)) return 'unknown-rule';
    if (!problemsByFile.has(one.file)) return 'unknown-file';
    if (expired(one)) return 'expired';
    if (used.has(one)) return undefined;
    return problemsByFile.get(one.file)?.some((found) => covers(one, found)) ? 'error' : 'unused';
  };
  const unneeded = exceptions.flatMap((one, index) => {
    const reason = reasonOf(one);
    if (!reason) return [];
    const close =
      reason === 'unknown-rule'
        ? closest(one.rule, rules)
        : reason === 'unknown-file'
          ? closest(one.file, problemsByFile.keys())
          : undefined;
    const params = { reason, rule: one.rule, file: one.file, until: one.until, close };
    return [problem('unneeded-exception', params, { level: 'warning', path: ['exceptions', index] })];
  });
  return { kept, unneeded };
}

const covers = ({ rule, path }: Exception, found: Problem): boolean =>
  found.rule === rule && (path === undefined || path === pathText(found.path));

/** Whether an exception covers a problem; every one that does counts as used. */
function isExcepted(
  found: Problem,
  exceptions: readonly Exception[],
  rules: ReadonlySet<string>,
  used: Set<Exception>,
): boolean {
  if (found.level === 'error' || !rules.has(found.rule)) return false;
  const covering = exceptions.filter((one) => covers(one, found));
  for (const one of covering) used.add(one);
  return covering.length > 0;
}
