import { leavesOf } from '../../schema/leaves.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Language } from '../../schema/language.ts';
import { narrativeText } from '../../schema/narrative/tree.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { narrativeOf } from '../lib/narrative.ts';
import { organisationOf } from '../lib/registry.ts';
import { systemView } from '../lib/system-view.ts';
import { compoundPartsOfRegister, orderedSystems } from './documents.ts';
import { folded, wordsOf } from './words.ts';

/** One system as the full-text index knows it. */
export interface SearchRecord {
  readonly id: string;
  /** Address without the base of the site. */
  readonly url: string;
  readonly language: Language;
  readonly content: string;
}

/**
 * Everything systems say of themselves, in a language; from the data, because pages repeat their labels a thousand times.
 * With the parts of compounds, which Pagefind does not find by itself.
 */
export function searchRecords(language: Language): SearchRecord[] {
  const partsOf = compoundPartsOfRegister();
  return orderedSystems(language).map((entry) => {
    const view = systemView(entry, language);
    const body = organisationOf(entry).record;
    const content = [
      view.name,
      view.summary,
      body.name,
      body.shortName,
      view.place,
      ...wordsOfRecord('system', entry.record, language),
      narrativeText(narrativeOf(entry)),
      entry.id,
    ]
      .filter(Boolean)
      .join(' ');
    const words = new Set(wordsOf(content));
    const parts = [...words].flatMap((word) => partsOf(folded(word, 'de'))).filter((part) => !words.has(part));
    return {
      id: entry.id,
      url: `${language === 'de' ? '' : `/${language}`}/systeme/${entry.id}/`,
      language,
      content: [content, ...new Set(parts)].join(' '),
    };
  });
}

/** Texts of a record and the labels of its codes. */
function wordsOfRecord(kind: Kind, record: object, language: Language): string[] {
  return [...leavesOf(kind, record)].flatMap(({ path, shape, value }) => {
    if (path[0] === 'translations' || path[0] === 'sources') return [];
    if (shape.vocabulary) return [vocabularyNamed(shape.vocabulary).text(value as string, language)];
    return shape.primitive === 'text' || shape.primitive === 'prose' ? [value as string] : [];
  });
}
