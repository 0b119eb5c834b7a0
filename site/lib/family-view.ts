import { href, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { registry } from './registry.ts';
import type { SystemEntry } from './registry.ts';
import { familyOf } from './similar.ts';
import { systemView } from './system-view.ts';
import type { SystemView } from './system-view.ts';

/** The family of a system as its page shows it: the others, and the way to all. */
export interface FamilyView {
  readonly href: string;
  /** Number of all members. */
  readonly members: number;
  readonly groups: readonly { readonly label: string; readonly systems: readonly SystemView[] }[];
}

/** The systems that come from one another with this one; nothing where it stands alone. */
export function familyView(entry: SystemEntry, language: Language): FamilyView | undefined {
  const family = familyOf(entry);
  if (!family) return undefined;
  const t = texts(language).family;
  const others = (ids: readonly string[]) =>
    ids.filter((id) => id !== entry.id).map((id) => systemView(registry.system.get(id)!, language));
  return {
    href: href(language, `/familien/${family.id}/`),
    members: family.origins.length + family.takers.length,
    groups: [
      { label: t.origin, systems: others(family.origins) },
      { label: t.takers, systems: others(family.takers) },
    ].filter(({ systems }) => systems.length > 0),
  };
}
