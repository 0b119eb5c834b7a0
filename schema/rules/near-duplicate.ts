import type { EntryOf, RegistryView, Rule } from '../rule.ts';
import { likeEarlier } from '../similarity.ts';

/** So many entries with one text are a supplier's template, as registers with templates show, not a slip. */
const mostCopies = 5;

interface Twins {
  readonly name: ReadonlyMap<string, string>;
  readonly summary: ReadonlyMap<string, string>;
}

/** Found once for a whole registry, because the search takes all entries together. */
const found = new WeakMap<RegistryView, Twins>();

/**
 * One system entered twice: nearly the same short description anywhere, or nearly the same name at one body. The same
 * name at several bodies is a product in several hands, which is what a register is to show, and so are entries that
 * say where they come from (`reusedFrom`).
 */
export const nearDuplicate: Rule<'near-duplicate'> = {
  name: 'near-duplicate',
  level: 'warning',
  scope: 'registry',
  *check({ kind, id, movedTo }, registry) {
    if (kind !== 'system' || movedTo !== undefined) return;
    const { name, summary } = found.get(registry) ?? remember(registry);
    const unrelated = (twin: string | undefined) =>
      twin !== undefined && !related(registry.system.get(id), registry.system.get(twin)) ? twin : undefined;
    const [byName, bySummary] = [unrelated(name.get(id)), unrelated(summary.get(id))];
    if (byName !== undefined && byName === bySummary) yield { path: ['name'], params: { of: 'both', id: byName } };
    else {
      if (byName !== undefined) yield { path: ['name'], params: { of: 'name', id: byName } };
      if (bySummary !== undefined) yield { path: ['summary'], params: { of: 'summary', id: bySummary } };
    }
  },
};

function remember(registry: RegistryView): Twins {
  const entries = [...registry.system.values()];
  const twins = {
    // The body is part of the key, so that only names of one body meet.
    name: twinsBy(
      entries,
      ({ name }) => name,
      ({ organisation = '' }) => organisation,
    ),
    summary: twinsBy(
      entries,
      ({ summary }) => summary,
      () => '',
    ),
  };
  found.set(registry, twins);
  return twins;
}

type System = EntryOf<'system'>;

/** Whether one of two systems comes from the other, or both come from a third. */
function related(a: System | undefined, b: System | undefined): boolean {
  const origins = (system: System | undefined) => system?.record.reusedFrom ?? [];
  const ofA = new Set([a?.id, ...origins(a)]);
  return origins(b).some((id) => ofA.has(id)) || (b !== undefined && origins(a).includes(b.id));
}

/** Entry -> the earlier one it resembles, without the texts that too many share. */
function twinsBy(
  entries: readonly System[],
  textOf: (record: System['record']) => string | undefined,
  scopeOf: (record: System['record']) => string,
): ReadonlyMap<string, string> {
  const texts = entries.flatMap(({ id, record }) => {
    const text = textOf(record);
    return text === undefined ? [] : [{ id, text, scope: scopeOf(record) }];
  });
  const twins = likeEarlier(texts);
  const copies = Map.groupBy(twins.values(), (id) => id);
  return new Map([...twins].filter(([, first]) => copies.get(first)!.length < mostCopies));
}
