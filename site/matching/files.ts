import { languages } from '../../schema/language.ts';
import { pathIn } from '../files/site-file.ts';
import type { SiteFile } from '../files/site-file.ts';
import { planFile } from './plan-file.ts';

/** What the page compares a plan with: internals of the site, which may change; open data is under /api/. */
export const planFiles = (): SiteFile[] =>
  languages.map((language) => ({
    path: pathIn(language, '/pruefen/entries.json'),
    text: () => JSON.stringify(planFile(language)),
  }));
