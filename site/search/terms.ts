import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import type { Language } from '../../schema/language.ts';
import { wordsOf } from './compounds.ts';

const stems: Readonly<Record<Language, (word: string) => string>> = { de: stemGerman, en: stemEnglish };

/**
 * The terms of a text, as the index and the matching compare them: words without case, accents and endings.
 * @returns in the order of the text, repetitions included
 */
export const termsOf = (text: string, language: Language): string[] => wordsOf(text).map(stems[language]);
