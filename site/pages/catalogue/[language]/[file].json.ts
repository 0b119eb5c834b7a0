import { languages } from '../../../../schema/language.ts';
import { cardShards, columns } from '../../../lib/catalogue.ts';

/* What the list loads to filter and to show: an internal of the site, which may change; open data is under /api/. */

export const getStaticPaths = () =>
  languages.flatMap((language) => [
    { params: { language, file: 'columns' }, props: { content: columns(language) } },
    ...cardShards(language).map((cards, number) => ({
      params: { language, file: `cards-${number}` },
      props: { content: cards },
    })),
  ]);

export const GET = ({ props }: { props: { content: unknown } }): Response =>
  new Response(JSON.stringify(props.content), { headers: { 'Content-Type': 'application/json' } });
