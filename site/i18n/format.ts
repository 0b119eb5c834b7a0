import type { Language } from '../../schema/language.ts';

export type { Language };

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** Intl objects are costly to make and asked for on every page. */
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const plurals = perLanguage((locale) => new Intl.PluralRules(locale));
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const years = perLanguage((locale) => dates(locale, { year: 'numeric' }));
const months = perLanguage((locale) => dates(locale, { year: 'numeric', month: 'long' }));
const days = perLanguage((locale) => dates(locale, { year: 'numeric', month: 'long', day: 'numeric' }));

export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value);
}

/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD': a date is shown only as exactly as it was stated. */
export function formatDate(partialDate: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(partialDate);
  if (!match) return partialDate;
  const [, year, month, day] = match;
  const format = day ? days : month ? months : years;
  return format[language].format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

export function formatList(items: readonly string[], language: Language): string {
  return lists[language].format(items);
}

const names = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });

/** Order of names in lists: umlauts beside their vowels, "KI 2" before "KI 10"; the same in both languages. */
export function compareNames(a: string, b: string): number {
  return names.compare(a, b);
}

/** "1 Eintrag", "1.234 Einträge". */
export function count(value: number, language: Language, forms: { one: string; other: string }): string {
  const form = plurals[language].select(value) === 'one' ? forms.one : forms.other;
  return `${formatNumber(value, language)} ${form}`;
}

function perLanguage<T>(make: (locale: string) => T): Record<Language, T> {
  return { de: make(locales.de), en: make(locales.en) };
}

function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}
