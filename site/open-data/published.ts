import type { SoundEntry } from '../../schema/check.ts';
import { additions } from '../../schema/columns.ts';
import { jsonSchemaOf } from '../../schema/derive/json-schema.ts';
import { kinds } from '../../schema/kinds.ts';
import type { Kind } from '../../schema/kinds.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';

/** Kinds of record that are published as lists; the rest describes the register itself. */
export const publishedKinds = ['system', 'organisation', 'request', 'law'] as const satisfies readonly Kind[];
export type PublishedKind = (typeof publishedKinds)[number];

/** Name of a kind's list in addresses and in the data: `systems`. */
export const listOf = (kind: PublishedKind): string => kinds[kind].folder;

/** A record as it is published. */
export type Published = Readonly<Record<string, unknown>> & { readonly id: string };

/** A record as it is published: what stands in its file, plus what follows from the file's name, place and body. */
export function published({ id, jurisdiction: code, record, body }: SoundEntry<PublishedKind>): Published {
  const narrative = body?.trim();
  return { id, ...(code ? { jurisdiction: code } : {}), ...record, ...(narrative ? { narrative } : {}) };
}

/** Address of the schema of published records, below the root. */
export const publishedSchemaPath = (kind: PublishedKind): string => `schema/v1/published-${kind}.schema.json`;

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (2020-12) of a record as the API publishes it: unlike in its file it always carries its id, and it may
 * carry its jurisdiction and its narrative.
 */
export function publishedSchemaOf(kind: PublishedKind): JsonSchema {
  const { $schema: _, if: __, then: ___, else: whole, ...rest } = jsonSchemaOf(kind) as JsonSchema;
  const { properties, required, ...record } = (whole ?? rest) as {
    properties: JsonSchema;
    required?: readonly string[];
  };
  const { byJurisdiction } = kinds[kind];
  const added = {
    ...(byJurisdiction && { jurisdiction: { ...wordsOf('jurisdiction'), type: 'string', enum: jurisdiction.codes } }),
    ...(kind === 'system' && { narrative: { ...wordsOf('narrative'), type: 'string' } }),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: kinds[kind].label.de,
    ...(withoutOwnKeywords(record) as JsonSchema),
    properties: { ...(withoutOwnKeywords(properties) as JsonSchema), ...added },
    required: [...new Set(['id', ...(required ?? []), ...(byJurisdiction ? ['jurisdiction'] : [])])],
  };
}

const wordsOf = (key: keyof typeof additions) => ({
  title: additions[key].label.de,
  description: additions[key].help.de,
});

/** Labels of codes stand in the vocabularies; the keyword that editors read is not in the standard. */
function withoutOwnKeywords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnKeywords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'enumDescriptions' && Array.isArray(inner) ? [] : [[key, withoutOwnKeywords(inner)]],
    ),
  );
}
