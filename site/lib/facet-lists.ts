import type { Language } from '../../schema/language.ts';
import type { Facet } from './facets.ts';
import { once } from './once.ts';
import { registry } from './registry.ts';
import { systemViews } from './system-view.ts';
import type { SystemView } from './system-view.ts';

/** Code -> systems of which a facet says it. In one pass: with a pass for each page time would grow with the square. */
const lists = once((language: Language) =>
  once(({ codesOf }: Facet): ReadonlyMap<string, readonly SystemView[]> => {
    const found = new Map<string, SystemView[]>();
    for (const view of systemViews(language))
      for (const code of new Set(codesOf(registry.system.get(view.id)!))) {
        const list = found.get(code);
        if (list) list.push(view);
        else found.set(code, [view]);
      }
    return found;
  }),
);

/** The systems of which a facet says something, in the order of their names. */
export const facetList = (facet: Facet, code: string, language: Language): readonly SystemView[] =>
  lists(language)(facet).get(code) ?? [];
