import type { ErrorCode } from 'yaml';
import type { Bilingual } from './language.ts';
import type { Level, Path, Position } from './finding.ts';
import type { Kind } from './kinds.ts';
import type { ConditionName } from './system/conditions.ts';
import type { Primitive } from './field.ts';
import type { Stage } from './vocabularies/status.ts';

/** What a value should have been. */
export type Expected = 'text' | 'number' | 'flag' | 'list' | 'group' | 'code';

/** Everything the check can say, by rule name, with what the sentence needs to know. */
export interface Params {
  // the file
  encoding: { readonly reason: 'utf-8' | 'utf-16' | 'byte-order-mark' };
  'too-large': { readonly bytes: number; readonly most: number };
  'empty-file': Record<never, never>;
  'stray-file': { readonly reason: 'folder' | 'extension' | 'root'; readonly allowed: readonly string[] };
  'wrong-folder': { readonly folder: string; readonly allowed: readonly string[]; readonly close?: string };
  'file-name': { readonly name: string };
  'no-entries': Record<never, never>;
  'missing-operator': Record<never, never>;
  // its text
  'front-matter': Record<never, never>;
  'yaml-syntax': { readonly code: ErrorCode };
  'duplicate-key': { readonly key: string };
  'yaml-feature': { readonly feature: 'alias' | 'anchor' | 'tag' };
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
  'unknown-country': { readonly value: string };
  'rule-failed': { readonly rule: string; readonly reason: string };
}

export type RuleName = keyof Params;

/** Where a problem points: at the key or the value of its path, or at the key that should hold it. */
export type Aim = 'key' | 'value' | 'parent' | Position;

/** A problem before it has words: rule, place, facts. */
export type Problem = {
  [R in RuleName]: {
    readonly rule: R;
    readonly level: Level;
    readonly path: Path;
    readonly aim: Aim;
    readonly params: Params[R];
  };
}[RuleName];

/** Builds a problem; errors at the value unless said otherwise. */
export function problem<R extends RuleName>(
  rule: R,
  params: Params[R],
  more: { level?: Level; path?: Path; aim?: Aim } = {},
): Problem {
  const { level = 'error', path = [], aim = 'value' } = more;
  return { rule, params, level, path, aim } as Problem;
}
