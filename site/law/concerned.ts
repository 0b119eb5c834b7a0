import { dutiesOf } from '../lib/duties.ts';
import type { Law } from '../../schema/law.ts';
import type { SystemEntry } from '../lib/registry.ts';

/**
 * The entries to which a provision applies by their own statements, by its id. Only provisions for certain classes: the
 * others apply to nearly every entry, and to list those says nothing.
 */
export function entriesConcerned(
  systems: Iterable<SystemEntry>,
  laws: ReadonlyMap<string, { readonly record: Law }>,
  today: string,
): ReadonlyMap<string, readonly SystemEntry[]> {
  const concerned = new Map<string, SystemEntry[]>();
  for (const entry of systems)
    for (const { id, law, provided } of dutiesOf(entry, laws, today).duties)
      if (!provided && law.aiActClasses?.length) concerned.set(id, [...(concerned.get(id) ?? []), entry]);
  return concerned;
}
