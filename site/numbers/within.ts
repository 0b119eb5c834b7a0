import { notStated } from '../catalogue/columns.ts';
import { searchOf } from '../catalogue/selection.ts';
import type { Selection } from '../catalogue/selection.ts';
import { href, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { facetNamed } from '../lib/facets.ts';
import type { FacetValue } from '../lib/facets.ts';
import type { SystemEntry } from '../lib/registry.ts';
import { rowSelection } from './tally.ts';

/** Where the list shows the systems of a selection. */
export const selectionHref = (language: Language, selection: Selection): string =>
  `${href(language, '/systeme/')}${searchOf({ words: '', selection })}`;

/**
 * What a facet says of some systems, without what it says of none of them; the gap comes last.
 * @param selection what these systems have in common, so that each number can lead to its list
 */
export function valuesWithin(
  key: string,
  systems: readonly SystemEntry[],
  selection: Selection,
  language: Language,
): FacetValue[] {
  const facet = facetNamed(key);
  const codes = systems.flatMap((entry) => {
    const own = facet.codesOf(entry);
    return own.length > 0 ? own : [notStated];
  });
  const terms = [
    ...facet.terms.map((term) => ({ code: term.code, label: term[language] })),
    { code: notStated, label: texts(language).facts.missing },
  ];
  return terms
    .map(({ code, label }) => ({
      code,
      label,
      href: selectionHref(language, rowSelection(selection, key, code)),
      value: codes.filter((one) => one === code).length,
    }))
    .filter(({ value }) => value > 0);
}
