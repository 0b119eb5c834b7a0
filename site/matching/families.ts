/** A system as far as it matters for who took over what. */
export interface Link {
  readonly id: string;
  /** Ids of the systems it comes from. */
  readonly from: readonly string[];
}

/** Systems that come from one another. */
export interface Family {
  /** Id of the system it is named after: where it began. */
  readonly id: string;
  /** What the others come from. */
  readonly origins: readonly string[];
  /** What was taken over, directly or by way of others. */
  readonly takers: readonly string[];
}

/**
 * Groups systems by what they were reused from; who was reused by nobody and reused nothing is in no family. Members are
 * in the order given. Where systems name each other in a circle, the first one counts as the origin.
 * @returns id of each member -> its family
 */
export function familiesOf(links: readonly Link[]): ReadonlyMap<string, Family> {
  const known = new Map(links.map((link) => [link.id, link]));
  const near = new Map<string, string[]>();
  for (const { id, from } of links)
    for (const origin of from.filter((one) => known.has(one) && one !== id)) {
      near.set(id, [...(near.get(id) ?? []), origin]);
      near.set(origin, [...(near.get(origin) ?? []), id]);
    }

  const families = new Map<string, Family>();
  for (const { id } of links) {
    if (families.has(id) || !near.has(id)) continue;
    const together = reachable(id, near);
    const members = links.filter((link) => together.has(link.id));
    const roots = members.filter(({ id: own, from }) => !from.some((one) => one !== own && known.has(one)));
    const origins = (roots.length > 0 ? roots : members.slice(0, 1)).map((link) => link.id);
    const takers = members.map((link) => link.id).filter((member) => !origins.includes(member));
    const family = { id: origins[0]!, origins, takers };
    for (const member of together) families.set(member, family);
  }
  return families;
}

function reachable(start: string, near: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set([start]);
  // A set takes what is added while it is walked.
  for (const id of found) for (const next of near.get(id) ?? []) found.add(next);
  return found;
}
