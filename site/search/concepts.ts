import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import type { SynonymGroup } from './synonyms.ts';
import { termsOf } from './terms.ts';

/** Terms of an expression, joined by spaces -> the groups of synonyms it belongs to. */
export type Expressions = ReadonlyMap<string, readonly number[]>;

/** Longest expression looked for, in words. */
const mostWords = 5;

/** Stands for a group of synonyms among the terms of a text; no word looks like it. */
export const conceptTerm = (group: number): string => `~${group}`;

/** The expressions an index in a language knows: its own, on English pages also the German ones. */
export function expressionsOf(groups: readonly SynonymGroup[], language: Language): Expressions {
  const known = new Map<string, number[]>();
  for (const [index, group] of groups.entries())
    for (const [own, expression] of written(group, language)) {
      const key = termsOf(expression, own).join(' ');
      if (!known.get(key)?.includes(index)) known.set(key, [...(known.get(key) ?? []), index]);
    }
  return known;
}

/** The expressions of one word that an index in a language knows: term -> as people write it. */
export const singleWords = (groups: readonly SynonymGroup[], language: Language): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap((group) =>
      written(group, language).flatMap(([own, expression]): [string, string][] => {
        const terms = termsOf(expression, own);
        return terms.length === 1 ? [[terms[0]!, expression]] : [];
      }),
    ),
  );

/** The expressions of a group that count in a language, each with its own. */
const written = (group: SynonymGroup, language: Language): [Language, string][] =>
  (language === 'de' ? (['de'] as const) : languages).flatMap((own) =>
    group[own].map((expression): [Language, string] => [own, expression]),
  );

/** An expression found in a sequence of terms. */
export interface Occurrence {
  readonly from: number;
  /** Number of terms. */
  readonly length: number;
  readonly groups: readonly number[];
}

/** The known expressions in a text, from left to right, the longest wherever several begin. */
export function occurrences(terms: readonly string[], expressions: Expressions): Occurrence[] {
  const found: Occurrence[] = [];
  for (let from = 0; from < terms.length; from++) {
    for (let length = Math.min(mostWords, terms.length - from); length > 0; length--) {
      const groups = expressions.get(terms.slice(from, from + length).join(' '));
      if (!groups) continue;
      found.push({ from, length, groups });
      from += length - 1;
      break;
    }
  }
  return found;
}
