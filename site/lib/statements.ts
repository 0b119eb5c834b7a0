import { fieldsOfKind } from '../../schema/leaves.ts';
import type { SystemField } from '../../schema/system.ts';
import { conditions } from '../../schema/system/conditions.ts';
import { once } from './once.ts';
import { organisationOf } from './registry.ts';
import type { SystemEntry } from './registry.ts';

/** Shown at the head of the page or as a list of its own, so neither repeated as facts nor counted. */
export const elsewhere: ReadonlySet<SystemField> = new Set([
  'id',
  'name',
  'summary',
  'organisation',
  'status',
  'provenance',
  'translations',
  'sources',
  'withheldFields',
  // The editors say it, not the body; it stands on the start page.
  'highlight',
]);

const fields = new Map(fieldsOfKind('system').map((field) => [field.key as SystemField, field]));

/** What stands in a field, for people to read; undefined where nobody stated it. */
export function statementOf(entry: SystemEntry, key: SystemField): unknown {
  return key === 'contact' ? contactOf(entry) : entry.record[key];
}

/** Whoever asks needs someone to answer: the body's own contact stands in for that of the system. */
export const contactOf = (entry: SystemEntry) => entry.record.contact ?? organisationOf(entry).record.contact;

/** Whether the register asks for a field at all in such a case; what it never asks for is no gap. */
export function isAskedOf({ record }: SystemEntry, key: SystemField): boolean {
  const { due, when } = fields.get(key)?.words ?? {};
  return due !== undefined && (when === undefined || conditions[when].holds(record));
}

/** How many of the fields that the register asks of such a system carry a statement; what is withheld is stated. */
export const statementsOf = once((entry: SystemEntry): { readonly stated: number; readonly of: number } => {
  const withheld = new Set<string>(entry.record.withheldFields?.map(({ field }) => field));
  const keys = [...fields.keys()].filter((key) => !elsewhere.has(key));
  const stated = keys.filter((key) => withheld.has(key) || statementOf(entry, key) !== undefined);
  const known = new Set(stated);
  return {
    stated: stated.length,
    of: stated.length + keys.filter((key) => !known.has(key) && isAskedOf(entry, key)).length,
  };
});
