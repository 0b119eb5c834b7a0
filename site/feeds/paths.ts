import { bodiesWithSystems } from '../lib/body-selections.ts';
import { facetsWithPages } from '../lib/facets.ts';
import { languagePaths, recordPaths } from '../lib/language-paths.ts';
import { hasFeeds } from './feeds.ts';

/** The addresses of the feeds of what facets say: each Land, policy field and method. */
export const facetFeedPaths = () =>
  facetsWithPages.filter(hasFeeds).flatMap((facet) =>
    facet.terms.flatMap((term) =>
      languagePaths().map(({ params, props }) => ({
        params: { ...params, facet: facet.folder, code: term.code },
        props: { ...props, facet, term },
      })),
    ),
  );

export type FacetFeedPath = ReturnType<typeof facetFeedPaths>[number];

/** The addresses of the feeds of bodies: those with systems, others seldom change. */
export const bodyFeedPaths = () => recordPaths(bodiesWithSystems('de').bodies);

export type BodyFeedPath = ReturnType<typeof bodyFeedPaths>[number];
