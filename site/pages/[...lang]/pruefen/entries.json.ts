import type { Language } from '../../../../schema/language.ts';
import { languagePaths } from '../../../lib/language-paths.ts';
import { planFile } from '../../../matching/plan-file.ts';

/* What the page compares a plan with: an internal of the site, which may change; open data is under /api/. */

export const getStaticPaths = languagePaths;

export const GET = ({ props }: { props: { language: Language } }): Response =>
  new Response(JSON.stringify(planFile(props.language)), { headers: { 'Content-Type': 'application/json' } });
