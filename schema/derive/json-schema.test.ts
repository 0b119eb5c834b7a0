import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../fixtures/files.ts';
import { kinds, placeOf } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { isMoved, moved } from '../moved.ts';
import { readBytes } from '../read.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** What zod refuses and JSON Schema draft-07 cannot: nothing at present; every field is built so that both agree. */
const beyondJsonSchema: readonly string[] = [];

const ajv = new Ajv({ allErrors: true, strict: true, keywords: ['enumDescriptions'] });
addFormats.default(ajv, ['date']);
const validators = Object.fromEntries(
  (Object.keys(kinds) as Kind[]).map((kind) => [kind, ajv.compile(jsonSchemaOf(kind))]),
);

const records = (['valid', 'invalid'] as const).flatMap((folder) =>
  fixtureFiles(folder).flatMap(({ path, bytes }) => {
    const where = placeOf(path);
    if ('problem' in where) return [];
    const { data } = readBytes(bytes, where.place.format);
    return data === undefined ? [] : [{ name: `${folder}/${path}`, kind: where.place.kind, data }];
  }),
);

test.each(records)('zod and JSON Schema agree on $name', ({ name, kind, data }) => {
  const schema = kind === 'system' && isMoved(data) ? moved : kinds[kind].schema;
  const byZod = schema.safeParse(data).success;
  const validate = validators[kind]!;
  const byJsonSchema = validate(data);
  expect(byJsonSchema, JSON.stringify(validate.errors)).toBe(byZod || beyondJsonSchema.includes(name));
});

test.each(Object.entries(validators))('the JSON Schema of %s refuses an empty record', (_, validate) => {
  expect(validate({})).toBe(false);
});

test('titles and help are German, for the hover of the editor', () => {
  const { else: record } = jsonSchemaOf('system');
  const { status } = (record as { properties: Record<string, { title: string; enumDescriptions: string[] }> })
    .properties;
  expect(status?.title).toBe('Projektstatus');
  expect(status?.enumDescriptions).toContain('im Einsatz');
});
