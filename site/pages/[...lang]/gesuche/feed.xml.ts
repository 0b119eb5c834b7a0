import type { APIRoute } from 'astro';
import { requestFeed } from '../../../feeds/feeds.ts';
import { feedResponse } from '../../../feeds/write.ts';
import { languagePaths } from '../../../lib/language-paths.ts';
import type { LanguagePath } from '../../../lib/language-paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<LanguagePath['props']> = ({ props: { language } }) =>
  feedResponse(requestFeed(language), 'atom', language);
