/** Plain text of a record as blocks a page can render: paragraphs, lists and https links, nothing else. */
export type Inline = string | { href: string; text: string };
export type Block = { kind: 'paragraph'; content: Inline[] } | { kind: 'list'; items: Inline[][] };

const item = /^[-*•] +/;
const address = /https:\/\/[^\s<>"']+/g;

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

function inline(text: string): Inline[] {
  const result: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const found = withoutTrailingPunctuation(match[0]);
    if (!isPlainHttps(found)) continue;
    if (match.index > end) result.push(text.slice(end, match.index));
    result.push({ href: found, text: found });
    end = match.index + found.length;
  }
  if (end < text.length) result.push(text.slice(end));
  return result;
}

/** "(siehe https://example.org/a)." ends before the bracket, "…/Name_(Ort)" does not. */
function withoutTrailingPunctuation(url: string): string {
  let result = url;
  for (;;) {
    const last = result.at(-1) ?? '';
    const unbalanced = last === ')' && result.split('(').length < result.split(')').length;
    if (!unbalanced && !/[.,;:!?…“”’»\]]/.test(last)) return result;
    result = result.slice(0, -1);
  }
}

/** An address with a user name ("https://bund.de@example.org") pretends to lead elsewhere. */
function isPlainHttps(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '';
}
