import { Lexer, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Field } from './fields.ts';
import { compareText } from './finding.ts';
import type { Place } from './kinds.ts';
import { fieldsOfKind } from './leaves.ts';
import type { RuleName } from './problem.ts';
import { readText } from './read.ts';
import { rules } from './rules/index.ts';
import { isPlainObject } from './plain-object.ts';

/** What a fix changed: what a rule finds, or only how the text is set. */
export type Change = RuleName | 'form';

/** A file after fixing. */
export interface Fixed {
  readonly text: string;
  /** Empty where the file was in form already. */
  readonly changes: readonly Change[];
}

/** The form of the registry's files; readable in a diff, stable under reading and writing again. */
export const form = { lineWidth: 120, indentSeq: true, singleQuote: true } as const;

const fixing = rules.flatMap(({ name, fix }) => (fix ? [{ name, fix }] : []));

/**
 * Puts the text of a record file in canonical order and form and remedies what rules can remedy. What the record says
 * and what its comments say stays; where that could not be kept, the text is returned as it was.
 * @param text as it stands in the file
 * @param place what the file's path says about it
 * @returns nothing if the text cannot be read; the check says why
 */
export function fixText(text: string, { kind, id, format }: Place): Fixed | undefined {
  const before = readText(text, format);
  if (before.problems.length > 0) return undefined;
  // The narrative of an .mdx file is not touched, and neither are the lines that fence its data.
  const { opening, yaml, closing, body } = partsOf(text, format, before.body);
  const set = canonical(yaml, (document) => {
    const changes: Change[] = [];
    let last = document.toString(form);
    for (const { name, fix } of fixing) {
      fix(document, { kind, id });
      const now = document.toString(form);
      if (now !== last) changes.push(name);
      last = now;
    }
    return changes;
  });
  if (!set) return { text, changes: [] };
  const fixed = `${opening}${set.text}${closing}${body}`;
  const after = readText(fixed, format);
  const same =
    after.problems.length === 0 &&
    after.body === before.body &&
    meaning(after.data, fieldsOfKind(kind), id) === meaning(before.data, fieldsOfKind(kind), id) &&
    comments(set.text) === comments(yaml);
  if (!same || fixed === text) return { text, changes: [] };
  return { text: fixed, changes: set.changes.length > 0 ? set.changes : ['form'] };
}

/** The parts of a record file; put together they are the file again. */
export interface Parts {
  readonly opening: string;
  readonly yaml: string;
  readonly closing: string;
  readonly body: string;
}

/**
 * Cuts a readable record file into its data, the lines that fence them, and the narrative below.
 * @param body as it was read; absent in a `.yaml` file
 */
export function partsOf(text: string, format: Place['format'], body = ''): Parts {
  const front = text.slice(0, text.length - body.length);
  const opening = format === 'mdx' ? (/^---[ \t]*\r?\n/.exec(front)?.[0] ?? '') : '';
  const closing = format === 'mdx' ? (/---[ \t]*(?:\r?\n)?$/.exec(front)?.[0] ?? '') : '';
  return { opening, yaml: front.slice(opening.length, front.length - closing.length), closing, body };
}

/** Applies the fixes and writes the document until writing it again changes nothing; nothing if that never happens. */
function canonical(
  yaml: string,
  apply: (document: Document) => Change[],
): { text: string; changes: readonly Change[] } | undefined {
  const changes = new Set<Change>();
  let text = yaml;
  for (let round = 0; round < 4; round++) {
    const document = parseDocument(text, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
    for (const change of apply(document)) changes.add(change);
    const next = document.toString(form);
    if (next === text) return { text, changes: [...changes] };
    text = next;
  }
  return undefined;
}

/**
 * What a record says, as text to compare: without an id that repeats the file name, without repetitions in lists of
 * single values, keys in any order.
 */
function meaning(data: unknown, fields: readonly Field[], id: string): string {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(plain);
      return items.some((item) => typeof item === 'object') ? items : [...new Set(items)];
    }
    if (!isPlainObject(value)) return value;
    const sorted = Object.entries(value).toSorted(([a], [b]) => compareText(a, b));
    return sorted.map(([key, inner]) => [key, plain(inner)]);
  };
  const known = fields.some(({ key }) => key === 'id');
  const stated =
    known && isPlainObject(data) && data['id'] === id
      ? Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'id'))
      : data;
  return JSON.stringify(plain(stated));
}

/** The comments of a YAML text, in any order. */
const comments = (yaml: string): string =>
  [...new Lexer().lex(yaml)]
    .filter((token) => token.startsWith('#'))
    .map((comment) => comment.trimEnd())
    .toSorted(compareText)
    .join('\n');
