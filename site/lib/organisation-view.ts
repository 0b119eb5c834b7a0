import type { Language } from '../../schema/language.ts';
import { compareNames, href } from '../i18n/index.ts';
import { registry } from './registry.ts';
import type { RequestEntry, SystemEntry } from './registry.ts';

const systemsByBody = Map.groupBy(registry.system.values(), ({ record }) => record.organisation);
const requestsByBody = Map.groupBy(registry.request.values(), ({ record }) => record.organisation);
const bodiesByParent = Map.groupBy(registry.organisation.values(), ({ record }) => record.parent);

/** The systems a body answers for. */
export const systemsOf = (id: string): readonly SystemEntry[] => systemsByBody.get(id) ?? [];

/** The needs a body has. */
export const requestsOf = (id: string): readonly RequestEntry[] => requestsByBody.get(id) ?? [];

/** The bodies that name this one as their parent, by name. */
export const childrenOf = (id: string, language: Language): { name: string; href: string; systems: number }[] =>
  (bodiesByParent.get(id) ?? [])
    .map((child) => ({
      name: child.record.name,
      href: href(language, `/organisationen/${child.id}/`),
      systems: systemsOf(child.id).length,
    }))
    .toSorted((a, b) => compareNames(a.name, b.name));
