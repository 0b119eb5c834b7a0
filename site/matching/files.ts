import { languages } from '../../schema/language.ts';
import { pathIn } from '../files/site-file.ts';
import type { SiteFile } from '../files/site-file.ts';
import { dividedFiles } from '../lib/divided-file.ts';
import { registry } from '../lib/registry.ts';
import { planFile } from './plan-file.ts';

/** Systems up to which all is loaded at once: some 100 to 200 KB as served, and no request tells anything of the plan. */
const mostTogether = 1_500;

/** Whether a plan loads only what its words need; then the requests hint at its words, which the page says. */
export const isDivided = registry.system.size > mostTogether;

/** What the page compares a plan with: internals of the site, which may change; open data is under /api/. */
export const planFiles = (): SiteFile[] =>
  languages.flatMap((language) =>
    dividedFiles(pathIn(language, '/pruefen/entries.json'), planFile(language), !isDivided),
  );
