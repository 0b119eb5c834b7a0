import type { Position } from '../../schema/finding.ts';
import { say } from '../../schema/messages/index.ts';
import { parseNarrative } from '../../schema/narrative/parse.ts';
import type { Block } from '../../schema/narrative/tree.ts';
import type { Entry } from '../../schema/rule.ts';

/**
 * The narrative of an entry as a page renders it. Looks at the text itself, whether or not the registry was checked.
 * @throws if the text holds anything the grammar of narratives does not know
 */
export function narrativeOf({ file, body, bodyLine }: Pick<Entry, 'file' | 'body' | 'bodyLine'>): readonly Block[] {
  if (body === undefined) return [];
  const { blocks, problems } = parseNarrative(body, bodyLine);
  const [first] = problems;
  if (!first) return blocks;
  const { line, column } = first.aim as Position;
  throw new Error(`${file}:${line}:${column}: ${say(first, 'de', undefined).message}`);
}
