/** How grave a finding is: an `error` keeps a record out, a `warning` asks for a look, an `info` is advice. */
export const levels = ['error', 'warning', 'info'] as const;
export type Level = (typeof levels)[number];

/** A place in a text; both count from 1, the column in UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One remark of the check, said in the language asked for. The shape is part of the command line's contract. */
export interface Finding extends Position {
  /** File as the caller named it. */
  readonly file: string;
  /** Path of the field, `contact.email` or `models[0].name`; empty for the file as a whole. */
  readonly path: string;
  readonly level: Level;
  /** Stable kebab-case name of the rule. */
  readonly rule: string;
  /** What is wrong: subject, fact, received value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Keys and list positions from the root of a record to a value. */
export type Path = readonly (string | number)[];

/** `['models', 0, 'name']` -> `models[0].name`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );

/** Order of findings: by file, then by place, then by rule; the same on every machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Counts for the end of a report. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Sums up findings over `files` files read. */
export function summarise(findings: readonly Finding[], files: number): Summary {
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  return { files, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** Compares by code unit: unlike `localeCompare` it does not depend on the machine's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
