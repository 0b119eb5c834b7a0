import type { Finding, Summary } from '../../schema/finding.ts';
import type { Language } from '../../schema/language.ts';

/** What a report is made of. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly language: Language;
}

/** Turns findings into the text that goes to standard output, final newline included. */
export type Reporter = (report: Report) => string;
