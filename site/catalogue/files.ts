import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import type { Name } from '../compare/choice.ts';
import { comparedSystem } from '../compare/compared-system.ts';
import type { SiteFile } from '../files/site-file.ts';
import { cardShards, columns } from '../lib/catalogue.ts';
import { registry } from '../lib/registry.ts';
import { systemViews } from '../lib/system-view.ts';

/** What list and comparison load: internals of the site, which may change; open data is under /api/. */
export const catalogueFiles = (): SiteFile[] =>
  languages.flatMap((language) => [
    file(language, 'columns', () => columns(language)),
    ...cardShards(language).map((cards, number) => file(language, `cards-${number}`, () => cards)),
    file(language, 'names', () => systemViews(language).map(({ id, name, body }): Name => [id, name, body])),
    ...[...registry.system.values()].map((entry) =>
      file(language, `facts/${entry.id}`, () => comparedSystem(entry, language)),
    ),
  ]);

const file = (language: Language, name: string, content: () => unknown): SiteFile => ({
  path: `catalogue/${language}/${name}.json`,
  text: () => JSON.stringify(content()),
});
