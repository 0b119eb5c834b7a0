import type { Finding } from './finding.ts';
import type { RuleName } from './problem.ts';

const rules: ReadonlySet<string> = new Set<RuleName>(['personal-name', 'personal-mailbox']);

/**
 * Whether a finding says that a person is named. In a form the check only warns of it, because somebody looks; what a
 * machine carries on must not hold it. The name of a system may look like one: "Mr. Fill" is a bin.
 */
export const isAboutPersons = ({ rule, path }: Pick<Finding, 'rule' | 'path'>): boolean =>
  rules.has(rule) && path !== 'name';
