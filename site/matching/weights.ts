/**
 * How much each kind of common ground counts. The numbers are shares of a whole; a value that many carry counts less
 * than a rare one, so "all are internal" says next to nothing.
 */
export const weights: Readonly<Record<Ground, number>> = {
  /** What it is really about stands in the words: two systems of one task can serve bridges and baths. */
  words: 1,
  /** The register's own answer to "what is it for?". */
  administrativeTasks: 0.3,
  /** What it can do carries over to other tasks. */
  capabilities: 0.15,
  /** The same field has the same law, the same data and people who meet anyway. */
  policyFields: 0.15,
  /** A tool of the same making helps, but one method serves everything. */
  aiMethods: 0.06,
  /** Bodies of one level have like duties, sizes and budgets. */
  level: 0.06,
  /** For the public or for staff: a chatbot for citizens is no assistant for clerks. */
  audience: 0.12,
  /** The same supplier often means the same product. */
  providers: 0.12,
};

/** What two things can have in common: words, or the codes of a field. */
export type Ground =
  'words' | 'administrativeTasks' | 'capabilities' | 'policyFields' | 'aiMethods' | 'level' | 'audience' | 'providers';
