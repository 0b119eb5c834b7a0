import { publishedKinds, publishedSchemaOf, listOf } from './published.ts';
import type { PublishedKind } from './published.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const ref = (name: SchemaName): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const text: JsonSchema = { type: 'string' };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const object = (properties: JsonSchema, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

/** A list as `lists.ts` writes it: all records, or the names of the parts that hold them. */
const listSchema = (kind: PublishedKind, record: SchemaName): JsonSchema => ({
  oneOf: [
    object({ about: ref('About'), total: count, [listOf(kind)]: list(ref(record)) }),
    object({ about: ref('About'), total: count, parts: list(object({ href: text, items: count })) }),
  ],
});

const names = { system: 'System', organisation: 'Organisation', request: 'Request', law: 'Law' } as const;

const records = Object.fromEntries(
  publishedKinds.map((kind) => {
    const { $schema: _, ...schema } = publishedSchemaOf(kind);
    return [names[kind], schema];
  }),
) as Record<(typeof names)[PublishedKind], JsonSchema>;

/** What the JSON files of the API look like, JSON Schema 2020-12. */
export const schemas = {
  Bilingual: object({ de: text, en: text }),
  About: object(
    {
      register: ref('Bilingual'),
      state: {
        oneOf: [
          object({
            commit: { type: 'string', pattern: '^[0-9a-f]{40,64}$' },
            date: { type: 'string', format: 'date' },
          }),
          { type: 'null' },
        ],
      },
      license: { oneOf: [object({ spdx: text, uri: text, de: text, en: text }), { type: 'null' }] },
      schema: text,
      documentation: text,
    },
    ['schema'],
  ),
  ...records,
  SystemList: listSchema('system', 'System'),
  OrganisationList: listSchema('organisation', 'Organisation'),
  RequestList: listSchema('request', 'Request'),
  LawList: listSchema('law', 'Law'),
  Statistics: object({
    about: ref('About'),
    total: count,
    dimensions: list(
      object({
        key: text,
        label: ref('Bilingual'),
        notStated: count,
        values: list(object({ code: text, label: ref('Bilingual'), systems: count })),
      }),
    ),
    fields: list(object({ field: text, label: ref('Bilingual'), stated: count, withheld: count })),
  }),
  Vocabularies: object({
    about: ref('About'),
    vocabularies: list(
      object({
        name: text,
        label: ref('Bilingual'),
        terms: list(
          object(
            {
              code: text,
              de: text,
              en: text,
              note: ref('Bilingual'),
              alone: { type: 'boolean' },
              maps: { type: 'object', additionalProperties: { oneOf: [text, list(text)] } },
            },
            ['note', 'alone', 'maps'],
          ),
        ),
      }),
    ),
  }),
  AnnexIndex: object({
    about: ref('About'),
    note: ref('Bilingual'),
    total: count,
    systems: list(object({ id: text, href: text, sections: list(object({ section: text, missing: count })) })),
  }),
  AnnexVIII: object({
    about: ref('About'),
    note: ref('Bilingual'),
    system: text,
    sections: list(
      object({
        section: { type: 'string', enum: ['A', 'B', 'C'] },
        points: list(
          object({
            number: text,
            label: ref('Bilingual'),
            parts: list(
              object(
                {
                  label: ref('Bilingual'),
                  field: text,
                  state: { type: 'string', enum: ['stated', 'missing', 'withheld', 'where-applicable'] },
                  value: { oneOf: [text, list(text)] },
                  text: ref('Bilingual'),
                  reason: ref('Bilingual'),
                },
                ['value', 'text', 'reason'],
              ),
            ),
          }),
        ),
        missing: list(object({ number: text, field: text, label: ref('Bilingual') })),
        leftOut: list(object({ numbers: text, reason: ref('Bilingual') })),
        law: list(
          object(
            {
              id: text,
              title: ref('Bilingual'),
              norm: ref('Bilingual'),
              appliesFrom: { type: ['string', 'null'] },
              certainty: text,
              dateCertainty: text,
              certaintyNote: ref('Bilingual'),
              checkedOn: { type: 'string', format: 'date' },
            },
            ['dateCertainty', 'certaintyNote'],
          ),
        ),
      }),
    ),
  }),
  Exchange: {
    type: 'object',
    properties: {
      about: ref('About'),
      standard: text,
      mapping: list(object({ field: text, from: list(text), required: { type: 'boolean' }, note: text }, ['note'])),
      notMapped: list(object({ field: text, reason: text })),
      total: count,
    },
    required: ['about', 'standard', 'mapping', 'notMapped', 'total'],
  },
  Index: object({
    about: ref('About'),
    version: text,
    changes: list(object({ version: text, date: { type: 'string', format: 'date' }, text: ref('Bilingual') })),
    checksums: text,
    singles: object({ system: text, annexVIII: text }),
    files: list(
      object({
        href: text,
        topic: text,
        format: text,
        title: ref('Bilingual'),
        use: ref('Bilingual'),
        bytes: count,
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      }),
    ),
  }),
  /** Described elsewhere: JSON Schema, Data Package, OpenAPI. */
  Any: { type: 'object' },
} as const satisfies Record<string, JsonSchema>;

export type SchemaName =
  | (typeof names)[PublishedKind]
  | 'Bilingual'
  | 'About'
  | `${(typeof names)[PublishedKind]}List`
  | 'Statistics'
  | 'Vocabularies'
  | 'AnnexIndex'
  | 'AnnexVIII'
  | 'Exchange'
  | 'Index'
  | 'Any';
