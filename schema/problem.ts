import type { ErrorCode } from 'yaml';
import type { AddressFault } from './address.ts';
import type { Scheme } from './colours.ts';
import type { CharacterFault } from './hygiene.ts';
import type { Bilingual } from './language.ts';
import type { Level, Path, Position } from './finding.ts';
import type { Kind } from './kinds.ts';
import type { LogoFault } from './logo.ts';
import type { ConditionName } from './system/conditions.ts';
import type { Primitive } from './field.ts';
import type { ComponentName } from './narrative/components.ts';
import type { NarrativeElement, NarrativeLimit } from './narrative/tree.ts';
import type { Stage } from './vocabularies/status.ts';

/** A provision that a finding rests on, as `registry/law/` states it. */
export interface LawHint {
  readonly norm: Bilingual;
  readonly appliesFrom: string;
  /** Whether it applied on the day of the check. */
  readonly applies: boolean;
  readonly checkedOn: string;
}

/** What a value should have been. */
export type Expected = 'text' | 'number' | 'flag' | 'list' | 'group' | 'code';

/** What nobody but its owner may know. */
export type SecretKind = 'key' | 'token' | 'password';

/** Everything the check can say, by rule name, with what the sentence needs to know. */
export interface Params {
  // the file
  encoding: { readonly reason: 'utf-8' | 'utf-16' | 'byte-order-mark' };
  'too-large': { readonly of: 'bytes' | 'tokens'; readonly most: number };
  'empty-file': Record<never, never>;
  'stray-file': { readonly reason: 'folder' | 'extension' | 'root'; readonly allowed: readonly string[] };
  'wrong-folder': { readonly folder: string; readonly allowed: readonly string[]; readonly close?: string };
  'file-name': { readonly name: string };
  'reserved-name': { readonly name: string };
  'case-collision': { readonly other: string };
  'not-a-plain-file': { readonly reason: 'link' | 'submodule' | 'executable' | 'special' };
  'no-entries': Record<never, never>;
  'missing-operator': Record<never, never>;
  // its text
  'front-matter': Record<never, never>;
  'yaml-syntax': { readonly code: ErrorCode };
  'duplicate-key': { readonly key: string };
  'yaml-feature': { readonly feature: 'alias' | 'anchor' | 'tag' | 'merge-key' | 'directive' };
  'forbidden-key': { readonly key: string };
  'nested-too-deep': { readonly most: number };
  'forbidden-character': { readonly code: number; readonly fault: CharacterFault };
  'mixed-scripts': { readonly word: string };
  'not-a-record': { readonly value: unknown };
  // its fields
  'unknown-key': { readonly key: string; readonly close?: string; readonly inside?: Bilingual };
  'missing-key': { readonly key: string };
  'wrong-type': { readonly expected: Expected; readonly value: unknown };
  'unknown-code': {
    readonly value: unknown;
    readonly vocabulary?: string;
    readonly allowed: readonly string[];
    readonly close?: string;
  };
  'invalid-format': { readonly primitive: Primitive; readonly value: unknown };
  'too-long': { readonly most: number; readonly length: number };
  'empty-value': { readonly vocabulary?: string };
  'too-small': { readonly least: number; readonly value: unknown };
  // rules across fields and entries
  'id-file-name': { readonly id: string; readonly fileId: string };
  'duplicate-id': { readonly id: string; readonly other: string };
  'unknown-reference': { readonly kind: Kind; readonly id: string; readonly close?: string };
  'jurisdiction-mismatch': { readonly folder: string; readonly organisation: string; readonly expected: string };
  'moved-target': { readonly id: string; readonly reason: 'unknown' | 'moved-again' | 'itself' };
  'owed-field': { readonly stage: Stage; readonly when?: ConditionName };
  'sources-missing': Record<never, never>;
  'unsupported-section':
    | { readonly reason: 'no-source'; readonly section: Bilingual }
    | { readonly reason: 'not-stated'; readonly field: string };
  'unknown-country': { readonly value: string };
  markup: { readonly excerpt: string };
  'unsafe-address': { readonly address: string; readonly fault: AddressFault };
  // rules across a whole change
  'needs-approval': { readonly owners: readonly string[]; readonly body?: string };
  'mixed-change': { readonly code: readonly string[] };
  'empty-group': Record<never, never>;
  'code-alone': { readonly code: string; readonly vocabulary: string };
  'duplicate-item': { readonly value: unknown };
  'redundant-id': Record<never, never>;
  'key-order': { readonly key: string; readonly before: string };
  'future-date': { readonly value: string };
  'date-order': { readonly value: string; readonly other: Bilingual; readonly otherValue: string };
  'status-dates': {
    readonly reason: 'start-ahead' | 'start-passed' | 'end-ahead' | 'end-passed';
    readonly status: string;
    readonly value: string;
  };
  'assessment-missing': { readonly type: string };
  'high-risk-operation': {
    readonly reason: 'no-monitoring' | 'fria-open';
    readonly law: LawHint;
  };
  'art-6-3-exception': { readonly reason: 'profiling' | 'not-claimed' };
  'art-50-duties':
    | { readonly reason: 'none-despite-class' | 'duty-despite-class' | 'notice-without-duty' }
    | { readonly reason: 'dialogue' | 'generation'; readonly duty: string; readonly law: LawHint };
  'eu-registration':
    | {
        readonly reason: 'none-despite-class' | 'duty-despite-class' | 'not-required-despite-duty';
        readonly duty: string;
      }
    | { readonly reason: 'unregistered'; readonly law: LawHint };
  'unoffered-reuse': { readonly reason: 'no-contact' | 'not-reusable' };
  'withheld-field': { readonly reason: 'no-legal-basis' | 'all-public' | 'stated'; readonly field: string };
  'unnamed-partner': Record<never, never>;
  'untraceable-source': Record<never, never>;
  'license-expression': {
    readonly reason: 'syntax' | 'unknown' | 'deprecated';
    readonly license: string;
    readonly close?: string;
  };
  'personal-mailbox': { readonly value: string };
  'personal-name': { readonly value: string };
  secret: { readonly of: SecretKind; readonly start: string };
  'overdue-review': { readonly value: string; readonly next?: string; readonly days?: number };
  'dissolved-body': { readonly organisation: string; readonly until: string; readonly successor?: string };
  'near-duplicate': { readonly of: 'name' | 'summary' | 'both'; readonly id: string };
  'accent-contrast': {
    readonly value: string;
    readonly scheme: Scheme;
    readonly reached: number;
    readonly suggestion: string;
  };
  'kopfzeile-text': Record<never, never>;
  logo: { readonly reason: LogoFault };
  'insecure-link': { readonly value: string };
  'unexplained-abbreviation': { readonly word: string };
  'long-sentence': { readonly words: number; readonly most: number; readonly start: string };
  'unneeded-exception': {
    readonly reason: 'unused' | 'expired' | 'error' | 'unknown-rule' | 'unknown-file';
    readonly rule: string;
    readonly file: string;
    readonly until?: string;
    readonly close?: string;
  };
  // the narrative of an .mdx entry
  'narrative-code': { readonly form: 'import' | 'export' | 'expression' };
  'narrative-markup': { readonly name: string };
  'narrative-element': { readonly element: NarrativeElement };
  'narrative-component': { readonly component: ComponentName; readonly fault: 'content' | 'place' };
  'narrative-attribute': {
    readonly component: ComponentName;
    readonly attribute: string;
    readonly fault: 'unknown' | 'missing' | 'twice' | 'not-text' | 'too-long';
  };
  'narrative-size': { readonly limit: NarrativeLimit; readonly most: number };
  'unlisted-source': { readonly source: string };
  'narrative-syntax': { readonly name?: ComponentName };
  'more-problems': { readonly more: number };
  'rule-failed': { readonly rule: string; readonly reason: string };
}

export type RuleName = keyof Params;

/** Where a problem points: at the key or the value of its path, at a piece of the value, or at the key that should hold it. */
export type Aim = 'key' | 'value' | 'parent' | { readonly piece: string } | Position;

/** A problem before it has words: rule, place, facts. */
export type Problem = {
  [R in RuleName]: {
    readonly rule: R;
    readonly level: Level;
    readonly path: Path;
    readonly aim: Aim;
    readonly params: Params[R];
    /** The command `fix` can remedy it. */
    readonly fixable: boolean;
  };
}[RuleName];

/** Builds a problem; errors at the value unless said otherwise. */
export function problem<R extends RuleName>(
  rule: R,
  params: Params[R],
  more: { level?: Level; path?: Path; aim?: Aim; fixable?: boolean } = {},
): Problem {
  const { level = 'error', path = [], aim = 'value', fixable = false } = more;
  return { rule, params, level, path, aim, fixable } as Problem;
}
