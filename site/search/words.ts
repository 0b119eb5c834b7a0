import type { Language } from '../../schema/language.ts';

/** The words of a text as they stand there: letters and digits only. */
export const writtenWords = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text in lower case, letters and digits only. */
export const wordsOf = (text: string): string[] => writtenWords(text.toLowerCase());

/**
 * A word without what people leave out or write in another way: accents, ß as ss; in German texts ae, oe and ue as ä, ö
 * and ü. As in Snowball's "german2", but ue stays after any vowel, not only after q: in "neue", "Bauen" and "Steuer" it
 * never stands for ü.
 * @param word in lower case
 */
export function folded(word: string, language: Language): string {
  const plain = /^[a-z0-9]*$/.test(word) ? word : withoutAccents(word, language);
  if (language !== 'de') return plain;
  return plain
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replace(/(?<![aeiouäöüq])ue/g, 'ü');
}

/** Umlauts stay in German, where they are letters; all else becomes its plain letter. */
function withoutAccents(word: string, language: Language): string {
  const kept = language === 'de' ? /(?<![aou])\u0308|[\u0300-\u0307\u0309-\u036f]/g : /[\u0300-\u036f]/g;
  return word.replaceAll('ß', 'ss').normalize('NFD').replace(kept, '').normalize('NFC');
}
