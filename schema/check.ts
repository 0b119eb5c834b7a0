import { labelAt } from './fields.ts';
import { compareFindings, compareText, pathText } from './finding.ts';
import type { Finding, Position } from './finding.ts';
import { problemsOf, valueAt } from './issues.ts';
import { kinds, placeOf } from './kinds.ts';
import type { Kind, Place, RecordOf } from './kinds.ts';
import type { Language } from './language.ts';
import { say } from './messages/index.ts';
import { isMoved, moved } from './moved.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { readBytes } from './read.ts';
import type { Reading } from './read.ts';
import type { Entry, EntryOf, RegistryView, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** A file of the registry as it was read, wherever it came from. */
export interface SourceFile {
  /** Path below the registry's root, with forward slashes. */
  readonly path: string;
  /** How findings name the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A registry with nothing wrong in it: every record is whole. */
export type Registry = { readonly [K in Kind]: ReadonlyMap<string, SoundEntry<K>> };
export type SoundEntry<K extends Kind> = EntryOf<K> & { readonly record: RecordOf<K> };

export interface Checked {
  /** Everything the check has to say, in order of file and place. */
  readonly findings: readonly Finding[];
  /** The records; present only where no finding is an error. Moved entries are in `moves`. */
  readonly registry?: Registry;
  /** Old id -> new id of renamed systems. */
  readonly moves: ReadonlyMap<string, string>;
}

/** What a check depends on besides the files. */
export interface CheckOptions {
  /** How findings name the registry as a whole: its folder. */
  readonly name: string;
  /** The day it is made on, `2026-11-21`; rules about age and order of dates need it. */
  readonly today: string;
  /** Language of the findings. */
  readonly language?: Language;
}

interface ReadFile {
  readonly file: SourceFile;
  readonly entry?: Entry;
  readonly locate: Reading['locate'];
  readonly problems: readonly Problem[];
}

/**
 * Checks all files of a registry: text, fields, rules. The one verdict for terminal, CI, form and build.
 * Never throws for anything that stands in a file.
 */
export function checkRegistry(files: readonly SourceFile[], options: CheckOptions): Checked {
  const { name, language = 'de', today } = options;
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  const read = sorted.map(readFile);
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const registry = viewOf(entries, today);
  const findings = read.flatMap(({ file, entry, locate, problems }) => {
    const found = entry ? [...problems, ...broken(entry, registry)] : problems;
    return found.map((one) => findingOf(one, file.name, entry?.kind, locate, language));
  });
  const whole = wholeRegistryProblems(registry).map((one) =>
    findingOf(one, name, undefined, () => ({ line: 1, column: 1 }), language),
  );
  const all = [...findings, ...whole].toSorted(compareFindings);
  const sound = !all.some(({ level }) => level === 'error');
  const moves = new Map(entries.flatMap(({ id, movedTo }) => (movedTo === undefined ? [] : [[id, movedTo]])));
  return { findings: all, moves, registry: sound ? soundRegistry(registry) : undefined };
}

function readFile(file: SourceFile): ReadFile {
  const where = placeOf(file.path);
  const nowhere = () => ({ line: 1, column: 1 });
  if ('problem' in where) return { file, locate: nowhere, problems: [where.problem] };
  const { place } = where;
  const reading = readBytes(file.bytes, place.format);
  if (reading.problems.length > 0) return { file, locate: reading.locate, problems: reading.problems };
  return { file, locate: reading.locate, ...entryOf(reading, place, file.name) };
}

/** Puts one record through its schema. */
function entryOf(reading: Reading, place: Place, file: string): { entry?: Entry; problems: readonly Problem[] } {
  const { data, body } = reading;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { problems: [problem('not-a-record', { value: data })] };
  const base = { kind: place.kind, id: place.id, jurisdiction: place.jurisdiction, file, body };
  const given = new Set(Object.keys(data));
  if (place.kind === 'system' && isMoved(data)) {
    const result = moved.safeParse(data);
    const problems = result.success ? [] : problemsOf(result.error.issues, moved, data);
    return { entry: { ...base, record: {}, given, movedTo: String(valueAt(data, ['movedTo'])) } as Entry, problems };
  }
  const { schema } = kinds[place.kind];
  const result = schema.safeParse(data);
  if (result.success) return { entry: { ...base, record: result.data, given } as Entry, problems: [] };
  const faulty = new Set(result.error.issues.map(({ path }) => path[0]));
  const known = Object.entries(data).filter(([key]) => key in schema.shape && !faulty.has(key));
  return {
    entry: { ...base, record: Object.fromEntries(known), given } as Entry,
    problems: problemsOf(result.error.issues, schema, data),
  };
}

function viewOf(entries: readonly Entry[], today: string): RegistryView {
  const byKind = <K extends Kind>(kind: K) => {
    const map = new Map<string, EntryOf<K>>();
    for (const entry of entries)
      if (entry.kind === kind && !map.has(entry.id)) map.set(entry.id, entry as unknown as EntryOf<K>);
    return map;
  };
  return {
    system: byKind('system'),
    organisation: byKind('organisation'),
    request: byKind('request'),
    law: byKind('law'),
    operator: byKind('operator'),
    today,
  };
}

/** What the rules find in one entry; a rule that breaks is a finding and stops no other. */
function broken(entry: Entry, registry: RegistryView): Problem[] {
  return rules.flatMap((rule: Rule) => {
    try {
      return [...rule.check(entry, registry)].map(({ params, path, aim }) =>
        problem(rule.name, params, { level: rule.level, path, aim }),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return [problem('rule-failed', { rule: rule.name, reason })];
    }
  });
}

function wholeRegistryProblems(registry: RegistryView): Problem[] {
  const problems: Problem[] = [];
  const operated = registry.operator.size > 0;
  const records = registry.system.size + registry.organisation.size + registry.request.size + registry.law.size;
  // A new instance starts with nothing but its operator; a folder without even that is no registry.
  if (records === 0) problems.push(problem('no-entries', {}, { level: operated ? 'info' : 'error' }));
  if (!operated) problems.push(problem('missing-operator', {}, { level: 'warning' }));
  return problems;
}

function soundRegistry(view: RegistryView): Registry {
  const kept = <K extends Kind>(kind: K) =>
    new Map(
      [...view[kind].values()].flatMap((entry) =>
        entry.movedTo === undefined ? [[entry.id, entry as unknown as SoundEntry<K>] as const] : [],
      ),
    );
  return {
    system: kept('system'),
    organisation: kept('organisation'),
    request: kept('request'),
    law: kept('law'),
    operator: kept('operator'),
  };
}

function findingOf(
  found: Problem,
  file: string,
  kind: Kind | undefined,
  locate: Reading['locate'],
  language: Language,
): Finding {
  const { rule, level, path, aim } = found;
  const label = kind ? labelAt(kinds[kind].schema, path) : undefined;
  const position: Position =
    typeof aim === 'object' ? aim : aim === 'parent' ? locate(path.slice(0, -1), 'key') : locate(path, aim);
  return {
    file,
    line: position.line,
    column: position.column,
    path: pathText(path),
    level,
    rule,
    ...say(found, language, label?.[language]),
  };
}
