import type { APIRoute } from 'astro';
import { publishedChange } from '../../../../schema/history/published.ts';
import { changes } from '../../../lib/history.ts';

/** Every change of the register, one to a line, in the order they happened; empty where the history is not at hand. */
export const GET: APIRoute = () =>
  new Response(changes.map((change) => `${JSON.stringify(publishedChange(change))}\n`).join(''), {
    headers: { 'Content-Type': 'application/jsonl; charset=utf-8' },
  });
