import { catalogueFiles } from '../catalogue/files.ts';
import { feedFiles } from '../feeds/files.ts';
import { instanceFiles } from '../instance/files.ts';
import { changesFile } from '../lib/changes-file.ts';
import { published } from '../lib/open-data.ts';
import { qrCodeFiles } from '../lib/qr-code-files.ts';
import { planFiles } from '../matching/files.ts';
import { figureFiles } from '../numbers/files.ts';
import { reportFiles } from '../reports/report-files.ts';
import { knownEntriesFile } from '../reporting/known-entries-file.ts';
import type { SiteFile } from './site-file.ts';

/** All files of the site that are made from the registry and are no pages; search index and form have their own makers. */
export const siteFiles = (): readonly SiteFile[] => [
  ...instanceFiles,
  ...published.files,
  ...published.singles,
  changesFile,
  ...catalogueFiles(),
  ...feedFiles(),
  ...figureFiles(),
  ...reportFiles(),
  ...qrCodeFiles(),
  ...planFiles(),
  knownEntriesFile,
];
