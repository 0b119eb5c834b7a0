import { z } from 'zod';
import { kinds } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { moved } from '../moved.ts';
import { vocabularyNamed } from '../vocabulary.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Meta keys that are ours and mean nothing to a JSON Schema reader. */
const ownKeys = [
  'label',
  'help',
  'example',
  'badExample',
  'due',
  'when',
  'past',
  'notBefore',
  'expert',
  'primitive',
  'vocabulary',
  'target',
] as const;

/**
 * JSON Schema (draft-07, the newest that the YAML language server reads) of one kind of record, as authors write it.
 * Titles and descriptions are German: they appear as completion and hover help in the editor.
 * @throws if the schema holds something JSON Schema cannot say; such rules belong in `rules/`
 */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  const record = jsonSchema(kinds[kind].schema);
  const { $schema, ...rest } = kind === 'system' ? withMoved(record) : record;
  return { $schema, title: kinds[kind].label.de, ...rest };
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'throw',
    override: ({ jsonSchema: made }) => {
      const { label, help, example, vocabulary } = made as z.GlobalMeta;
      for (const key of ownKeys) Reflect.deleteProperty(made, key);
      if (label) made.title = label.de;
      if (help) made.description = help.de;
      if (example !== undefined) made.examples = [example];
      // Not in the standard, but shown by editors beside each code.
      if (vocabulary) made['enumDescriptions'] = vocabularyNamed(vocabulary).terms.map(({ de }) => de);
    },
  });
}

/** A renamed record keeps nothing but its new id. */
function withMoved({ $schema, ...record }: JsonSchema): JsonSchema {
  const { $schema: _, ...leftover } = jsonSchema(moved);
  return {
    $schema,
    if: { type: 'object', required: ['movedTo'], properties: { movedTo: {} } },
    then: leftover,
    else: record,
  };
}
