import { contactOf as contactAmong, statementsOf as statementsAmong } from '../steckbrief/statements.ts';
import { once } from './once.ts';
import { registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';

/** Whom to ask about a system of this registry. */
export const contactOf = (entry: SystemEntry) => contactAmong(entry, registry);

/** How many of the fields that the register asks of such a system carry a statement. */
export const statementsOf = once((entry: SystemEntry) => statementsAmong(entry, registry));
