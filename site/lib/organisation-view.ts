import type { Language } from '../../schema/language.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { compareNames, href } from '../i18n/index.ts';
import type { Fact } from './fact.ts';
import { factOf } from './facts.ts';
import { registry } from './registry.ts';
import type { OrganisationEntry, RequestEntry, SystemEntry } from './registry.ts';

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

/** Shown elsewhere on the page of a body. */
const elsewhere: ReadonlySet<string> = new Set(['id', 'name', 'parent', 'formerNames', 'reporting', 'sources']);

/** What is stated of a body; gaps are left out, for a body owes the register nothing but its name and type. */
export const factsOfBody = ({ record }: OrganisationEntry, language: Language): Fact[] =>
  fieldsOfKind('organisation').flatMap((field) => {
    const value = (record as Record<string, unknown>)[field.key];
    return elsewhere.has(field.key) || value === undefined
      ? []
      : [{ ...factOf(field, value, language), help: undefined }];
  });
