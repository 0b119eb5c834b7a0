import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './format.ts';
import type { Texts } from './texts.ts';
import { basePath } from '../lib/place.ts';

export { compareNames, count, formatDate, formatList, formatNumber } from './format.ts';
export type { Language, Texts };

const all: Record<Language, Texts> = { de, en };

export function texts(language: Language): Texts {
  return all[language];
}

/** Address of a page in a language: German at the root, English below /en/. `path` begins with a slash. */
export function href(language: Language, path: string): string {
  const base = basePath().slice(0, -1);
  return language === 'de' ? `${base}${path}` : `${base}/en${path}`;
}

/** Address of a file that exists once for both languages, such as data or the icon. */
export function fileHref(path: string): string {
  return href('de', path);
}

export function otherLanguage(language: Language): Language {
  return language === 'de' ? 'en' : 'de';
}
