import { knownEntries } from '../../reporting/setting.ts';

/* What a new entry is checked against: an internal of the site, which may change; open data is under /api/. */

export const GET = (): Response =>
  new Response(JSON.stringify(knownEntries), { headers: { 'Content-Type': 'application/json' } });
