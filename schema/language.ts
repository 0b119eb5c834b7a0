/** The languages everything a user reads exists in; German is the default. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Whether a word from outside, such as an option, names one of them. */
export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
