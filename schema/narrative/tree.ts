import type { ComponentName } from './components.ts';

/** A narrative as pages render it: nothing but these nodes, and no text in them is markup. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly start?: number;
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }
  | {
      readonly kind: 'component';
      readonly name: ComponentName;
      readonly attributes: Readonly<Record<string, string>>;
      readonly content: readonly Block[];
    };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly content: readonly Inline[] }
  /** `href` is an address as `address.ts` accepts it. */
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | { readonly kind: 'break' };

/** Markdown that a narrative does not use. */
export type NarrativeElement =
  'heading-level' | 'heading-underline' | 'image' | 'code-block' | 'rule' | 'reference' | 'table' | 'other';

/** What is measured before a narrative is parsed. */
export type NarrativeLimit = 'characters' | 'lines' | 'block' | 'marks';

/** The words of a narrative without any markup, for the search. */
export function narrativeText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.content);
    case 'list':
      return block.items.map(narrativeText).join('\n');
    case 'quote':
      return narrativeText(block.content);
    case 'component': {
      const { url: _, ...words } = block.attributes;
      return [...Object.values(words), narrativeText(block.content)].join('\n');
    }
  }
}

const inlineText = (content: readonly Inline[]): string =>
  content
    .map((inline) => ('text' in inline ? inline.text : inline.kind === 'break' ? ' ' : inlineText(inline.content)))
    .join('');
