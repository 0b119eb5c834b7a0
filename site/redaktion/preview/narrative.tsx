/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { linkable } from '../../../schema/address.ts';
import { components } from '../../../schema/narrative/components.ts';
import { parseNarrative } from '../../../schema/narrative/parse.ts';
import type { Block, Inline } from '../../../schema/narrative/tree.ts';
import { Anchor } from './parts.tsx';

/** The narrative of an `.mdx` entry, as `Narrative.astro` draws it; what its grammar does not know is left out. */
export const Narrative = ({ text }: { text: string }) => (
  <div className="prose">
    <Blocks blocks={parseNarrative(text).blocks} />
  </div>
);

// The narrative stands below a heading of the page, so its own headings are one level lower.
const headings = { 2: 'h3', 3: 'h4', 4: 'h5' } as const;

const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, index) => (
      <BlockOf key={index} block={block} />
    ))}
  </>
);

function BlockOf({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlines(block.content)}</p>;
    case 'heading': {
      const Heading = headings[block.level];
      return <Heading>{inlines(block.content)}</Heading>;
    }
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Blocks blocks={item} />
        </li>
      ));
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.content} />
        </blockquote>
      );
    case 'component':
      return <ComponentOf {...block} />;
  }
}

function ComponentOf({ name, attributes, content }: Extract<Block, { kind: 'component' }>): ReactNode {
  const inner = <Blocks blocks={content} />;
  const source = attributes['quelle'] && (
    <figcaption>
      <Source quelle={attributes['quelle']} url={attributes['url']} />
    </figcaption>
  );
  switch (name) {
    case 'Hinweis':
      return (
        <div className="kern-alert kern-alert--info">
          <div className="kern-alert__header">
            <span className="kern-icon kern-icon--info" aria-hidden="true"></span>
            <p className="kern-title">{attributes['titel'] ?? components.Hinweis.label.de}</p>
          </div>
          <div className="kern-alert__body">
            <div className="prose">{inner}</div>
          </div>
        </div>
      );
    case 'Kennzahl':
      return (
        <figure className="key-figure">
          <p>
            <strong>{attributes['wert']}</strong> {attributes['text']}
          </p>
          {source}
        </figure>
      );
    case 'Zitat':
      return (
        <figure>
          <blockquote>{inner}</blockquote>
          {source}
        </figure>
      );
    case 'Schritte':
      return <div className="steps">{inner}</div>;
  }
}

function Source({ quelle, url }: { quelle: string; url: string | undefined }) {
  const href = linkable(url);
  return (
    <>
      {components.Zitat.attributes.quelle.label.de}: {href ? <Anchor href={href}>{quelle}</Anchor> : quelle}
    </>
  );
}

const tags = { strong: 'strong', emphasis: 'em' } as const;

const inlines = (content: readonly Inline[]): ReactNode[] =>
  content.map((inline, index) => {
    switch (inline.kind) {
      case 'text':
        return inline.text;
      case 'code':
        return <code key={index}>{inline.text}</code>;
      case 'break':
        return <br key={index} />;
      case 'link':
        return (
          <Anchor key={index} href={inline.href}>
            {inlines(inline.content)}
          </Anchor>
        );
      case 'strong':
      case 'emphasis': {
        const Tag = tags[inline.kind];
        return <Tag key={index}>{inlines(inline.content)}</Tag>;
      }
    }
  });
