import type { Language } from '../../schema/language.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Below the root of the site, without a slash in front: `api/v1/systems.json`. */
  readonly path: string;
  /** Makes the content; large files are not kept in memory. */
  readonly text: () => string | Uint8Array;
  /** From what it is made, where making it costs more than looking whether the last build made the same. */
  readonly from?: string;
}

/** Path of a file in a language: German at the root, English below en/. `path` begins with a slash. */
export const pathIn = (language: Language, path: string): string => (language === 'de' ? path.slice(1) : `en${path}`);
