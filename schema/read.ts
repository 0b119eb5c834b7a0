import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Path, Position } from './finding.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

/** The most a file may hold, in bytes; the longest honest entry is a tenth of it. */
export const mostBytes = 256 * 1024;

/** A record file read: its data and where in the text each value stands. */
export interface Reading {
  /** The record as plain data; absent where the text could not be understood. */
  readonly data?: unknown;
  /** Narrative below the front matter of an `.mdx` file. */
  readonly body?: string;
  /** Why the text could not be understood; empty for sound YAML. */
  readonly problems: readonly Problem[];
  /** Place of the key or value at a path, or of the nearest key above it that exists. */
  readonly locate: (path: Path, aim: 'key' | 'value') => Position;
}

const start: Position = { line: 1, column: 1 };
const unreadable = (found: Problem): Reading => ({ problems: [found], locate: () => start });

/**
 * Reads one record file. Never throws: what cannot be read is a problem.
 * @param bytes the file's content
 * @param format `yaml`, or `mdx` for YAML front matter above a narrative
 */
export function readBytes(bytes: Uint8Array, format: 'yaml' | 'mdx'): Reading {
  if (bytes.length > mostBytes) return unreadable(problem('too-large', { bytes: bytes.length, most: mostBytes }));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return unreadable(problem('encoding', { reason: 'byte-order-mark' }));
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return unreadable(problem('encoding', { reason: 'utf-16' }));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return unreadable(problem('encoding', { reason: 'utf-8' }, { aim: placeOfBadByte(bytes) }));
  }
  return readText(text, format);
}

/** Reads the text of one record file; see `readBytes`. */
export function readText(text: string, format: 'yaml' | 'mdx'): Reading {
  if (text.trim() === '') return unreadable(problem('empty-file', {}));
  if (format === 'yaml') return readYaml(text);
  const fences = /^---[ \t]*\r?\n(?:[^]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!fences) return unreadable(problem('front-matter', {}));
  // The opening fence is a YAML document marker, so positions need no correction when it is parsed along.
  const front = fences[0].replace(/---[ \t]*\r?\n?$/, '');
  return { ...readYaml(front), body: text.slice(fences[0].length) };
}

function readYaml(text: string): Reading {
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', logLevel: 'silent' });
  } catch {
    return unreadable(problem('yaml-syntax', { code: 'RESOURCE_EXHAUSTION' }));
  }
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = [...syntaxProblems(document, text, at), ...refusedFeatures(document, at)];
  if (problems.length > 0) return { problems, locate: () => start };
  if (document.contents === null) return unreadable(problem('empty-file', {}));
  return {
    data: document.toJS({ maxAliasCount: 0 }) as unknown,
    problems,
    locate: (path, aim) => locate(document, path, aim, at),
  };
}

/** One problem a line: what a parser says after its first word is mostly a consequence of it. */
function syntaxProblems(document: Document.Parsed, text: string, at: (offset: number) => Position): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { code, pos } of document.errors) {
    const aim = at(code === 'MISSING_CHAR' ? startOfQuote(document, pos[0]) : pos[0]);
    if (byLine.has(aim.line)) continue;
    const key = code === 'DUPLICATE_KEY' ? (/^[^\s:]+/.exec(text.slice(pos[0]))?.[0] ?? '') : undefined;
    const found =
      key === undefined ? problem('yaml-syntax', { code }, { aim }) : problem('duplicate-key', { key }, { aim });
    byLine.set(aim.line, found);
  }
  return [...byLine.values()];
}

/** A quote that is never closed is reported by the parser at the end of the file; people look where it opens. */
function startOfQuote(document: Document.Parsed, reported: number): number {
  let opened = reported;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] >= reported) opened = range[0];
    },
  });
  return opened;
}

/** An entry is data, never code: no aliases, no anchors, no tags (YAML bombs, type tricks). */
function refusedFeatures(document: Document.Parsed, at: (offset: number) => Position): Problem[] {
  const found: Problem[] = [];
  const refuse = (feature: 'alias' | 'anchor' | 'tag', node: Node) =>
    found.push(problem('yaml-feature', { feature }, { aim: at(node.range?.[0] ?? 0) }));
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) refuse('alias', node);
      else if (node.anchor !== undefined) refuse('anchor', node);
      else if (node.tag !== undefined && node.tag !== implicitTag(node)) refuse('tag', node);
    },
  });
  return found;
}

/** The parser tags plain collections itself; only what a person wrote counts. */
const implicitTag = (node: Node): string | undefined =>
  isMap(node) ? 'tag:yaml.org,2002:map' : isSeq(node) ? 'tag:yaml.org,2002:seq' : undefined;

/** Follows the path through the document as far as it goes. */
function locate(
  document: Document.Parsed,
  path: Path,
  aim: 'key' | 'value',
  at: (offset: number) => Position,
): Position {
  let node: unknown = document.contents;
  let key: Node | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      key = (pair as Pair<Node>).key;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item: unknown = node.items[step];
      if (!isNode(item) && !isPair(item)) break;
      node = item;
      key = isNode(item) ? item : undefined;
    } else break;
  }
  const offset = (candidate: unknown): number | undefined =>
    isNode(candidate) && candidate.range && candidate.range[1] > candidate.range[0] ? candidate.range[0] : undefined;
  const place = (aim === 'value' ? offset(node) : undefined) ?? (key ? offset(key) : undefined) ?? 0;
  return at(place);
}

function placeOfBadByte(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
