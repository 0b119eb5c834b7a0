/*
 * How feeds are written and where they lie: what links to them needs, without the changes they tell of.
 */

export const feedFormats = ['atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** A feed as a page links to it. */
export interface FeedLink {
  readonly title: string;
  /** Folder of its files, without the language: `/laender/mv/`. */
  readonly folder: string;
  readonly formats: readonly FeedFormat[];
}

/** Address of a feed's file without the language. */
export const feedPath = ({ folder }: Pick<FeedLink, 'folder'>, format: FeedFormat): string =>
  `${folder}feed.${format === 'atom' ? 'xml' : 'json'}`;

const types: Readonly<Record<FeedFormat, string>> = { atom: 'application/atom+xml', json: 'application/feed+json' };

/** Media type of a format, as links to it say. */
export const feedType = (format: FeedFormat): string => types[format];
