import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';

/** One address of a page in one language, as Astro's `getStaticPaths` wants it; German stands at the root. */
export interface LanguagePath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly language: Language };
}

/** The addresses of a page that exists once per language. */
export const languagePaths = (): LanguagePath[] =>
  languages.map((language) => ({ params: { lang: language === 'de' ? undefined : language }, props: { language } }));

/**
 * The addresses of a page that exists per language and record.
 * @param inputs from what the page is made, where it may be taken from the last build
 */
export const recordPaths = <T extends { readonly id: string }>(
  records: Iterable<T>,
  inputs?: (record: T, language: Language) => string | undefined,
) =>
  [...records].flatMap((entry) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, id: entry.id },
      props: { ...props, entry },
      cacheKey: inputs?.(entry, props.language),
    })),
  );
