import type { APIRoute } from 'astro';
import { systemFeed } from '../../../../feeds/feeds.ts';
import { feedResponse } from '../../../../feeds/write.ts';
import { recordPaths } from '../../../../lib/language-paths.ts';
import { registry } from '../../../../lib/registry.ts';

const paths = () => recordPaths(registry.system.values());

export const getStaticPaths = paths;

export const GET: APIRoute<ReturnType<typeof paths>[number]['props']> = ({ props: { entry, language } }) =>
  feedResponse(systemFeed(entry, language), 'atom', language);
