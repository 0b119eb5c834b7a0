import type { Language } from '../language.ts';
import type { Params, Problem, RuleName } from '../problem.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** What is wrong, and what to do about it. */
export interface Said {
  readonly message: string;
  readonly hint?: string;
}

/** One sentence maker per rule. `label` is the field's label, where the problem concerns one. */
export type Messages = {
  readonly [R in RuleName]: (params: Params[R], label: string | undefined, path: string) => Said;
};

const byLanguage: Record<Language, Messages> = { de, en };

const fixes: Record<Language, string> = {
  de: '„npm run fix“ behebt das.',
  en: '"npm run fix" remedies this.',
};

/** Puts a problem into words. */
export function say(problem: Problem, language: Language, label: string | undefined): Said {
  const key = String(problem.path.findLast((step) => typeof step === 'string') ?? '');
  const make = byLanguage[language][problem.rule] as Messages[RuleName];
  const { message, hint } = make(problem.params as never, label, key);
  return { message, hint: problem.fixable ? [hint, fixes[language]].filter(Boolean).join(' ') : hint };
}

/** A received value as it may stand in a sentence: short, on one line, text in the language's quotes. */
export function shown(value: unknown, [open, close]: readonly [string, string]): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return typeof value === 'string' ? `${open}${short}${close}` : short;
}
