/** Text of others as code: nothing in it links, mentions, embeds or formats anything. */
export function code(text: string): string {
  const plain = text.replace(/\p{C}+|\s+/gu, ' ').trim();
  const fence = '`'.repeat(longestRun(plain) + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return plain === '' ? '' : `${fence}${pad}${plain}${pad}${fence}`;
}

/** A block of code that its content cannot end. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/[^\P{C}\n\t]/gu, '').replace(/\n$/, '')}\n${fence}`;
}

/** GitHub takes 65,536 characters in a comment or an issue. */
const mostText = 60_000;

/** A text as long as GitHub takes it, cut at a line. */
export const fitting = (text: string): string =>
  text.length <= mostText ? text : `${text.slice(0, text.lastIndexOf('\n', mostText))}\n\n…`;

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
