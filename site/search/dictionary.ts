import type { Parts } from './compounds.ts';
import { termOf } from './terms.ts';
import { folded, writtenWords } from './words.ts';

/** Term -> how people write it -> how often. */
export type Forms = Map<string, Map<string, number>>;

/** The words of the register, of which its compounds consist; so no dictionary has to be shipped. */
export interface Dictionary extends Parts {
  /** How people mostly write a word of this term. */
  written(term: string): string | undefined;
}

/**
 * Makes a dictionary.
 * @param texts in German
 * @param names words that are no compounds although they look like it: whoever looks for bridges does not mean
 * Saarbrücken
 */
export function dictionaryOf(texts: Iterable<string>, names: Iterable<string> = []): Dictionary {
  const words = new Set<string>();
  const forms: Forms = new Map();
  for (const text of texts)
    for (const form of writtenWords(text)) {
      const word = folded(form.toLowerCase(), 'de');
      const term = termOf(word, 'de');
      if (term === undefined || /\d/.test(word)) continue;
      words.add(word);
      const own = forms.get(term) ?? new Map<string, number>();
      forms.set(term, own.set(form, (own.get(form) ?? 0) + 1));
    }
  const whole = new Set(
    [...names].flatMap((name) => writtenWords(name.toLowerCase()).map((word) => folded(word, 'de'))),
  );
  return {
    hasWord: (word) => words.has(word),
    hasTerm: (term) => forms.has(term),
    isWhole: (word) => whole.has(word),
    written: (term) => mostUsed(forms.get(term)),
  };
}

/** The form that occurs most often. */
export function mostUsed(forms: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  for (const [form, number] of forms ?? []) if (best === undefined || number > forms!.get(best)!) best = form;
  return best;
}
