import { languages } from '../../schema/language.ts';
import { pathIn } from '../files/site-file.ts';
import type { SiteFile } from '../files/site-file.ts';
import { formatDate, formatNumber, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { figureCsv } from './figure-file.ts';
import { allFigures } from './figures.ts';
import type { Figure } from './figures.ts';
import { origin } from './origin.ts';
import { pictureOf } from './picture.ts';

/** Each figure as a table and as a picture. */
export const figureFiles = (): SiteFile[] =>
  languages.flatMap((language) =>
    allFigures(language).flatMap((figure) => [
      {
        path: pathIn(language, `/zahlen/${figure.key}.csv`),
        text: () => figureCsv(figure, origin(language), texts(language).numbers),
      },
      { path: pathIn(language, `/zahlen/${figure.key}.svg`), text: () => picture(figure, language) },
    ]),
  );

function picture(figure: Figure, language: Language): string {
  const { numbers } = texts(language);
  const { date, source, license } = origin(language);
  return pictureOf({
    language,
    title: (figure.unit === 'systems' ? numbers.file.title : numbers.file.titleBodies)(figure.label),
    subtitle: numbers.file.base(formatNumber(figure.base, language), formatDate(date, language)),
    footer: [`${numbers.file.columns.source}: ${source}`, license].filter(Boolean).join(' · '),
    rows: figure.rows.map(({ label, value }) => ({ label, value, text: formatNumber(value, language) })),
  });
}
