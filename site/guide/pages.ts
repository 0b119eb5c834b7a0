import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import { parseGuide } from './parse.ts';
import type { GuideText } from './parse.ts';

/** The pages of the guide that are Markdown, in the order in which they are offered. */
export const guideSlugs = [
  'steckbrief-lesen',
  'system-melden',
  'nie-eintragen',
  'rollen',
  'checklisten',
  'eigene-instanz',
  'mitnehmen',
  'faq',
] as const;
export type GuideSlug = (typeof guideSlugs)[number];

const files = import.meta.glob<string>('./{de,en}/*.md', { query: '?raw', import: 'default', eager: true });

/** Names of the Markdown files of a language, without their ending. */
export const filesOf = (language: Language): string[] =>
  Object.keys(files).flatMap((file) => {
    const [, folder, name] = /^\.\/(\w+)\/(.+)\.md$/.exec(file) ?? [];
    return folder === language && name ? [name] : [];
  });

const parsed = new Map<string, GuideText>();

/** A page of the guide. Throws if its file is missing or does not begin as it should. */
export function guidePage(slug: GuideSlug, language: Language): GuideText {
  const file = `./${language}/${slug}.md`;
  const text = files[file];
  if (text === undefined) throw new Error(`The guide lacks ${file}.`);
  const page = parsed.get(file) ?? parseGuide(text);
  parsed.set(file, page);
  return page;
}

/** Every Markdown page in every language. */
export const allGuidePages = () =>
  guideSlugs.flatMap((slug) => languages.map((language) => ({ slug, language, text: guidePage(slug, language) })));

/** Address of a page of the guide below the root of a language. */
export const guidePath = (slug: GuideSlug): string => `/hilfe/${slug}/`;
