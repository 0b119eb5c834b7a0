import type { Audited } from '../audit/answers.ts';
import { changes, dayOf } from './history.ts';
import { registry } from './registry.ts';
import { statementsOf } from './statements.ts';

const [first] = changes;

/** The register as the questions of its critics look at it. */
export const audited: Audited = {
  systems: [...registry.system.values()].map((entry) => ({ record: entry.record, statements: statementsOf(entry) })),
  bodies: [...registry.organisation.values()].map(({ record }) => record),
  history: first && { changes: changes.length, since: dayOf(first.commit) },
};
