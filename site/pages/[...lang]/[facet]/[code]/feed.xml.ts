import type { APIRoute } from 'astro';
import { facetFeed } from '../../../../feeds/feeds.ts';
import { facetFeedPaths } from '../../../../feeds/paths.ts';
import type { FacetFeedPath } from '../../../../feeds/paths.ts';
import { feedResponse } from '../../../../feeds/write.ts';

export const getStaticPaths = facetFeedPaths;

export const GET: APIRoute<FacetFeedPath['props']> = ({ props: { facet, term, language } }) =>
  feedResponse(facetFeed(facet, term, language), 'atom', language);
