import type { Term } from '../../schema/vocabulary.ts';
import { pagesOf } from './catalogue.ts';
import { facetList } from './facet-lists.ts';
import { facetsWithPages } from './facets.ts';
import type { Facet } from './facets.ts';
import { languagePaths } from './language-paths.ts';
import type { LanguagePath } from './language-paths.ts';

/** One page of the list of systems of which a facet says one thing. */
export interface FacetPath {
  readonly params: LanguagePath['params'] & { readonly facet: string; readonly code: string; readonly number: string };
  readonly props: LanguagePath['props'] & {
    readonly facet: Facet & { readonly folder: string };
    readonly term: Term;
    /** Counted from 1. */
    readonly page: number;
  };
}

/** All pages of all facets that have pages, codes that no system carries included. */
export function facetPaths(): FacetPath[] {
  return facetsWithPages.flatMap((facet) =>
    facet.terms.flatMap((term) => {
      const pages = pagesOf(facetList(facet, term.code, 'de'));
      return pages.flatMap((_, index) =>
        languagePaths().map(({ params, props }) => ({
          params: { ...params, facet: facet.folder, code: term.code, number: String(index + 1) },
          props: { ...props, facet, term, page: index + 1 },
        })),
      );
    }),
  );
}
