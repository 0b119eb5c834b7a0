import type { Kind } from '../../schema/kinds.ts';
import type { SoundEntry } from '../../schema/check.ts';

/** A record as it is published: what stands in its file, plus what follows from the file's place. */
export function published<K extends Kind>({ id, jurisdiction, record }: SoundEntry<K>): object {
  return { id, ...(jurisdiction ? { jurisdiction } : {}), ...record };
}

/** A JSON file for an Astro endpoint. */
export const jsonFile = (value: unknown): Response =>
  new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
