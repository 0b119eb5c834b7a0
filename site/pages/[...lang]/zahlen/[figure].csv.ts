import { texts } from '../../../i18n/index.ts';
import { figureCsv } from '../../../numbers/figure-file.ts';
import { figurePaths } from '../../../numbers/figure-paths.ts';
import type { FigurePath } from '../../../numbers/figure-paths.ts';
import { origin } from '../../../numbers/origin.ts';

export const getStaticPaths = figurePaths;

export const GET = ({ props: { figure, language } }: { props: FigurePath }): Response =>
  new Response(figureCsv(figure, origin(language), texts(language).numbers), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
