/** What stands in a draft besides the text, in the language of the page. */
export interface DraftWords {
  readonly addBody: string;
  readonly checkCodes: string;
}

const mostInTitle = 150;
const mostInSummary = 400;
const mostInProblem = 2500;

/** What a text says of a need, field by field; lists hold the suggested codes, without empty ones. */
export function statementsOf(
  text: string,
  codes: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string | readonly string[]>> {
  const plain = text
    .normalize('NFC')
    // Control characters, invisible ones included, have no place in a record; line ends have.
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, '')
    .trim();
  const line = plain.replace(/\s+/g, ' ');
  const first = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return {
    title: cut(first.replace(/\.$/, ''), mostInTitle),
    summary: cut(line, mostInSummary),
    ...(line.length > mostInSummary && { problem: plain.length > mostInProblem ? cut(plain, mostInProblem) : plain }),
    ...Object.fromEntries(Object.entries(codes).filter(([, values]) => values.length > 0)),
  };
}

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
  const { title, summary, problem, ...lists } = statementsOf(text, codes);
  return [
    'provenance: reported',
    `title: ${JSON.stringify(title)}`,
    `summary: ${JSON.stringify(summary)}`,
    `# organisation: (${words.addBody})`,
    'status: open',
    ...(problem === undefined ? [] : [`problem: ${JSON.stringify(problem)}`]),
    ...(Object.keys(lists).length > 0 ? [`# ${words.checkCodes}`] : []),
    ...Object.entries(lists).flatMap(([key, values]) => [
      `${key}:`,
      ...(values as readonly string[]).map((code) => `  - ${code}`),
    ]),
    '',
  ].join('\n');
}

/** The same as the part of an address that fills in the form; several codes of a list are joined by commas. */
export const draftQuery = (text: string, codes: Readonly<Record<string, readonly string[]>>): string =>
  new URLSearchParams(
    Object.entries({ provenance: 'reported', status: 'open', ...statementsOf(text, codes) }).map(
      ([key, value]): [string, string] => [key, String(value)],
    ),
  ).toString();

/** A text of at most so many characters, cut between words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  const end = short.lastIndexOf(' ');
  return `${(end > most / 2 ? short.slice(0, end) : short).trimEnd()}…`;
}
