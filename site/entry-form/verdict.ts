import { checkFile } from '../../schema/check.ts';
import { collectionNamed, formParts } from '../../schema/derive/decap-config.ts';
import type { FormKind } from '../../schema/derive/decap-config.ts';
import type { Finding } from '../../schema/finding.ts';
import { pathText } from '../../schema/finding.ts';
import { kinds, placeOf } from '../../schema/kinds.ts';
import type { Format, Jurisdiction } from '../../schema/kinds.ts';
import { say } from '../../schema/messages/index.ts';
import { problem } from '../../schema/problem.ts';
import type { Problem, RuleName } from '../../schema/problem.ts';
import type { Language } from '../../schema/language.ts';
import type { Entry } from '../../schema/rule.ts';
import { entryForm } from '../i18n/entry-form.ts';
import { textOf } from './format.ts';
import type { Sheet } from './format.ts';

/** Where a record is going to lie. */
export interface Desk {
  readonly kind: FormKind;
  readonly jurisdiction?: Jurisdiction;
  readonly format: Format;
  /** Folder of the collection in the repository, `registry/systems/mv`. */
  readonly folder: string;
}

/** Reads a collection off its name and folder. Throws for a collection that is none of ours. */
export function deskOf(name: string, folder: string): Desk {
  const named = collectionNamed(name);
  if (!named) throw new Error(`"${name}" is no collection of the register.`);
  return { ...named, folder };
}

/** Path of a record below the registry's root. */
const pathOf = ({ kind, jurisdiction, format }: Desk, id: string): string =>
  [kinds[kind].folder, jurisdiction, `${id}.${format}`].filter(Boolean).join('/');

export interface VerdictOptions {
  /** The day of the check. */
  readonly today: string;
  /** Language of the findings; German unless said otherwise. */
  readonly language?: Language;
  /** Rules to leave for later, because they take long. */
  readonly without?: readonly RuleName[];
}

/**
 * What the check will say of the file that a sheet becomes: the file is written and checked like any other.
 * @param slug id of the record as it lies in the repository; absent for a new one
 * @param known the other records
 * @returns the findings; what concerns the id has the path `id`
 */
export function verdictOf(
  sheet: Sheet,
  desk: Desk,
  slug: string | undefined,
  known: readonly Entry[],
  options: VerdictOptions,
): readonly Finding[] {
  const id = slug ?? sheet.id ?? '';
  const language = options.language ?? 'de';
  const wanted = placeOf(pathOf(desk, id));
  // A name that no file may have says nothing about what would stand in the file.
  const sound = 'problem' in wanted ? stopgap : id;
  const name = `${desk.folder}/${sound}.${desk.format}`;
  const bytes = new TextEncoder().encode(textOf(sheet, desk.kind, desk.format));
  const found = checkFile({ path: pathOf(desk, sound), name, bytes }, known, options);
  // Nobody chose a name for the file yet.
  const missing = problem('missing-key', { key: formParts.id }, { path: [formParts.id] });
  const ofId: Problem[] = id === '' ? [missing] : 'problem' in wanted ? [wanted.problem] : [];
  // The same place would be the same record to the check; for a new record it is a second one.
  if (slug === undefined && known.some(({ file }) => file === name))
    ofId.push(problem('duplicate-id', { id, other: name }));
  return [
    ...ofId.map(({ level, rule }, index) => ({
      ...{ file: name, line: 1, column: 1, path: formParts.id, level, rule },
      ...say(ofId[index]!, language, rule === 'missing-key' ? entryForm[language].id : undefined),
    })),
    ...found.map((one) => (one.rule === 'duplicate-id' ? { ...one, path: formParts.id } : one)),
  ];
}

/** Stands for the id as long as there is none; no record of the registry is called that. */
const stopgap = 'noch-ohne-kennung';

/** Rules that take long where many records are known; they wait until typing pauses. */
export const slowRules = ['near-duplicate'] as const satisfies readonly RuleName[];

/** Rules that name what is missing: while a new record is being typed, that is no fault yet. */
const gaps: ReadonlySet<string> = new Set<RuleName>(['missing-key', 'owed-field', 'sources-missing', 'file-name']);

/** Whether a finding says that something is not there yet. */
export const isGap = ({ rule }: Finding): boolean => gaps.has(rule);

/** Findings that belong to a field: its own, and those of its values where these have no fields of their own. */
export const findingsAt = (findings: readonly Finding[], path: string, withValues: boolean): readonly Finding[] =>
  findings.filter((one) => one.path === path || (withValues && one.path.startsWith(`${path}[`)));

/** Whether a finding lies in one of these fields of the record. */
export const isWithin = ({ path }: Finding, keys: readonly string[]): boolean =>
  keys.some((key) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`));

/** Path of something inside a field. */
export const below = (path: string, step: string | number): string =>
  typeof step === 'number' ? `${path}[${step}]` : path === '' ? pathText([step]) : `${path}.${step}`;
