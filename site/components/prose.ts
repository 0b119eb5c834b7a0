import { addressesIn } from '../../schema/address.ts';

/** Plain text of a record as blocks a page can render: paragraphs, lists and https links, nothing else. */
export type Inline = string | { href: string; text: string };
export type Block = { kind: 'paragraph'; content: Inline[] } | { kind: 'list'; items: Inline[][] };

const item = /^[-*•] +/;

export function parseProse(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .flatMap(blocks);
}

/** A line that begins with "- " starts an item; any other line goes on with what is open. */
function blocks(part: string): Block[] {
  const result: Block[] = [];
  let open: string[] = [];
  let items: string[][] | undefined;
  const close = () => {
    if (items) result.push({ kind: 'list', items: items.map((lines) => inline(lines.join(' '))) });
    else if (open.length > 0) result.push({ kind: 'paragraph', content: inline(open.join(' ')) });
    items = undefined;
    open = [];
  };
  for (const line of part.split('\n')) {
    const content = line.trim();
    if (content === '') continue;
    if (item.test(content)) {
      if (!items) {
        close();
        items = [];
      }
      items.push([content.replace(item, '')]);
    } else if (items && /^\s/.test(line)) {
      items.at(-1)?.push(content);
    } else {
      if (items) close();
      open.push(content);
    }
  }
  close();
  return result;
}

/** Links are made of what the check accepts as an address, whether or not it was asked. */
function inline(text: string): Inline[] {
  const result: Inline[] = [];
  let end = 0;
  for (const { address, index, fault } of addressesIn(text)) {
    if (fault) continue;
    if (index > end) result.push(text.slice(end, index));
    result.push({ href: address, text: address });
    end = index + address.length;
  }
  if (end < text.length) result.push(text.slice(end));
  return result;
}
