import type { Format } from '../kinds.ts';
import { readText } from '../read.ts';
import { sameValue } from './same-value.ts';
import { isPlainObject } from '../plain-object.ts';

/*
 * A file at one point of its history. Parsing every version of every file as a whole would take most of the time a
 * history takes, and nearly all of it would be thrown away: a commit touches a field or two. Records are block mappings,
 * so a text is cut where its top-level keys begin, and only pieces that differ are parsed.
 */

/** One state of a record file. */
export interface Version {
  /** What stands under each top-level key. */
  readonly pieces: ReadonlyMap<string, Piece>;
  /** Text below the front matter of an `.mdx` file. */
  readonly narrative?: string;
}

interface Piece {
  /** The key and everything under it as written. */
  readonly text: string;
  /** Parses it when asked; nothing where it cannot be read. */
  readonly read: () => { readonly value: unknown } | undefined;
}

/** A top-level field that two versions state differently; absent where one of them does not state it. */
export interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The name under which the text below the front matter appears among the fields; no record has such a key. */
export const narrativeField = 'narrative';

/** A version from a file's text, or nothing where the text is no record. */
export function versionOf(text: string, format: Format): Version | undefined {
  if (text.includes('\uFFFD')) return undefined;
  const { front, narrative } = format === 'mdx' ? parted(text) : { front: text, narrative: undefined };
  const whole = once(() => recordIn(front));
  const written = front === undefined ? undefined : topLevelPieces(front);
  if (written) {
    const pieces = new Map<string, Piece>();
    for (const [key, piece] of written)
      pieces.set(key, { text: piece, read: once(() => valueIn(piece, key) ?? valueOf(whole(), key)) });
    return { pieces, narrative };
  }
  const record = whole();
  if (!record) return undefined;
  const pieces = Object.keys(record).map((key) => [key, { text: '', read: () => valueOf(record, key) }] as const);
  return { pieces: new Map(pieces), narrative };
}

/** The value of one field, parsed now if it was not before; nothing where it is not stated or cannot be read. */
export const fieldOf = (version: Version, field: string): unknown => version.pieces.get(field)?.read()?.value;

/** The whole record, every field parsed. */
export function recordOf(version: Version): Record<string, unknown> {
  const stated = [...version.pieces].flatMap(([key, piece]) => {
    const read = piece.read();
    return read ? [[key, read.value] as const] : [];
  });
  return Object.fromEntries(stated);
}

/**
 * What differs between two versions, in the order of the later one, then what it no longer has. How a value is written,
 * comments and order do not count.
 * @returns nothing where the later version turns out not to be readable
 */
export function fieldChanges(before: Version, after: Version): FieldChange[] | undefined {
  const changes: FieldChange[] = [];
  for (const [field, piece] of after.pieces) {
    const earlier = before.pieces.get(field);
    if (earlier?.text === piece.text && piece.text !== '') continue;
    const now = piece.read();
    if (!now) return undefined;
    const then = earlier?.read();
    if (!then) changes.push({ field, after: now.value });
    else if (!sameValue(then.value, now.value)) changes.push({ field, before: then.value, after: now.value });
  }
  for (const [field, piece] of before.pieces) {
    const then = after.pieces.has(field) ? undefined : piece.read();
    if (then) changes.push({ field, before: then.value });
  }
  const [told, tells] = [before.narrative?.trim() ?? '', after.narrative?.trim() ?? ''];
  if (told !== tells) changes.push(fieldChange(narrativeField, told || undefined, tells || undefined));
  return changes;
}

/** A change of a value that may be absent on either side. */
export const fieldChange = (field: string, before: unknown, after: unknown): FieldChange => ({
  field,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

/** Front matter and narrative of an `.mdx` file. */
function parted(text: string): { front?: string; narrative?: string } {
  const fences = /^---[ \t]*\r?\n([^]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  return fences ? { front: fences[1] ?? '', narrative: text.slice(fences[0].length) } : {};
}

/**
 * Cuts a block mapping into its top-level entries. Nothing where it is not certain that each line at the margin begins
 * an entry, a comment or an item of the list above it: then the text is parsed as a whole.
 */
function topLevelPieces(text: string): Map<string, string> | undefined {
  const pieces = new Map<string, string>();
  let key: string | undefined;
  let start = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    const first = text[at]!;
    if (!(first === ' ' || first === '\n' || first === '\r' || first === '#' || first === '-')) {
      topLevelKey.lastIndex = at;
      const found = topLevelKey.exec(text)?.[1];
      if (found === undefined) return undefined;
      if (key !== undefined) pieces.set(key, text.slice(start, at));
      if (pieces.has(found)) return undefined;
      [key, start] = [found, key === undefined ? 0 : at];
    } else if (first === '-' && (key === undefined || text[at + 1] !== ' ')) return undefined;
    else if (first === ' ' && key === undefined) return undefined;
    at = end;
  }
  if (key === undefined) return undefined;
  return pieces.set(key, text.slice(start));
}

const topLevelKey = /([A-Za-z][A-Za-z0-9]*):(?=[ \r\n]|$)/y;

/** The value of a piece that is one entry of a mapping and nothing else. */
function valueIn(piece: string, key: string): { value: unknown } | undefined {
  const plain = plainValue(piece);
  if (plain !== undefined) return { value: plain };
  const { data, problems } = readText(piece, 'yaml');
  if (problems.length > 0 || !isPlainObject(data)) return undefined;
  return Object.keys(data).join() === key ? valueOf(data, key) : undefined;
}

/**
 * Most pieces are a line of words or a list of codes, in which no character means anything to YAML; a parser would take
 * a hundred times as long to say the same.
 */
function plainValue(piece: string): string | string[] | undefined {
  const words = plainLine.exec(piece)?.[1];
  if (words !== undefined) return notText.test(words) ? undefined : words;
  const items = plainList.test(piece) ? piece.match(/(?<=- )[a-z-]+/g) : null;
  return items?.some((item) => notText.test(item)) ? undefined : (items ?? undefined);
}

const plainLine = /^\w+: (\p{L}[\p{L}\d]*(?:[ -][\p{L}\d]+)*)\n?$/u;
const plainList = /^\w+:\n(?: *- [a-z]+(?:-[a-z]+)*\n)+$/;
const notText = /^(?:true|false|null)$/i;

function recordIn(front: string | undefined): Record<string, unknown> | undefined {
  if (front === undefined) return undefined;
  const { data } = readText(front, 'yaml');
  return isPlainObject(data) ? data : undefined;
}

const valueOf = (record: Record<string, unknown> | undefined, key: string): { value: unknown } | undefined =>
  record && Object.hasOwn(record, key) ? { value: record[key] } : undefined;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
