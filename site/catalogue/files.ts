import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import { comparedSystem } from '../compare/compared-system.ts';
import { namesFiles } from '../compare/names-file.ts';
import type { SiteFile } from '../files/site-file.ts';
import { cardShards, columns } from '../lib/catalogue.ts';
import { registry } from '../lib/registry.ts';

/** What list and comparison load: internals of the site, which may change; open data is under /api/. */
export const catalogueFiles = (): SiteFile[] =>
  languages.flatMap((language) => [
    file(language, 'columns', () => columns(language)),
    ...cardShards(language).map((cards, number) => file(language, `cards-${number}`, () => cards)),
    ...namesFiles(pathOf(language, 'names'), language),
    ...[...registry.system.values()].map((entry) =>
      file(language, `facts/${entry.id}`, () => comparedSystem(entry, language)),
    ),
  ]);

const pathOf = (language: Language, name: string): string => `catalogue/${language}/${name}.json`;

const file = (language: Language, name: string, content: () => unknown): SiteFile => ({
  path: pathOf(language, name),
  text: () => JSON.stringify(content()),
});
