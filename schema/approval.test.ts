import { expect, test } from 'vitest';
import { checkProposal } from './approval.ts';

test('what an import remembers of its source goes along with its entries; code in its folder does not', () => {
  const rules = (other: string) =>
    checkProposal(
      { data: ['systems/mv/a.yaml'], other: [other], base: new Map(), proposed: new Map() },
      { name: (path) => path },
    ).map(({ rule }) => rule);
  expect(rules('.import/registry/nl.jsonl')).toEqual([]);
  expect(rules('.import/registry/nl.ts')).toEqual(['mixed-change']);
});
