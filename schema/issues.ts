import { z } from 'zod';
import { closest } from './closest.ts';
import { labelAt, schemaAt } from './fields.ts';
import type { Path } from './finding.ts';
import { problem } from './problem.ts';
import type { Expected, Problem } from './problem.ts';

/**
 * Turns what zod found into problems that can be said in words.
 * @param schema the schema of the whole record, which knows the labels
 * @param data the record that was checked
 */
export function problemsOf(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, data: unknown): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, schema, data));
}

function problemsOfIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Problem[] {
  const path = issue.path as Path;
  const value = valueAt(data, path);
  const field = schemaAt(schema, path);
  const { primitive, vocabulary } = field ? (unwrap(field).meta() ?? {}) : {};
  const on = { path };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = field ? keysOf(field) : [];
      return issue.keys.map((key) =>
        problem(
          'unknown-key',
          { key, close: closest(key, known), inside: labelAt(schema, path) },
          { path: [...path, key], aim: 'key' },
        ),
      );
    }
    case 'invalid_type': {
      if (value === undefined) return [problem('missing-key', { key: String(path.at(-1)) }, { ...on, aim: 'parent' })];
      if (value === null) return [problem('empty-value', { vocabulary }, on)];
      return [problem('wrong-type', { expected: expectedOf(issue.expected), value }, on)];
    }
    case 'invalid_value': {
      if (value === undefined) return [problem('missing-key', { key: String(path.at(-1)) }, { ...on, aim: 'parent' })];
      if (value === null) return [problem('empty-value', { vocabulary }, on)];
      const allowed = issue.values.map(String);
      const close = typeof value === 'string' ? closest(value, allowed) : undefined;
      return [problem('unknown-code', { value, vocabulary, allowed, close }, on)];
    }
    case 'invalid_format':
      // An empty text breaks its pattern too, but is said to be empty only.
      if (value === '') return [];
      return [problem('invalid-format', { primitive: primitive ?? 'text', value }, on)];
    case 'too_big':
      return [problem('too-long', { most: Number(issue.maximum), length: lengthOf(value) }, on)];
    case 'too_small':
      return issue.origin === 'number'
        ? [problem('too-small', { least: Number(issue.minimum), value }, on)]
        : [problem('empty-value', { vocabulary }, on)];
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      // The schema is built so that none of these can occur; if one does, the schema grew past this table.
      throw new Error(`No words for zod issue "${issue.code}" at "${path.join('.')}".`);
  }
}

const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

const keysOf = (schema: z.ZodType): string[] => {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
};

function expectedOf(expected: string): Expected {
  switch (expected) {
    case 'string':
      return 'text';
    case 'number':
    case 'int':
      return 'number';
    case 'boolean':
      return 'flag';
    case 'array':
      return 'list';
    case 'object':
      return 'group';
    default:
      throw new Error(`No words for the type "${expected}".`);
  }
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);

/** The value at a path of plain data, or undefined where the path leaves it. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}
