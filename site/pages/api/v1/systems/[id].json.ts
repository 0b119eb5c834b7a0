import type { APIRoute } from 'astro';
import { jsonFile, published } from '../../../../lib/api.ts';
import { registry } from '../../../../lib/registry.ts';
import type { SystemEntry } from '../../../../lib/registry.ts';

export const getStaticPaths = () =>
  [...registry.system.values()].map((entry) => ({ params: { id: entry.id }, props: { entry } }));

export const GET: APIRoute<{ entry: SystemEntry }> = ({ props }) => jsonFile(published(props.entry));
