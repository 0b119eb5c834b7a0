import type { SiteFile } from '../files/site-file.ts';
import { knownEntries } from './setting.ts';

/** What a new entry is checked against: an internal of the site, which may change; open data is under /api/. */
export const knownEntriesFile: SiteFile = {
  path: 'melden/entries.json',
  text: () => JSON.stringify(knownEntries),
};
