import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from './fields.ts';
import type { Field } from './fields.ts';
import { kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { languages } from './language.ts';
import { fieldsOfKind } from './leaves.ts';
import { sections, system } from './system.ts';
import { conditions } from './system/conditions.ts';
import { vocabularyNamed } from './vocabulary.ts';

function flat(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    const shape = field.shape.kind === 'list' ? field.shape.item : field.shape;
    return [field, ...(shape.kind === 'group' ? flat(shape.fields) : [])];
  });
}

const all = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
  flat(fieldsOfKind(kind)).map((field) => ({ kind, name: `${kind}: ${field.path}`, field })),
);

describe('every field of every record', () => {
  test.each(languages)('has a label and a help fit for a form (%s)', (language) => {
    for (const { name, field } of all) {
      expect(field.words.label[language], name).toMatch(/^\S.{0,79}$/u);
      expect(field.words.help[language], name).toMatch(/^\S.{10,249}$/u);
    }
  });

  test('that holds a value has an example, which its own schema accepts', () => {
    for (const { kind, name, field } of all) {
      const { example } = field.words;
      const shape = field.shape.kind === 'list' ? field.shape.item : field.shape;
      if (shape.kind === 'leaf') expect(example, name).toBeDefined();
      if (example !== undefined)
        expect(schemaAt(kinds[kind].schema, field.path).safeParse(example).error?.issues, name).toBeUndefined();
    }
  });
});

function schemaAt(record: z.ZodType, path: string): z.ZodType {
  return path.split('.').reduce<z.ZodType>((schema, step) => {
    const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
    const found = (inner as z.ZodObject).shape[step.replace('[]', '')] as z.ZodType;
    if (!step.endsWith('[]')) return found;
    const list = found instanceof z.ZodOptional ? (found.unwrap() as z.ZodType) : found;
    return (list as z.ZodArray).element as z.ZodType;
  }, record);
}

test('every field of a system stands in exactly one section', () => {
  const inSections = sections.flatMap(({ keys }) => [...keys]);
  expect(inSections.toSorted()).toEqual(Object.keys(system.shape).toSorted());
});

test('registration asks for little: at most 16 fields, publication for at most 20 more', () => {
  const due = (stage: string) => fieldsOfKind('system').filter(({ words }) => words.due === stage && !words.when);
  const always = fieldsOfKind('system').filter(({ required }) => required);
  expect(due('registration').length + always.length).toBeLessThanOrEqual(16);
  expect(due('publication').length).toBeLessThanOrEqual(20);
});

test('every condition is used by a field', () => {
  const used = new Set(all.map(({ field }) => field.words.when).filter(Boolean));
  expect([...used].toSorted()).toEqual(Object.keys(conditions).toSorted());
});

test('the codes a condition names exist', () => {
  const draft = { audience: 'external', personalData: 'personal', aiActClass: 'high-risk-annex-iii' };
  for (const [key, code] of Object.entries(draft)) {
    const field = fieldsOfKind('system').find((one) => one.key === key);
    const shape = field?.shape;
    expect(shape?.kind === 'leaf' && vocabularyNamed(shape.vocabulary ?? '').codes).toContain(code);
  }
  expect(conditions.externalUse.holds(draft)).toBe(true);
  expect(conditions.externalUse.holds({ audience: 'internal' })).toBe(false);
});

test('a field without words is refused, not left out', () => {
  expect(() => fieldsOf(z.strictObject({ bare: z.string() }))).toThrow('Field "bare" has no label or help.');
});
