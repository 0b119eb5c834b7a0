import { languages } from '../../../../../schema/language.ts';
import { comparedSystem } from '../../../../compare/compared-system.ts';
import { registry } from '../../../../lib/registry.ts';
import type { SystemEntry } from '../../../../lib/registry.ts';
import type { Language } from '../../../../i18n/index.ts';

/* What the comparison loads of each system: an internal of the site, which may change; open data is under /api/. */

export const getStaticPaths = () =>
  languages.flatMap((language) =>
    [...registry.system.values()].map((entry) => ({ params: { language, id: entry.id }, props: { entry, language } })),
  );

export const GET = ({ props }: { props: { entry: SystemEntry; language: Language } }): Response =>
  new Response(JSON.stringify(comparedSystem(props.entry, props.language)), {
    headers: { 'Content-Type': 'application/json' },
  });
