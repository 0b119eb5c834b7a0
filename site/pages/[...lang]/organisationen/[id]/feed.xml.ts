import type { APIRoute } from 'astro';
import { bodyFeed } from '../../../../feeds/feeds.ts';
import { bodyFeedPaths } from '../../../../feeds/paths.ts';
import type { BodyFeedPath } from '../../../../feeds/paths.ts';
import { feedResponse } from '../../../../feeds/write.ts';

export const getStaticPaths = bodyFeedPaths;

export const GET: APIRoute<BodyFeedPath['props']> = ({ props: { entry, language } }) =>
  feedResponse(bodyFeed(entry, language), 'atom', language);
