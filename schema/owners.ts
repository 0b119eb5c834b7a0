import type { Entry, EntryOf } from './rule.ts';

/**
 * Who approves what, after the roles of the federal "Marktplatz der KI-Möglichkeiten": the Gruppen-Admin of a Land for
 * everything in its folder, the Gruppen-Admin of a body (Level 2, such as a Kommune) for its own entries, its
 * Projekt-Admin for its systems and requests. Handles are teams or function accounts of the Git platform.
 */
export interface Roles {
  readonly bodies: ReadonlyMap<string, EntryOf<'organisation'>>;
  /** Group admins of each Land, by the code of its folder. */
  readonly lands: ReadonlyMap<string, readonly string[]>;
  /** Whoever answers for the code, and for entries nobody else is in charge of. */
  readonly maintainers: readonly string[];
}

/** Collects the role holders that the records of a registry name. */
export function rolesIn(entries: Iterable<Entry>): Roles {
  const bodies = new Map<string, EntryOf<'organisation'>>();
  const lands = new Map<string, readonly string[]>();
  let maintainers: readonly string[] = [];
  for (const entry of entries) {
    if (entry.kind === 'operator') maintainers = entry.record.maintainers ?? [];
    if (entry.kind !== 'organisation' || !entry.jurisdiction) continue;
    if (!bodies.has(entry.id)) bodies.set(entry.id, entry);
    if (entry.record.type === 'territorial-authority')
      lands.set(entry.jurisdiction, [...(lands.get(entry.jurisdiction) ?? []), ...(entry.record.groupAdmins ?? [])]);
  }
  return { bodies, lands, maintainers };
}

/**
 * The handles of which one must approve a change of a file in the registry: those of the body it belongs to together
 * with the group admins of the Land; else the maintainers; nobody if there are none either, as in a registry that has
 * not named its role holders yet.
 * @param path below the registry's root; it need not exist, so it can also be a folder
 * @param entry what the file says, as far as it can be read
 */
export function ownersOf(path: string, entry: Entry | undefined, { bodies, lands, maintainers }: Roles): string[] {
  const body = entry && bodyOf(entry, bodies);
  const own = body ? adminsOf(body, entry.kind) : [];
  // The folder decides; an entry outside of any Land's folder (joint systems, requests) follows its body.
  const land = lands.get(path.split('/')[1] ?? '') ?? lands.get(body?.jurisdiction ?? '') ?? [];
  const owners = [...new Set([...own, ...land])];
  return owners.length > 0 ? owners : [...maintainers];
}

/** The body an entry belongs to; for the file of a body that body itself. */
export function bodyOf(entry: Entry, bodies: Roles['bodies']): EntryOf<'organisation'> | undefined {
  switch (entry.kind) {
    case 'organisation': {
      const same = bodies.get(entry.id);
      return same?.jurisdiction === entry.jurisdiction ? same : undefined;
    }
    case 'system':
    case 'request':
      return bodies.get(entry.record.organisation ?? '');
    default:
      return undefined;
  }
}

/** The file of a body says who holds its roles, so its project admins do not decide on it. */
function adminsOf({ record }: EntryOf<'organisation'>, kind: Entry['kind']): readonly string[] {
  const { groupAdmins = [], projectAdmins = [] } = record;
  return kind === 'organisation' ? groupAdmins : [...groupAdmins, ...projectAdmins];
}
