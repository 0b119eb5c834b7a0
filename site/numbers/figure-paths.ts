import type { Language } from '../i18n/index.ts';
import { languagePaths } from '../lib/language-paths.ts';
import { allFigures } from './figures.ts';
import type { Figure } from './figures.ts';

/** A file of a figure, as Astro hands it to its page. */
export interface FigurePath {
  readonly language: Language;
  readonly figure: Figure;
}

/** The addresses of a file that exists per language and figure. */
export const figurePaths = () =>
  languagePaths().flatMap(({ params, props }) =>
    allFigures(props.language).map((figure) => ({
      params: { ...params, figure: figure.key },
      props: { ...props, figure },
    })),
  );
