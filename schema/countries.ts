import type { Language } from './language.ts';

const names = {
  de: new Intl.DisplayNames('de', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
} satisfies Record<Language, Intl.DisplayNames>;

/** Name of a country by its ISO 3166-1 alpha-2 code, or nothing for a code that is not assigned. */
export const countryName = (code: string, language: Language): string | undefined =>
  /^[A-Z]{2}$/.test(code) ? names[language].of(code) : undefined;
