/** What stands in a draft besides the text, in the language of the page. */
export interface DraftWords {
  readonly addBody: string;
  readonly checkCodes: string;
}

const mostInTitle = 150;
const mostInSummary = 400;
const mostInProblem = 2500;

/**
 * Writes a need as a file of the registry, as far as a text goes: the body is still missing. YAML by hand, because the
 * library would outweigh the rest of the page; strings stand in JSON's quotes, which YAML reads alike.
 * @param text what somebody typed
 * @param codes suggestions for fields with codes; empty ones are left out
 */
export function requestDraft(
  text: string,
  codes: Readonly<Record<string, readonly string[]>>,
  words: DraftWords,
): string {
  const plain = text
    .normalize('NFC')
    // Control characters, invisible ones included, have no place in a record; line ends have.
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .trim();
  const line = plain.replace(/\s+/g, ' ');
  const first = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  const lists = Object.entries(codes).filter(([, values]) => values.length > 0);
  return [
    'provenance: reported',
    `title: ${quoted(cut(first.replace(/\.$/, ''), mostInTitle))}`,
    `summary: ${quoted(cut(line, mostInSummary))}`,
    `# organisation: (${words.addBody})`,
    'status: open',
    ...(line.length > mostInSummary
      ? [`problem: ${quoted(plain.length > mostInProblem ? cut(plain, mostInProblem) : plain)}`]
      : []),
    ...(lists.length > 0 ? [`# ${words.checkCodes}`] : []),
    ...lists.flatMap(([key, values]) => [`${key}:`, ...values.map((code) => `  - ${code}`)]),
    '',
  ].join('\n');
}

const quoted = (text: string): string => JSON.stringify(text);

/** A text of at most so many characters, cut between words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  const end = short.lastIndexOf(' ');
  return `${(end > most / 2 ? short.slice(0, end) : short).trimEnd()}…`;
}
