import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import { pathIn } from '../files/site-file.ts';
import type { SiteFile } from '../files/site-file.ts';
import { bodiesWithSystems } from '../lib/body-selections.ts';
import { facetsWithPages } from '../lib/facets.ts';
import { registry } from '../lib/registry.ts';
import { bodyFeed, facetFeed, hasFeeds, requestFeed, systemFeed, wholeFeed } from './feeds.ts';
import type { ChangeFeed } from './feeds.ts';
import { feedPath } from './formats.ts';
import { feedText } from './write.ts';

/** The files of all feeds. */
export const feedFiles = (): SiteFile[] =>
  languages.flatMap((language) =>
    feedsIn(language).flatMap((feed) =>
      feed.formats.map((format) => ({
        path: pathIn(language, feedPath(feed, format)),
        text: () => feedText(feed, format, language),
      })),
    ),
  );

const feedsIn = (language: Language): ChangeFeed[] => [
  wholeFeed(language),
  requestFeed(language),
  ...facetsWithPages.filter(hasFeeds).flatMap((facet) => facet.terms.map((term) => facetFeed(facet, term, language))),
  // Those with systems: others seldom change.
  ...bodiesWithSystems('de').bodies.map((entry) => bodyFeed(entry, language)),
  ...[...registry.system.values()].map((entry) => systemFeed(entry, language)),
];
