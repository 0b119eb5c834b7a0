import type { APIRoute } from 'astro';
import { jsonFile, published } from '../../../lib/api.ts';
import { registry } from '../../../lib/registry.ts';

/** The lists and the records they hold. */
const lists = {
  systems: registry.system,
  organisations: registry.organisation,
  requests: registry.request,
  law: registry.law,
} as const;

export const getStaticPaths = () => Object.keys(lists).map((list) => ({ params: { list } }));

export const GET: APIRoute = ({ params }) =>
  jsonFile([...lists[params['list'] as keyof typeof lists].values()].map(published));
