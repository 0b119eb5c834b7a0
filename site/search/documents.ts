import type { Field } from '../../schema/fields.ts';
import { fieldsOfKind, leavesOf } from '../../schema/leaves.ts';
import type { Leaf } from '../../schema/leaves.ts';
import type { Language } from '../../schema/language.ts';
import { narrativeText } from '../../schema/narrative/tree.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { narrativeOf } from '../lib/narrative.ts';
import { organisationOf, registry } from '../lib/registry.ts';
import type { OrganisationEntry, RequestEntry, SystemEntry } from '../lib/registry.ts';
import { requestViews } from '../lib/request-view.ts';
import { placeOfBody, systemViews } from '../lib/system-view.ts';
import { compoundParts } from './compounds.ts';
import { dictionaryOf } from './dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import type { WordIndexFile } from './index-file.ts';
import { wordIndex } from './word-index.ts';
import type { IndexedDocument, Written } from './word-index.ts';

/** What the short-text index takes from a system besides its name, its body and its summary. */
const labelled: ReadonlySet<string> = new Set([
  'entryType',
  'status',
  'policyFields',
  'administrativeTasks',
  'aiMethods',
  'capabilities',
  'users',
  'keywords',
]);
/** Groups of which the name is searched: products and who is behind them. */
const named: ReadonlySet<string> = new Set(['models', 'providers', 'partners', 'hosting']);

/** The index of short texts of the whole register in a language; systems come first, in the order of their names. */
export function registryIndex(language: Language): WordIndexFile {
  const documents = [...systems(language), ...requests(language), ...organisations(language)];
  return wordIndex(documents, language, germanDictionary());
}

let dictionary: Dictionary | undefined;
const germanDictionary = (): Dictionary => (dictionary ??= dictionaryOf(germanTexts(), placeNames()));

/** Takes a folded word apart into words of the register. */
export const compoundPartsOfRegister = (): ((word: string) => readonly string[]) => compoundParts(germanDictionary());

/** The systems in the order in which the index and the cards of the list hold them. */
export const orderedSystems = (language: Language): SystemEntry[] =>
  systemViews(language).map(({ id }) => registry.system.get(id)!);

export const orderedRequests = (language: Language): RequestEntry[] =>
  requestViews(language).map(({ id }) => registry.request.get(id)!);

export const orderedOrganisations = (): OrganisationEntry[] => [...registry.organisation.values()];

const german = (...texts: readonly (string | undefined)[]): Written[] =>
  texts.flatMap((text) => (text ? { text, language: 'de' } : []));

/** On English pages the translation counts beside the original, which many search for all the same. */
const both = (language: Language, text: string, translation: string | undefined): Written[] =>
  language === 'en' && translation ? [{ text: translation, language }, ...german(text)] : german(text);

function bodyTexts(entry: OrganisationEntry, language: Language): Written[] {
  return [...german(entry.record.name, entry.record.shortName), { text: placeOfBody(entry, language), language }];
}

const systems = (language: Language): IndexedDocument[] =>
  orderedSystems(language).map((entry) => {
    const { id, record } = entry;
    const english = record.translations?.en;
    return {
      kind: 'system',
      id,
      name: [...both(language, record.name, english?.name), ...german(...(record.alternativeNames ?? []))],
      body: [...bodyTexts(organisationOf(entry), language), ...german(record.organisationUnit, record.location)],
      labels: leavesOf('system', record)
        .filter(({ path }) => labelled.has(String(path[0])) || (named.has(String(path[0])) && isName(path.at(-1))))
        .map((leaf) => labelOf(leaf, language)),
      text: both(language, record.summary, english?.summary),
    };
  });

const isName = (key: string | number | undefined): boolean =>
  key === 'name' || key === 'provider' || key === 'operator';

function labelOf({ shape, value }: Leaf, language: Language): Written {
  return shape.vocabulary
    ? { text: vocabularyNamed(shape.vocabulary).text(value as string, language), language }
    : { text: String(value), language: 'de' };
}

const requests = (language: Language): IndexedDocument[] =>
  orderedRequests(language).map((entry) => {
    const { id, record } = entry;
    const english = record.translations?.en;
    return {
      kind: 'request',
      id,
      name: both(language, record.title, english?.title),
      body: bodyTexts(organisationOf(entry), language),
      labels: leavesOf('request', record)
        .filter(({ path }) => labelled.has(String(path[0])) || path[0] === 'mustHave')
        .map((leaf) => labelOf(leaf, language)),
      text: [
        ...both(language, record.summary, english?.summary),
        ...both(language, record.problem ?? '', english?.problem),
      ],
    };
  });

const organisations = (language: Language): IndexedDocument[] =>
  orderedOrganisations().map((entry) => ({
    kind: 'organisation',
    id: entry.id,
    name: german(entry.record.name, entry.record.shortName, ...formerNamesOf(entry)),
    body: [{ text: placeOfBody(entry, language), language }],
    labels: leavesOf('organisation', entry.record)
      .filter(({ path }) => path[0] === 'type')
      .map((leaf) => labelOf(leaf, language)),
    text: [],
  }));

const formerNamesOf = ({ record }: OrganisationEntry): string[] =>
  (record.formerNames ?? []).flatMap(({ name }) => name ?? []);

/** Everything the register and its fields say in German, long texts included: the words compounds are made of. */
function* germanTexts(): Generator<string> {
  for (const kind of ['system', 'organisation', 'request'] as const) {
    yield* germanWords(fieldsOfKind(kind));
    for (const entry of registry[kind].values())
      for (const { path, shape, value } of leavesOf(kind, entry.record)) {
        if (path[0] === 'translations' || path[0] === 'sources') continue;
        if (shape.vocabulary) yield vocabularyNamed(shape.vocabulary).text(value as string, 'de');
        else if (shape.primitive === 'text' || shape.primitive === 'prose') yield value as string;
      }
  }
  for (const entry of registry.system.values()) yield narrativeText(narrativeOf(entry));
}

function* germanWords(fields: readonly Field[]): Generator<string> {
  for (const { words, shape } of fields) {
    yield `${words.label.de}. ${words.help.de}`;
    const item = shape.kind === 'list' ? shape.item : shape;
    if (item.kind === 'group') yield* germanWords(item.fields);
  }
}

/** Names of places are no compounds. */
function* placeNames(): Generator<string> {
  for (const { de } of jurisdiction.terms) yield de;
  for (const { record } of registry.organisation.values())
    if (record.type === 'municipality' || record.type === 'district') yield record.name;
}
