import german from 'decap-cms-locales/dist/esm/de/index.js';
import english from 'decap-cms-locales/dist/esm/en/index.js';
import { germanFor } from './german.ts';

/* For tests: Decap's texts by their place in its translations, `workflow.workflowCard.lastChange`. */

type Phrases = Readonly<Record<string, unknown>>;

const phrasesOf = (texts: Phrases, path = ''): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...phrasesOf(value as Phrases, `${path}${key}.`)],
    ),
  );

export const inEnglish = phrasesOf(english);
/** As the form says them. */
export const inGerman = phrasesOf(germanFor(german, 'editorial_workflow'));
export const inGermanWithoutDrafts = phrasesOf(germanFor(german, 'simple'));
