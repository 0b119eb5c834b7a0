import { leavesOf } from '../leaves.ts';
import type { Rule } from '../rule.ts';
import { wellKnownAbbreviations } from '../words/abbreviations.ts';

const abbreviation = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

/** The short description is for everybody: an abbreviation is well known, explained, or the system's own name. */
export const unexplainedAbbreviation: Rule<'unexplained-abbreviation'> = {
  name: 'unexplained-abbreviation',
  level: 'info',
  scope: 'entry',
  *check({ kind, record }) {
    if ((kind !== 'system' && kind !== 'request') || !record.summary) return;
    const found = new Set(record.summary.match(abbreviation)?.filter((word) => !wellKnownAbbreviations.has(word)));
    if (found.size === 0) return;
    const names = 'name' in record ? [record.name ?? '', ...(record.alternativeNames ?? [])].join(' ') : '';
    const texts = [...leavesOf(kind, record)].map(({ value }) => String(value));
    for (const word of found) {
      const explained = texts.some((text) => text.includes(`(${word})`) || text.includes(`${word} (`));
      if (!explained && !names.toUpperCase().includes(word))
        yield { path: ['summary'], aim: { piece: word }, params: { word } };
    }
  },
};
