import type { Rule } from '../rule.ts';

/** More words in one sentence most people have to read twice. */
const mostWords = 25;

/** Ends of sentences: not after a number (2. August) or a single letter (z. B.); in doubt a sentence counts as short. */
const sentenceEnd = /(?<=\p{L}{2}["“”)]?[.!?]["“”)]?)\s+(?=["„“(]?\p{Lu})/u;

/** The short description is for everybody, so its sentences are short. */
export const longSentence: Rule<'long-sentence'> = {
  name: 'long-sentence',
  level: 'info',
  scope: 'entry',
  *check({ kind, record }) {
    if ((kind !== 'system' && kind !== 'request') || !record.summary) return;
    for (const sentence of record.summary.split(sentenceEnd)) {
      const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      if (words.length > mostWords)
        yield {
          path: ['summary'],
          params: { words: words.length, most: mostWords, start: words.slice(0, 4).join(' ') },
        };
    }
  },
};
