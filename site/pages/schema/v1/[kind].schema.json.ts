import type { APIRoute } from 'astro';
import { jsonSchemaOf } from '../../../../schema/derive/json-schema.ts';
import { kinds } from '../../../../schema/kinds.ts';
import type { Kind } from '../../../../schema/kinds.ts';
import { jsonFile } from '../../../lib/api.ts';

export const getStaticPaths = () => Object.keys(kinds).map((kind) => ({ params: { kind } }));

export const GET: APIRoute = ({ params }) => jsonFile(jsonSchemaOf(params['kind'] as Kind));
