import { formatDate, formatNumber, texts } from '../../../i18n/index.ts';
import { figurePaths } from '../../../numbers/figure-paths.ts';
import type { FigurePath } from '../../../numbers/figure-paths.ts';
import { origin } from '../../../numbers/origin.ts';
import { pictureOf } from '../../../numbers/picture.ts';

export const getStaticPaths = figurePaths;

export const GET = ({ props: { figure, language } }: { props: FigurePath }): Response => {
  const { numbers } = texts(language);
  const { date, source, license } = origin(language);
  const picture = pictureOf({
    language,
    title: (figure.unit === 'systems' ? numbers.file.title : numbers.file.titleBodies)(figure.label),
    subtitle: numbers.file.base(formatNumber(figure.base, language), formatDate(date, language)),
    footer: [`${numbers.file.columns.source}: ${source}`, license].filter(Boolean).join(' · '),
    rows: figure.rows.map(({ label, value }) => ({ label, value, text: formatNumber(value, language) })),
  });
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
