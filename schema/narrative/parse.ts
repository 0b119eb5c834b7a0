import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { addressesIn, addressFault, deceives } from '../address.ts';
import type { Position } from '../finding.ts';
import { hygieneProblems, markupPattern } from '../hygiene.ts';
import { positionsIn } from '../positions.ts';
import { problem } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { mostDepth } from '../read.ts';
import { componentNamed, components } from './components.ts';
import type { Attribute, Component, ComponentName } from './components.ts';
import type { Block, Inline, NarrativeElement, NarrativeLimit } from './tree.ts';

/*
 * The closed grammar of narratives: Markdown without HTML, plus the listed components. Nothing is ever compiled or run:
 * what looks like a program is found in the parsed text and refused, and pages render the tree that is left.
 */

/**
 * The most a narrative may hold. The Markdown parser takes time that grows with the square of some inputs; within these
 * bounds its worst case stays under a second. A block is what blank lines separate; marks are the * and _ in one.
 */
export const narrativeLimits: Readonly<Record<NarrativeLimit, number>> = {
  characters: 20_000,
  lines: 500,
  block: 3_000,
  marks: 200,
};

const mostAttributeCharacters = 300;

/** Narrative as a tree, and everything in it that the grammar does not know; of that nothing is in the tree. */
export interface Narrative {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/**
 * Parses the body of an `.mdx` entry. Never throws.
 * @param text what stands below the front matter
 * @param line the line of the file it begins on
 */
export function parseNarrative(text: string, line = 1): Narrative {
  const problems: Problem[] = [];
  const inText = positionsIn(text);
  const at = (offset: number): Position => {
    const position = inText(offset);
    return { line: position.line + line - 1, column: position.column };
  };
  const oversized = sizeProblem(text, at);
  if (oversized) return { blocks: [], problems: [oversized] };
  try {
    const { children } = fromMarkdown(text, {
      // As in MDX: no HTML, no <address>, no code by indentation; headings by # only.
      extensions: [
        { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline'] } },
        mdxJsx(),
      ],
      mdastExtensions: [mdxJsxFromMarkdown()],
    });
    return { blocks: blocksOf(children, { text, at, problems }, 1), problems };
  } catch (error) {
    return { blocks: [], problems: [unreadable(error, text, at)] };
  }
}

/** Containers that open on one line: `> - > 1. `. */
const containers = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[ \\t]))){${mostDepth + 1}}`, 'm');

function sizeProblem(text: string, at: (offset: number) => Position): Problem | undefined {
  const over = (limit: NarrativeLimit, offset = 0) =>
    problem('narrative-size', { limit, most: narrativeLimits[limit] }, { aim: at(offset) });
  if (text.length > narrativeLimits.characters) return over('characters');
  if (text.split('\n').length > narrativeLimits.lines) return over('lines');
  let offset = 0;
  for (const block of text.split(/(\n[ \t\r]*(?=\n))/)) {
    if (block.length > narrativeLimits.block) return over('block', offset + Math.max(0, block.search(/\S/)));
    if ((block.match(/[*_]/g)?.length ?? 0) > narrativeLimits.marks)
      return over('marks', offset + block.search(/[*_]/));
    offset += block.length;
  }
  const nested = containers.exec(text);
  return nested ? problem('nested-too-deep', { most: mostDepth }, { aim: at(nested.index) }) : undefined;
}

/** What the conversion of all nodes shares. */
interface Context {
  readonly text: string;
  readonly at: (offset: number) => Position;
  /** Grows while the tree is built. */
  readonly problems: Problem[];
}

const offsetOf = (node: { position?: Nodes['position'] }): number => node.position?.start.offset ?? 0;
const rawOf = ({ text }: Context, node: Nodes): string => text.slice(offsetOf(node), node.position?.end.offset);

function refuse({ at, problems }: Context, node: { position?: Nodes['position'] }, found: Problem): [] {
  problems.push({ ...found, aim: at(offsetOf(node)) });
  return [];
}

const refuseElement = (context: Context, node: Nodes, element: NarrativeElement): [] =>
  refuse(context, node, problem('narrative-element', { element }));

function blocksOf(nodes: readonly RootContent[], context: Context, depth: number): Block[] {
  const [first] = nodes;
  if (depth > mostDepth && first) return refuse(context, first, problem('nested-too-deep', { most: mostDepth }));
  return nodes.flatMap((node) => blockOf(node, context, depth));
}

function blockOf(node: RootContent, context: Context, depth: number): Block[] {
  switch (node.type) {
    case 'heading': {
      const { depth: level } = node;
      if (level !== 2 && level !== 3 && level !== 4) return refuseElement(context, node, 'heading-level');
      return [{ kind: 'heading', level, content: inlinesOf(node.children, context, depth) }];
    }
    case 'paragraph':
      return paragraphOf(node, context, depth);
    case 'list': {
      const items = node.children.map(({ children }) => blocksOf(children, context, depth + 1));
      return [{ kind: 'list', ordered: node.ordered === true, start: node.start ?? undefined, items }];
    }
    case 'blockquote':
      return [{ kind: 'quote', content: blocksOf(node.children, context, depth + 1) }];
    case 'mdxJsxFlowElement':
      return componentOf(node, context, depth);
    case 'code':
      return refuseElement(context, node, 'code-block');
    case 'thematicBreak':
      return refuseElement(context, node, 'rule');
    case 'definition':
      return refuseElement(context, node, 'reference');
    case 'html':
      return refuse(context, node, problem('narrative-markup', { name: node.value.slice(0, 30) }));
    default:
      return refuseElement(context, node, 'other');
  }
}

/** What MDX would run: https://mdxjs.com/docs/what-is-mdx/#esm */
const program = /^(import|export)(?=[\s{*("'])/;
const tableRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)+\r?$/m;
const underline = /\n[ \t]*=+[ \t]*(?:\r?\n|$)/;

function paragraphOf(node: Paragraph, context: Context, depth: number): Block[] {
  const raw = rawOf(context, node);
  const form = program.exec(raw)?.[1] as 'import' | 'export' | undefined;
  if (form && node.position?.start.column === 1) return refuse(context, node, problem('narrative-code', { form }));
  if (tableRow.test(raw)) return refuseElement(context, node, 'table');
  if (underline.test(raw)) return refuseElement(context, node, 'heading-underline');
  return [{ kind: 'paragraph', content: inlinesOf(node.children, context, depth) }];
}

function inlinesOf(nodes: readonly PhrasingContent[], context: Context, depth: number): Inline[] {
  const [first] = nodes;
  if (depth > mostDepth && first) return refuse(context, first, problem('nested-too-deep', { most: mostDepth }));
  return nodes.flatMap((node) => inlineOf(node, context, depth));
}

function inlineOf(node: PhrasingContent, context: Context, depth: number): Inline[] {
  switch (node.type) {
    case 'text':
      return textOf(node.value, node, context);
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, content: inlinesOf(node.children, context, depth + 1) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link': {
      const fault = addressFault(node.url);
      if (fault) return refuse(context, node, problem('unsafe-address', { address: node.url, fault }));
      return [{ kind: 'link', href: node.url, content: withoutLinks(inlinesOf(node.children, context, depth + 1)) }];
    }
    case 'image':
    case 'imageReference':
      return refuseElement(context, node, 'image');
    case 'linkReference':
    case 'footnoteReference':
      return refuseElement(context, node, 'reference');
    case 'mdxJsxTextElement': {
      const component = componentNamed(node.name);
      if (component) return refuse(context, node, problem('narrative-component', { component, fault: 'place' }));
      return refuse(context, node, problem('narrative-markup', { name: `<${node.name ?? '>'}` }));
    }
    case 'html':
      return refuse(context, node, problem('narrative-markup', { name: node.value.slice(0, 30) }));
    default:
      return refuseElement(context, node, 'other');
  }
}

/** Running text: its addresses become links. */
function textOf(value: string, node: Nodes, context: Context): Inline[] {
  const raw = rawOf(context, node);
  const brace = [...raw.matchAll(/\\.|[{}]/gs)].find(([match]) => match === '{' || match === '}');
  if (brace) {
    const aim = context.at(offsetOf(node) + brace.index);
    context.problems.push(problem('narrative-code', { form: 'expression' }, { aim }));
    return [];
  }
  const found = plainTextProblems(value, raw);
  for (const one of found) refuse(context, node, one);
  return found.length > 0 ? [] : linked(value);
}

/** What no text may hold; characters only where they are written as references (`&#x202E;`), else the file shows them. */
function plainTextProblems(value: string, raw: string): Problem[] {
  const markup = markupPattern.exec(value)?.[0];
  return [
    ...(markup ? [problem('narrative-markup', { name: markup })] : []),
    ...addressesIn(value)
      .filter(deceives)
      .map(({ address, fault }) => problem('unsafe-address', { address, fault: fault! })),
    ...(raw.includes('&') ? hygieneProblems(value, () => ({ line: 1, column: 1 })) : []),
  ];
}

function linked(text: string): Inline[] {
  const result: Inline[] = [];
  let end = 0;
  for (const { address, index, fault } of addressesIn(text)) {
    if (fault) continue;
    if (index > end) result.push({ kind: 'text', text: text.slice(end, index) });
    result.push({ kind: 'link', href: address, content: [{ kind: 'text', text: address }] });
    end = index + address.length;
  }
  if (end < text.length) result.push({ kind: 'text', text: text.slice(end) });
  return result;
}

/** A link cannot hold a link; an address as the words of one stays words. */
const withoutLinks = (content: readonly Inline[]): Inline[] =>
  content.flatMap((inline) => {
    if (inline.kind === 'link') return withoutLinks(inline.content);
    return inline.kind === 'strong' || inline.kind === 'emphasis'
      ? [{ ...inline, content: withoutLinks(inline.content) }]
      : [inline];
  });

function componentOf(node: MdxJsxFlowElement, context: Context, depth: number): Block[] {
  const name = componentNamed(node.name);
  if (!name) return refuse(context, node, problem('narrative-markup', { name: `<${node.name ?? '>'}` }));
  if (depth > 1) return refuse(context, node, problem('narrative-component', { component: name, fault: 'place' }));
  const attributes = attributesOf(node, name, context);
  const before = context.problems.length;
  const content = blocksOf(node.children, context, depth + 1);
  if (context.problems.length === before && !fits(content, name))
    return refuse(context, node, problem('narrative-component', { component: name, fault: 'content' }));
  return [{ kind: 'component', name, attributes, content }];
}

function fits(content: readonly Block[], name: ComponentName): boolean {
  switch (components[name].content) {
    case 'none':
      return content.length === 0;
    case 'steps':
      return content.length === 1 && content.every((block) => block.kind === 'list' && block.ordered);
    case 'text':
      return (
        content.length > 0 && content.every(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote')
      );
  }
}

function attributesOf(node: MdxJsxFlowElement, component: ComponentName, context: Context): Record<string, string> {
  const known: Component['attributes'] = components[component].attributes;
  const given: Record<string, string> = {};
  const seen = new Set<string>();
  for (const one of node.attributes) {
    if (one.type === 'mdxJsxExpressionAttribute') {
      refuse(context, one, problem('narrative-code', { form: 'expression' }));
      continue;
    }
    const { name, value } = one;
    const wrong = (fault: 'unknown' | 'twice' | 'not-text' | 'too-long') =>
      refuse(context, one, problem('narrative-attribute', { component, attribute: name, fault }));
    const attribute = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!attribute) wrong('unknown');
    else if (seen.has(name)) wrong('twice');
    else if (typeof value !== 'string' || value.trim() === '') wrong('not-text');
    else if (value.length > mostAttributeCharacters) wrong('too-long');
    else {
      const found = attributeProblems(attribute, value);
      for (const each of found) refuse(context, one, each);
      if (found.length === 0) given[name] = value;
    }
    seen.add(name);
  }
  for (const [attribute, { required }] of Object.entries(known))
    if (required && !seen.has(attribute))
      refuse(context, node, problem('narrative-attribute', { component, attribute, fault: 'missing' }));
  return given;
}

function attributeProblems({ kind }: Attribute, value: string): Problem[] {
  if (kind === 'text') return plainTextProblems(value, '&');
  const fault = addressFault(value);
  return fault ? [problem('unsafe-address', { address: value, fault })] : [];
}

/** The parser stops at the first tag it cannot make sense of; people look where that tag begins. */
function unreadable(error: unknown, text: string, at: (offset: number) => Position): Problem {
  const { place, message = '' } = error as {
    place?: { offset?: number; start?: { offset?: number } };
    message?: string;
  };
  // Of a tag that is never closed only the sentence says where it opens: "(2:1-2:10)".
  const opened = /\((\d+):(\d+)-\d+:\d+\)/.exec(message);
  const reported = opened
    ? offsetAt(text, Number(opened[1]), Number(opened[2]))
    : (place?.offset ?? place?.start?.offset ?? 0);
  const offset = Math.max(0, text.lastIndexOf('<', reported));
  const tag = /^<\/?([A-Za-z]*)\S{0,30}/.exec(text.slice(offset));
  const component = componentNamed(tag?.[1]);
  const aim = at(offset);
  if (!tag || component || error instanceof RangeError)
    return problem('narrative-syntax', { name: component }, { aim });
  return problem('narrative-markup', { name: tag[0] }, { aim });
}

const offsetAt = (text: string, line: number, column: number): number =>
  text.split('\n', line - 1).reduce((offset, { length }) => offset + length + 1, 0) + column - 1;
