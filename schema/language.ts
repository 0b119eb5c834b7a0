/** The languages everything a user reads exists in; German is the default. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
