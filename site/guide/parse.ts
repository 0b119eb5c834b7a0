import type { Blockquote, Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { idOf } from '../../schema/slug.ts';

/** A page of the guide as its Markdown says it. */
export interface GuideText {
  readonly title: string;
  /** First paragraph below the title. */
  readonly lead: string;
  readonly blocks: readonly RootContent[];
}

/**
 * Reads a page of the guide: `# title`, one plain paragraph as its lead, then everything else.
 * @throws if it does not begin like that
 */
export function parseGuide(markdown: string): GuideText {
  const [title, lead, ...blocks] = (fromMarkdown(markdown) as Root).children;
  if (title?.type !== 'heading' || title.depth !== 1) throw new Error('A page of the guide begins with "# title".');
  if (lead?.type !== 'paragraph') throw new Error('The title of a page of the guide is followed by a paragraph.');
  return { title: wordsOf(title), lead: wordsOf(lead), blocks };
}

/** The words of a node without any markup. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The id of a heading in its page. */
export const headingId = (heading: Heading): string => idOf(wordsOf(heading));

/** The headings of a page that its table of contents names. */
export const contentsOf = (text: GuideText): { id: string; label: string }[] =>
  text.blocks
    .filter((block): block is Heading => block.type === 'heading' && block.depth === 2)
    .map((heading) => ({ id: headingId(heading), label: wordsOf(heading) }));

/** A quoted block is a notice: its first paragraph is the title, the rest the text. */
export function noticeOf({ children: [first, ...rest] }: Blockquote): {
  title: string;
  blocks: readonly RootContent[];
} {
  if (!first) throw new Error('A notice of the guide needs a title.');
  return { title: wordsOf(first), blocks: rest as RootContent[] };
}

const box = '[ ] ';

/** What a point of a checklist asks, without the box before it; nothing if the paragraph is no such point. */
export function questionOf(content: readonly PhrasingContent[]): readonly PhrasingContent[] | undefined {
  const [first, ...rest] = content;
  return first?.type === 'text' && first.value.startsWith(box)
    ? [{ ...first, value: first.value.slice(box.length) }, ...rest]
    : undefined;
}

/** Every node of a page, outermost first. */
export function* nodesIn(nodes: readonly Nodes[]): Generator<Nodes> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* nodesIn(node.children);
  }
}

/** Markdown that the guide does not use must not vanish from its pages. */
export function unknownMarkdown({ type }: Nodes): never {
  throw new Error(`The guide does not know how to show Markdown of the kind "${type}".`);
}
