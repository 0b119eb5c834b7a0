/** What stands in a draft besides the text, in the language of the page. */
export interface DraftWords {
  readonly addBody: string;
  readonly checkCodes: string;
}

const mostInTitle = 150;
const mostInSummary = 400;
const mostInProblem = 2500;

/** What a text says of a need, as statements of a record; the body is still missing. */
export interface RequestStatements {
  readonly provenance: 'reported';
  readonly title: string;
  readonly summary: string;
  readonly status: 'open';
  readonly problem?: string;
  /** Suggested codes by field. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads a need off a text, as far as a text goes.
 * @param text what somebody typed
 * @param codes suggestions for fields with codes; empty ones are left out
 */
export function requestStatements(text: string, codes: Readonly<Record<string, readonly string[]>>): RequestStatements {
  const plain = text
    .normalize('NFC')
    // Control characters, invisible ones included, have no place in a record; line ends have.
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .trim();
  const line = plain.replace(/\s+/g, ' ');
  const first = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return {
    provenance: 'reported',
    title: cut(first.replace(/\.$/, ''), mostInTitle),
    summary: cut(line, mostInSummary),
    status: 'open',
    ...(line.length > mostInSummary && {
      problem: plain.length > mostInProblem ? cut(plain, mostInProblem) : plain,
    }),
    lists: Object.fromEntries(Object.entries(codes).filter(([, values]) => values.length > 0)),
  };
}

/**
 * Writes a need as a file of the registry. YAML by hand, because the library would outweigh the rest of the page;
 * strings stand in JSON's quotes, which YAML reads alike.
 */
export function requestDraft({ lists, ...stated }: RequestStatements, words: DraftWords): string {
  const codes = Object.entries(lists);
  return [
    `provenance: ${stated.provenance}`,
    `title: ${quoted(stated.title)}`,
    `summary: ${quoted(stated.summary)}`,
    `# organisation: (${words.addBody})`,
    `status: ${stated.status}`,
    ...(stated.problem === undefined ? [] : [`problem: ${quoted(stated.problem)}`]),
    ...(codes.length > 0 ? [`# ${words.checkCodes}`] : []),
    ...codes.flatMap(([key, values]) => [`${key}:`, ...values.map((code) => `  - ${code}`)]),
    '',
  ].join('\n');
}

/** The same as the part of an address that fills in the form; several codes of a list are joined by commas. */
export const draftQuery = ({ lists, ...stated }: RequestStatements): string =>
  new URLSearchParams(
    Object.entries({ ...stated, ...lists }).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();

const quoted = (text: string): string => JSON.stringify(text);

/** A text of at most so many characters, cut between words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  const end = short.lastIndexOf(' ');
  return `${(end > most / 2 ? short.slice(0, end) : short).trimEnd()}…`;
}
