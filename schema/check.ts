import { withoutExcepted } from './excepted.ts';
import { labelAt } from './fields.ts';
import { caseCollisions } from './files.ts';
import type { SourceFile } from './files.ts';
import { compareFindings, compareText, pathText } from './finding.ts';
import type { Finding, Path, Position } from './finding.ts';
import { printable } from './hygiene.ts';
import { problemsOf, valueAt } from './issues.ts';
import { kinds, placeOf } from './kinds.ts';
import type { Kind, Place, RecordOf } from './kinds.ts';
import type { Language } from './language.ts';
import { say } from './messages/index.ts';
import { logoPath, readLogo } from './logo.ts';
import { isMoved, moved } from './moved.ts';
import { parseNarrative } from './narrative/parse.ts';
import { problem } from './problem.ts';
import type { Aim, Problem, RuleName } from './problem.ts';
import { readBytes } from './read.ts';
import type { Reading } from './read.ts';
import type { Entry, EntryOf, RegistryView, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { isPlainObject } from './plain-object.ts';

export type { SourceFile } from './files.ts';

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
  /** Spares reading what is known from earlier; the verdict is the same with and without. */
  readonly memory?: Memory;
}

/** What faultless files say, so that they need not be read again as long as they do not change. */
export interface Memory {
  /** The entry that a file of this path with these bytes holds, if it is known. */
  readonly recall: (file: SourceFile) => Entry | undefined;
  /** Takes note of a file in which nothing is wrong. */
  readonly keep: (file: SourceFile, entry: Entry) => void;
}

const ruleNames: ReadonlySet<string> = new Set(rules.map(({ name }) => name));

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
  const { name, language = 'de', today, memory } = options;
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  const read = sorted.map((file) => readFile(file, memory));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const registry = viewOf(entries, today);
  const collisions = caseCollisions(sorted);
  const found = read.map(({ file: { path }, entry, problems }) => ({
    path,
    problems: [...(collisions.get(path) ?? []), ...problems, ...(entry ? broken(entry, registry) : [])],
  }));
  const listed = registry.exceptions.get('exceptions')?.record.exceptions ?? [];
  const { kept, unneeded } = withoutExcepted(found, listed, { rules: ruleNames, today });
  const findings = read.flatMap(({ file, entry, locate }, index) => {
    const own = entry?.kind === 'exceptions' ? [...kept[index]!, ...unneeded] : kept[index]!;
    return limited(own).map((one) => findingOf(one, file.name, entry?.kind, locate, language));
  });
  const whole = wholeRegistryProblems(registry).map((one) =>
    findingOf(one, name, undefined, () => ({ line: 1, column: 1 }), language),
  );
  const all = [...findings, ...whole].toSorted(compareFindings);
  const sound = !all.some(({ level }) => level === 'error');
  const moves = new Map(entries.flatMap(({ id, movedTo }) => (movedTo === undefined ? [] : [[id, movedTo]])));
  return { findings: all, moves, registry: sound ? soundRegistry(registry) : undefined };
}

/**
 * Checks one file among records that are known already: what `checkRegistry` would say of this file, as the form needs it.
 * Never throws for anything that stands in the file.
 * @param others records of the registry with at least what the rules look up in other records; see `formIndexOf`
 * @param options `without`: rules to leave for later, because they take long
 */
export function checkFile(
  file: SourceFile,
  others: readonly Entry[],
  {
    language = 'de',
    today,
    without = [],
  }: Omit<CheckOptions, 'name' | 'memory'> & { readonly without?: readonly RuleName[] },
): readonly Finding[] {
  const { entry, locate, problems } = readFile(file);
  const entries = [...others.filter((other) => other.file !== file.name), ...(entry ? [entry] : [])];
  const registry = viewOf(
    entries.toSorted((a, b) => compareText(a.file, b.file)),
    today,
  );
  const asked = rules.filter(({ name }) => !without.includes(name));
  const found = [...problems, ...(entry ? broken(entry, registry, asked) : [])];
  const listed = registry.exceptions.get('exceptions')?.record.exceptions ?? [];
  const { kept } = withoutExcepted([{ path: file.path, problems: found }], listed, { rules: ruleNames, today });
  return limited(kept[0]!)
    .map((one) => findingOf(one, file.name, entry?.kind, locate, language))
    .toSorted(compareFindings);
}

/** A file can hold tens of thousands of faults; beyond the first hundred they are only counted. */
function limited(problems: readonly Problem[]): readonly Problem[] {
  const most = 100;
  if (problems.length <= most) return problems;
  const level = problems.some((one) => one.level === 'error') ? 'error' : 'warning';
  return [...problems.slice(0, most), problem('more-problems', { more: problems.length - most }, { level })];
}

/** The records of a registry by path, as far as they can be read; for questions that do not wait for a sound state. */
export const readEntries = (files: readonly SourceFile[], memory?: Memory): ReadonlyMap<string, Entry> =>
  new Map(
    files.flatMap((file) => {
      const { entry } = readFile(file, memory);
      return entry ? [[file.path, entry] as const] : [];
    }),
  );

function readFile(file: SourceFile, memory?: Memory): ReadFile {
  // Whether a file is a plain one does not stand in its bytes.
  const known = file.irregularity ? undefined : memory?.recall(file);
  if (known) return { file, entry: known, locate: locateLater(file), problems: [] };
  const read = readAfresh(file);
  if (!read.entry || read.problems.length > 0) return read;
  memory?.keep(file, read.entry);
  // The parsed text is ten times as large as the entry, and hardly ever looked at again.
  return { ...read, locate: locateLater(file) };
}

/** Looks into a text again only if a rule finds something in its entry. */
function locateLater(file: SourceFile): Reading['locate'] {
  let locate: Reading['locate'] | undefined;
  return (...asked) => (locate ??= readAfresh(file).locate)(...asked);
}

function readAfresh(file: SourceFile): ReadFile {
  const where = placeOf(file.path);
  const nowhere = () => ({ line: 1, column: 1 });
  const { irregularity: reason } = file;
  const irregular = reason ? [problem('not-a-plain-file', { reason })] : [];
  if (reason && reason !== 'executable') return { file, locate: nowhere, problems: irregular };
  if (file.path === logoPath)
    return { file, locate: nowhere, problems: [...irregular, ...readLogo(file.bytes).problems] };
  if ('problem' in where) return { file, locate: nowhere, problems: [...irregular, where.problem] };
  const { place } = where;
  const reading = readBytes(file.bytes, place.format);
  const { data, body, bodyLine, locate } = reading;
  const narrative = body === undefined ? [] : parseNarrative(body, bodyLine).problems;
  const inText = [...irregular, ...reading.problems, ...narrative];
  if (data === undefined) return { file, locate, problems: inText };
  const { entry, problems } = entryOf(reading, place, file.name);
  return { file, locate, entry, problems: [...inText, ...problems] };
}

/** Puts one record through its schema. */
function entryOf(reading: Reading, place: Place, file: string): { entry?: Entry; problems: readonly Problem[] } {
  const { data, body, bodyLine } = reading;
  if (!isPlainObject(data)) return { problems: [problem('not-a-record', { value: data })] };
  const base = { kind: place.kind, id: place.id, jurisdiction: place.jurisdiction, file, body, bodyLine };
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
  const known = Object.entries(data).filter(([key]) => Object.hasOwn(schema.shape, key) && !faulty.has(key));
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
    exceptions: byKind('exceptions'),
    today,
  };
}

/** What the rules find in one entry; a rule that breaks is a finding and stops no other. */
function broken(entry: Entry, registry: RegistryView, asked: readonly Rule[] = rules): Problem[] {
  return asked.flatMap((rule: Rule) => {
    try {
      return [...rule.check(entry, registry)].map(({ params, path, aim, level = rule.level }) =>
        problem(rule.name, params, { level, path, aim, fixable: rule.fix !== undefined }),
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
    exceptions: kept('exceptions'),
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
  const position = positionOf(path, aim, locate);
  const { message, hint } = say(found, language, label?.[language]);
  return {
    file,
    line: position.line,
    column: position.column,
    path: printable(pathText(path)),
    level,
    rule,
    message: printable(message),
    hint: hint && printable(hint),
  };
}

function positionOf(path: Path, aim: Aim, locate: Reading['locate']): Position {
  if (aim === 'parent') return locate(path.slice(0, -1), 'key');
  if (typeof aim === 'string') return locate(path, aim);
  return 'piece' in aim ? locate(path, 'value', aim.piece) : aim;
}
