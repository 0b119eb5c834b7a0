import { languages } from '../../../../schema/language.ts';
import type { Name } from '../../../compare/choice.ts';
import type { Language } from '../../../i18n/index.ts';
import { systemViews } from '../../../lib/system-view.ts';

/* The systems that can be compared: an internal of the site, which may change; open data is under /api/. */

export const getStaticPaths = () => languages.map((language) => ({ params: { language }, props: { language } }));

export const GET = ({ props }: { props: { language: Language } }): Response => {
  const names = systemViews(props.language).map(({ id, name, body }): Name => [id, name, body]);
  return new Response(JSON.stringify(names), { headers: { 'Content-Type': 'application/json' } });
};
