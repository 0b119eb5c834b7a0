import type { Rule } from '../rule.ts';
import { sentencesOf, wordsOf } from '../words/sentences.ts';

/** More words in one sentence most people have to read twice. */
const mostWords = 25;

/** The short description is for everybody, so its sentences are short. */
export const longSentence: Rule<'long-sentence'> = {
  name: 'long-sentence',
  level: 'info',
  scope: 'entry',
  *check({ kind, record }) {
    if ((kind !== 'system' && kind !== 'request') || !record.summary) return;
    for (const sentence of sentencesOf(record.summary)) {
      const words = wordsOf(sentence);
      if (words.length > mostWords)
        yield {
          path: ['summary'],
          params: { words: words.length, most: mostWords, start: words.slice(0, 4).join(' ') },
        };
    }
  },
};
