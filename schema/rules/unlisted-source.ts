import { parseNarrative } from '../narrative/parse.ts';
import type { Block } from '../narrative/tree.ts';
import type { Rule } from '../rule.ts';

/** Names of the attributes in which a figure or quotation states its source. */
const address = 'url';
const words = 'quelle';

/** A figure or quotation in the narrative of a compiled entry comes from a source that the entry lists. */
export const unlistedSource: Rule<'unlisted-source'> = {
  name: 'unlisted-source',
  level: 'error',
  scope: 'entry',
  *check({ kind, record, body, bodyLine }) {
    if (kind !== 'system' || record.provenance !== 'compiled' || !record.sources || !body?.includes(`${words}="`))
      return;
    const { blocks, problems } = parseNarrative(body, bodyLine);
    if (problems.length > 0) return;
    for (const block of blocks) {
      const stated = block.kind === 'component' ? sourceIn(block) : undefined;
      if (!stated || record.sources.some((source) => isSame(stated, source))) continue;
      const line = (bodyLine ?? 1) + body.slice(0, body.indexOf(stated.written)).split('\n').length - 1;
      yield { aim: { line, column: 1 }, params: { source: stated.address ?? stated.words } };
    }
  },
};

function sourceIn({ attributes }: Extract<Block, { kind: 'component' }>) {
  const name = attributes[words];
  if (name === undefined) return undefined;
  const url = attributes[address];
  return { address: url, words: name, written: url ?? name };
}

/** The same address; where one has none, the name holds title or publisher. */
function isSame(
  stated: { readonly address?: string; readonly words: string },
  source: { readonly title: string; readonly publisher?: string; readonly url?: string },
): boolean {
  if (stated.address !== undefined) return stated.address === source.url;
  return (
    stated.words.includes(source.title) || (source.publisher !== undefined && stated.words.includes(source.publisher))
  );
}
