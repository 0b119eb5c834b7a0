import { Document, isMap, isScalar, isSeq, parseDocument, YAMLMap } from 'yaml';
import type { Node, Pair, ScalarTag } from 'yaml';
import type { Field, Shape } from './fields.ts';
import { form } from './fix.ts';
import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';

/** What YAML 1.1 takes for a truth value or a number and YAML 1.2 for text: https://yaml.org/type/bool.html and /int.html */
const misread: readonly [tag: string, pattern: RegExp][] = [
  ['bool', /^(?:y|yes|n|no|on|off)$/i],
  ['int', /^[-+]?(?:0[0-7_]+|0b[01_]+|\d[\d_]*_[\d_]*|[1-9]\d*(?::[0-5]?\d)+)$/],
  ['float', /^[-+]?(?:\d[\d_]*\.[\d_]*|\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/],
];

/** Texts that other readers would not take for text are put in quotes. Days stay bare: everybody reads them as days. */
const compat = misread.map(([name, test]): ScalarTag => ({
  tag: `tag:yaml.org,2002:${name}`,
  default: true,
  test,
  resolve: (text) => text,
}));

const options = { schema: 'core', compat, prettyErrors: false, logLevel: 'silent' } as const;

/** A record as a new file, in the order of its fields and the form of the registry. */
export function newYaml(record: PlainObject, fields: readonly Field[]): string {
  return new Document(ordered(record, { kind: 'group', fields }), options).toString(form);
}

/**
 * Changes what differs and nothing else: every other line of the text stays as it is, comments included.
 * @param yaml the text as it was read; it holds one map
 * @param before what the text says
 * @param after what it is to say
 * @param fields the fields of the record, in whose order new ones are put in
 */
export function editYaml(yaml: string, before: PlainObject, after: PlainObject, fields: readonly Field[]): string {
  const document = parseDocument(yaml, options);
  if (!isMap(document.contents)) return newYaml(after, fields);
  const pairs = document.contents.items as Pair<Node, Node | null>[];
  const keyOf = (pair: Pair<Node, Node | null>) => String((pair.key as { value?: unknown }).value);
  const changes: { start: number; end: number; text: string; order: number }[] = [];
  for (const pair of pairs) {
    const key = keyOf(pair);
    if (same(before[key], after[key])) continue;
    const [start, end] = extent(yaml, pair);
    const shape = shapeOf(fields, key);
    const value = after[key] === undefined ? undefined : merged(document, pair.value, after[key], shape);
    changes.push({ start, end, text: value ? written(key, value) : '', order: 0 });
  }
  const present = new Set(pairs.map(keyOf));
  const place = (key: string) => fields.findIndex((field) => field.key === key);
  for (const [key, value] of Object.entries(after)) {
    if (present.has(key) || value === undefined) continue;
    const earlier = pairs.findLast((pair) => place(keyOf(pair)) < place(key));
    const at = earlier ? extent(yaml, earlier)[1] : pairs[0] ? extent(yaml, pairs[0])[0] : yaml.length;
    const text = written(key, document.createNode(ordered(value, shapeOf(fields, key))));
    changes.push({ start: at, end: at, text, order: 1 + place(key) });
  }
  // From the end, so that places stay right; what goes to one place, in the order of the fields.
  const ending = yaml.length > 0 && !yaml.endsWith('\n') ? '\n' : '';
  return changes
    .toSorted((a, b) => b.start - a.start || b.order - a.order)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), yaml + ending);
}

/** The whole lines a pair takes up, without the blank lines and comments around it. */
function extent(yaml: string, { key, value }: Pair<Node, Node | null>): [start: number, end: number] {
  const start = yaml.lastIndexOf('\n', key.range![0] - 1) + 1;
  let end = Math.max(key.range![1], value?.range?.[1] ?? 0);
  while (end > start && /\s/.test(yaml[end - 1]!)) end--;
  const line = yaml.indexOf('\n', end);
  return [start, line < 0 ? yaml.length : line + 1];
}

/** One pair as lines of its own. */
function written(key: string, value: Node): string {
  const map = new YAMLMap();
  const document = new Document(map, options);
  map.set(document.createNode(key), value);
  return document.toString(form);
}

/** The node changed so that it says `after`; what stays keeps its comments and its way of writing. */
function merged(document: Document, node: Node | null, after: unknown, shape: Shape | undefined): Node {
  if (isMap(node) && isPlainObject(after)) {
    const fields = shape?.kind === 'group' ? shape.fields : [];
    const values = new Map(node.items.map((pair) => [String((pair.key as { value?: unknown }).value), pair]));
    const all = ordered(after, shape) as PlainObject;
    const items = Object.entries(all).map(([key, value]) => {
      const pair = values.get(key);
      if (!pair) return document.createPair(key, value);
      pair.value = merged(document, pair.value as Node | null, value, shapeOf(fields, key));
      return pair;
    });
    // Keys that stay keep their order.
    const order = [...values.keys()];
    node.items = order.every((key, index) => key in all && Object.keys(all)[index] === key)
      ? items
      : items.toSorted((a, b) => rank(order, a) - rank(order, b) || 0);
    return node;
  }
  if (isSeq(node) && Array.isArray(after)) {
    const item = shape?.kind === 'list' ? shape.item : undefined;
    const free = node.items.map((one) => ({ node: one as Node, value: (one as Node).toJS(document) as unknown }));
    const reused = after.map((value) => takeFirst(free, (one) => same(one.value, value)));
    node.items = after.map((value, index) => {
      const found = reused[index] ?? takeFirst(free, () => true);
      return merged(document, found?.node ?? null, value, item);
    });
    return node;
  }
  if (isScalar(node) && !isPlainObject(after) && !Array.isArray(after)) {
    if (node.value === after) return node;
    const quoted = node.type?.startsWith('QUOTE') && typeof after === 'string' && !after.includes('\n');
    if (!quoted) node.type = undefined;
    node.value = after;
    // The parser keeps how a number was written.
    delete node.source;
    return node;
  }
  return document.createNode(ordered(after, shape));
}

const rank = (order: readonly string[], pair: Pair): number => {
  const index = order.indexOf(String((pair.key as { value?: unknown }).value ?? pair.key));
  return index < 0 ? order.length : index;
};

function takeFirst<T>(items: T[], wanted: (item: T) => boolean): T | undefined {
  const index = items.findIndex(wanted);
  return index < 0 ? undefined : items.splice(index, 1)[0];
}

const shapeOf = (fields: readonly Field[], key: string): Shape | undefined =>
  fields.find((field) => field.key === key)?.shape;

/** A value with its keys in the order of the schema; keys it does not know follow. */
function ordered(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape?.kind === 'list' ? shape.item : undefined));
  if (!isPlainObject(value)) return value;
  const fields = shape?.kind === 'group' ? shape.fields : [];
  const keys = [...fields.map(({ key }) => key), ...Object.keys(value)];
  return Object.fromEntries(
    [...new Set(keys)]
      .filter((key) => value[key] !== undefined)
      .map((key) => [key, ordered(value[key], shapeOf(fields, key))]),
  );
}

/** Whether two plain values say the same; the order of keys does not matter. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => same(one, b[index]));
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
}
