import { leavesOf } from '../../schema/leaves.ts';
import type { Kind } from '../../schema/kinds.ts';
import { languages } from '../../schema/language.ts';
import type { Language } from '../../schema/language.ts';
import { narrativeText } from '../../schema/narrative/tree.ts';
import { organisationType } from '../../schema/vocabularies/organisation-type.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { narrativeOf } from '../lib/narrative.ts';
import { organisationOf, registry } from '../lib/registry.ts';
import { placeOfBody, systemView } from '../lib/system-view.ts';
import { compoundEnds, wordsOf } from './compounds.ts';

/** One page as the full-text index knows it. */
export interface SearchRecord {
  /** Address without the base of the site. */
  readonly url: string;
  readonly language: Language;
  readonly content: string;
  /** What a result list shows. */
  readonly meta: Readonly<Record<'title' | 'summary' | 'body' | 'place' | 'status' | 'kind', string>>;
}

/** Everything that can be found, in each language; from the data, because pages repeat their labels a thousand times. */
export function searchRecords(): SearchRecord[] {
  return languages.flatMap((language) => {
    const systems = systemRecords(language);
    const endsOf = compoundEnds(new Set(systems.flatMap(({ content }) => wordsOf(content))));
    return [
      ...systems.map((record) => ({ ...record, content: [record.content, ...endsOf(record.content)].join(' ') })),
      // Names are no compounds: whoever looks for bridges does not mean Saarbrücken.
      ...organisationRecords(language),
    ];
  });
}

const prefix = (language: Language) => (language === 'de' ? '' : `/${language}`);

function systemRecords(language: Language): SearchRecord[] {
  return [...registry.system.values()].map((entry) => {
    const view = systemView(entry, language);
    const body = organisationOf(entry).record;
    return {
      url: `${prefix(language)}/systeme/${entry.id}/`,
      language,
      // The id is searchable too: people paste it from addresses and spreadsheets.
      content: [
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
        .join(' '),
      meta: {
        title: view.name,
        summary: view.summary,
        body: view.body,
        place: view.place,
        status: view.status.label,
        kind: 'system',
      },
    };
  });
}

function organisationRecords(language: Language): SearchRecord[] {
  return [...registry.organisation.values()].map((entry) => {
    const place = placeOfBody(entry, language);
    const type = organisationType.text(entry.record.type, language);
    return {
      url: `${prefix(language)}/organisationen/${entry.id}/`,
      language,
      content: [entry.record.name, entry.record.shortName, place, type, entry.id].filter(Boolean).join(' '),
      meta: { title: entry.record.name, summary: '', body: type, place, status: '', kind: 'organisation' },
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
