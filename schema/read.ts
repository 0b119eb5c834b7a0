import { Composer, CST, isMap, isNode, isPair, isScalar, isSeq, Lexer, Parser, visit } from 'yaml';
import type { Document, DocumentOptions, Node, Pair, ParseOptions, SchemaOptions } from 'yaml';
import type { Path, Position } from './finding.ts';
import { hygieneProblems, mostOfAKind } from './hygiene.ts';
import { positionsIn } from './positions.ts';
import { problem } from './problem.ts';
import type { Params, Problem } from './problem.ts';
import { secretIn } from './secret.ts';

/** The most a file may hold, in bytes; the longest honest entry is a tenth of it. */
export const mostBytes = 256 * 1024;

/** How many words and signs of YAML a file may consist of: reading takes time by their number. Entries have about 1,000. */
const mostTokens = 20_000;

/** How many lists and groups may stand inside each other; the schema needs fewer. */
export const mostDepth = 8;

/** A record file read: its data and where in the text each value stands. */
export interface Reading {
  /** The record as plain data; absent where the text could not be understood. */
  readonly data?: unknown;
  /** Narrative below the front matter of an `.mdx` file. */
  readonly body?: string;
  /** The line the narrative begins on. */
  readonly bodyLine?: number;
  /** What is wrong with the text itself, whether or not it could be understood. */
  readonly problems: readonly Problem[];
  /** Place of the key or value at a path, or of a piece of that value, or of the nearest key above it that exists. */
  readonly locate: (path: Path, aim: 'key' | 'value', piece?: string) => Position;
}

const start: Position = { line: 1, column: 1 };
const unreadable = (found: Problem): Reading => ({ problems: [found], locate: () => start });

/**
 * Reads one record file. Never throws: what cannot be read is a problem.
 * @param bytes the file's content
 * @param format `yaml`, or `mdx` for YAML front matter above a narrative
 */
export function readBytes(bytes: Uint8Array, format: 'yaml' | 'mdx'): Reading {
  if (bytes.length > mostBytes) return unreadable(problem('too-large', { of: 'bytes', most: mostBytes }));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return unreadable(problem('encoding', { reason: 'byte-order-mark' }));
  const [first, second] = bytes;
  // With a mark, or without one: the first character of an entry is ASCII, so its other byte is zero.
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0))
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
  if (text.length > mostBytes) return unreadable(problem('too-large', { of: 'bytes', most: mostBytes }));
  if (text.trim() === '') return unreadable(problem('empty-file', {}));
  const at = positionsIn(text);
  const characters = hygieneProblems(text, at);
  // The parser gives some control characters a meaning of its own, so it does not get to see them.
  if (characters.some(({ params }) => 'fault' in params && params.fault === 'control'))
    return { problems: characters, locate: () => start };
  const reading = format === 'yaml' ? readYaml(text, at) : readMdx(text, at);
  return { ...reading, problems: [...characters, ...reading.problems] };
}

function readMdx(text: string, at: (offset: number) => Position): Reading {
  const fences = /^---[ \t]*\r?\n(?:[^]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!fences) return unreadable(problem('front-matter', {}));
  // The opening fence is a YAML document marker, so positions need no correction when it is parsed along.
  const front = fences[0].replace(/---[ \t]*\r?\n?$/, '');
  const end = fences[0].length;
  return { ...readYaml(front, at), body: text.slice(end), bodyLine: at(end).line };
}

function readYaml(text: string, at: (offset: number) => Position): Reading {
  const { refused, tokens, secrets } = readTokens(text, at);
  if (refused.length > 0) return { problems: refused, locate: () => start };
  // `true`: even a text without content gives a document.
  const [document, second] = new Composer(yamlOptions).compose(tokens, true, text.length) as Iterable<Document.Parsed>;
  if (!document) return unreadable(problem('empty-file', {}));
  const faults = [...syntaxProblems(document, at), ...keyProblems(document, at)];
  if (second) faults.push(problem('yaml-syntax', { code: 'MULTIPLE_DOCS' }, { aim: at(second.range[0]) }));
  if (faults.length > 0) return { problems: faults, locate: () => start };
  if (document.contents === null) return unreadable(problem('empty-file', {}));
  return {
    data: document.toJS({ maxAliasCount: 0 }) as unknown,
    problems: [...secrets, ...escapedProblems(document, text, at)],
    locate: (path, aim, piece) => locate(document, text, path, aim, at, piece),
  };
}

/** Equal keys are looked for below, in linear time. */
const yamlOptions: ParseOptions & DocumentOptions & SchemaOptions = {
  prettyErrors: false,
  schema: 'core',
  logLevel: 'silent',
  uniqueKeys: false,
  stringKeys: true,
};

/** One problem a line: what a parser says after its first word is mostly a consequence of it. */
function syntaxProblems(document: Document.Parsed, at: (offset: number) => Position): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { code, pos } of document.errors) {
    const aim = at(code === 'MISSING_CHAR' ? startOfQuote(document, pos[0]) : pos[0]);
    if (!byLine.has(aim.line)) byLine.set(aim.line, problem('yaml-syntax', { code }, { aim }));
    if (byLine.size >= mostOfAKind) break;
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

type Feature = Params['yaml-feature']['feature'];
const features: Partial<Record<CST.TokenType, Feature>> = {
  alias: 'alias',
  anchor: 'anchor',
  tag: 'tag',
  'directive-line': 'directive',
};
const collections: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

/** Marks of the lexer that stand for nothing in the text. */
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * An entry is data, never code: no aliases, anchors, tags and directives (YAML bombs, type tricks), no deep nesting.
 * Looks at single tokens, so nothing of any size is built of what is refused.
 */
function readTokens(text: string, at: (offset: number) => Position): Tokens {
  // One problem a line and kind.
  const found = new Map<string, Problem>();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const secrets: Problem[] = [];
  let offset = 0;
  let isContent = false;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > mostTokens)
      return {
        tokens,
        secrets,
        refused: [problem('too-large', { of: 'tokens', most: mostTokens }, { aim: at(offset) })],
      };
    const feature = isContent ? undefined : features[CST.tokenType(lexeme) ?? 'space'];
    if (feature) {
      const aim = at(offset);
      const key = `${feature} ${aim.line}`;
      if (!found.has(key)) found.set(key, problem('yaml-feature', { feature }, { aim }));
      if (found.size >= mostOfAKind) break;
    }
    // Values are looked at by a rule; a comment belongs to none.
    const secret = !isContent && lexeme.startsWith('#') ? secretIn(lexeme) : undefined;
    if (secret) {
      const { line, column } = at(offset);
      secrets.push(problem('secret', secret, { aim: { line, column: column + secret.column - 1 } }));
    }
    tokens.push(...parser.next(lexeme));
    if (parser.stack.filter(({ type }) => collections.has(type)).length > mostDepth)
      return {
        tokens,
        secrets,
        refused: [...found.values(), problem('nested-too-deep', { most: mostDepth }, { aim: at(offset) })],
      };
    if (isContent || !marks.has(lexeme)) offset += lexeme.length;
    isContent = lexeme === CST.SCALAR;
  }
  tokens.push(...parser.end());
  return { tokens, secrets, refused: [...found.values()] };
}

/** A text cut into what YAML is made of, and what of it an entry may not hold. */
interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly refused: readonly Problem[];
  /** Secrets in comments. */
  readonly secrets: readonly Problem[];
}

/** Keys that reach into the workings of a program (prototype pollution), that merge, or that stand twice. */
function keyProblems(document: Document.Parsed, at: (offset: number) => Position): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<string>();
      for (const { key: node } of items) {
        if (!isScalar(node)) continue;
        const key = String(node.value);
        const aim = at(node.range?.[0] ?? 0);
        if (forbiddenKeys.has(key)) found.push(problem('forbidden-key', { key }, { aim }));
        else if (key === '<<') found.push(problem('yaml-feature', { feature: 'merge-key' }, { aim }));
        else if (seen.has(key)) found.push(problem('duplicate-key', { key }, { aim }));
        seen.add(key);
        if (found.length >= mostOfAKind) return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Deceiving characters written as escapes (`"\u202E"`), which the text itself does not show. */
function escapedProblems(document: Document.Parsed, text: string, at: (offset: number) => Position): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Scalar: (_key, { type, value, range }) => {
      if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !range) return undefined;
      if (!text.slice(range[0], range[1]).includes('\\')) return undefined;
      found.push(...hygieneProblems(value, () => at(range[0])));
      return found.length >= mostOfAKind ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** Follows the path through the document as far as it goes. */
function locate(
  document: Document.Parsed,
  text: string,
  path: Path,
  aim: 'key' | 'value',
  at: (offset: number) => Position,
  piece?: string,
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
  const end = isNode(node) && node.range ? node.range[1] : place;
  // A piece that is written in another way than it reads (escapes, folded lines) is found at the start of the value.
  const within = piece === undefined ? -1 : text.slice(place, end).indexOf(piece);
  return at(place + Math.max(0, within));
}

function placeOfBadByte(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
