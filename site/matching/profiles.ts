import type { Registry, SoundEntry } from '../../schema/check.ts';
import type { Language } from '../../schema/language.ts';
import { leavesOf } from '../../schema/leaves.ts';
import type { RecordOf } from '../../schema/kinds.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { termOf } from '../search/terms.ts';
import { writtenWords } from '../search/words.ts';
import type { Profile } from './similarity.ts';
import { conceptName, termCounter } from './terms-of-text.ts';
import type { Ground } from './weights.ts';

/** What a text of a system says about its purpose; how it is run or paid for makes no two systems alike. */
const textsOfSystem: Partial<Record<keyof RecordOf<'system'>, number>> = {
  // Written to say in a few words what it is about.
  summary: 3,
  keywords: 3,
  name: 2,
  alternativeNames: 1,
  intendedPurpose: 2,
  systemInput: 1,
  systemOutput: 1,
  // Longer texts wander.
  description: 0.7,
  processIntegration: 0.7,
  operatingLogic: 0.5,
  benefits: 0.5,
  operationalData: 0.5,
};

const textsOfRequest: Partial<Record<keyof RecordOf<'request'>, number>> = {
  title: 3,
  mustHave: 2,
  // Of compiled needs half the summary says where they were found.
  summary: 1,
  problem: 1,
};

/** Labels of codes count as words, too: whoever describes a plan says "Prognose", not the code. */
const labelWeight: Readonly<Partial<Record<string, number>>> = {
  administrativeTasks: 1,
  capabilities: 1,
  policyFields: 0.5,
};

/** Codes that say only that none of the others fits. */
const saysNothing: ReadonlySet<string> = new Set(['other', 'unknown', 'none']);

/** A registry in the form in which its entries are compared. */
export interface Profiles {
  readonly systems: readonly Profile[];
  readonly requests: readonly Profile[];
  /** Terms that are words of their own somewhere, so that they count as parts of compounds. */
  readonly terms: ReadonlySet<string>;
  /** A term as people write it; nothing for what is no word. */
  surfaceOf(term: string): string | undefined;
}

/**
 * Reads off each system and each need what is compared: terms of its texts and some of its codes.
 * @param language of the texts; German is what entries are written in, English where it is given
 */
export function profilesOf(registry: Registry, language: Language): Profiles {
  const systems = [...registry.system.values()];
  const requests = [...registry.request.values()];
  const places = placeNames(registry);
  const isPlace = (word: string): boolean => places.has(word) || places.has(word.replace(/(?:er|s)$/, ''));

  const texts = new Map<SoundEntry<'system' | 'request'>, readonly Passage[]>([
    ...systems.map((entry) => [entry, passages('system', entry.record, textsOfSystem, language)] as const),
    ...requests.map((entry) => [entry, passages('request', entry.record, textsOfRequest, language)] as const),
  ]);
  const terms = dictionaryOf([...texts.values()].flat());
  const forms = new Map<string, Map<string, number>>();
  const counter = termCounter(
    (term) => terms.has(term),
    isPlace,
    (term, word) => {
      const counted = forms.get(term) ?? new Map<string, number>();
      counted.set(word, (counted.get(word) ?? 0) + 1);
      forms.set(term, counted);
    },
  );
  const wordsOf = (entry: SoundEntry<'system' | 'request'>): ReadonlyMap<string, number> => {
    const counted = new Map<string, number>();
    for (const { text, weight, language: own } of texts.get(entry)!) counter.add(counted, text, weight, own);
    return counted;
  };

  return {
    systems: systems.map((entry) => ({ id: entry.id, words: wordsOf(entry), codes: codesOfSystem(entry, registry) })),
    requests: requests.map((entry) => ({
      id: entry.id,
      words: wordsOf(entry),
      codes: codesOf({
        administrativeTasks: entry.record.administrativeTasks,
        policyFields: entry.record.policyFields,
        aiMethods: entry.record.aiMethods,
        level: [registry.organisation.get(entry.record.organisation)?.record.level],
      }),
    })),
    terms,
    surfaceOf: (term) => conceptName(term, language) ?? commonForm(forms.get(term) ?? new Map()),
  };
}

/** A text with its weight. */
interface Passage {
  readonly text: string;
  readonly weight: number;
  readonly language: Language;
}

function passages(
  kind: 'system' | 'request',
  record: RecordOf<'system'> | RecordOf<'request'>,
  weightOf: Readonly<Partial<Record<string, number>>>,
  language: Language,
): Passage[] {
  const english: Readonly<Record<string, unknown>> = (language === 'en' && record.translations?.en) || {};
  const stated = leavesOf(kind, record).flatMap(({ path, shape, value }) => {
    const key = String(path[0]);
    const weight = weightOf[key];
    const isText = shape.primitive === 'text' || shape.primitive === 'prose';
    return weight === undefined || !isText || key in english
      ? []
      : [{ text: value as string, weight, language: 'de' as const }];
  });
  const labels = leavesOf(kind, record).flatMap(({ path, shape, value }) => {
    const weight = labelWeight[String(path[0])];
    if (weight === undefined || !shape.vocabulary) return [];
    const { note, ...label } = vocabularyNamed(shape.vocabulary).term(value as string);
    return [
      { text: label[language], weight, language },
      ...(note ? [{ text: note[language], weight: weight / 2, language }] : []),
    ];
  });
  const translated = Object.entries(english).flatMap(([key, value]) => {
    const weight = weightOf[key];
    return weight === undefined || typeof value !== 'string' ? [] : [{ text: value, weight, language: 'en' as const }];
  });
  return [...stated, ...labels, ...translated];
}

function dictionaryOf(texts: readonly Passage[]): ReadonlySet<string> {
  const words = new Set(texts.flatMap(({ text, language }) => writtenWords(text).map((word) => `${language} ${word}`)));
  const terms = new Set<string>();
  for (const word of words) {
    const term = termOf(word.slice(3).toLowerCase(), word.slice(0, 2) as Language);
    if (term !== undefined) terms.add(term);
  }
  return terms;
}

function codesOfSystem({ record }: SoundEntry<'system'>, registry: Registry): Profile['codes'] {
  return codesOf({
    administrativeTasks: record.administrativeTasks,
    capabilities: record.capabilities,
    policyFields: record.policyFields,
    aiMethods: record.aiMethods,
    // A system for both has something in common with either.
    audience: record.audience === 'both' ? ['internal', 'external'] : [record.audience],
    level: [registry.organisation.get(record.organisation)?.record.level],
    providers: [...new Set(record.providers?.map(({ name }) => companyName(name)))],
  });
}

function codesOf(
  stated: Readonly<Partial<Record<Exclude<Ground, 'words'>, readonly (string | undefined)[]>>>,
): Profile['codes'] {
  const entries = Object.entries(stated) as [Exclude<Ground, 'words'>, readonly (string | undefined)[] | undefined][];
  return new Map(
    entries.flatMap(([ground, values]) => {
      const codes = (values ?? []).filter((code) => code !== undefined && !saysNothing.has(code)) as string[];
      return codes.length > 0 ? [[ground, codes] as const] : [];
    }),
  );
}

/** A company without its legal form: `forml GmbH` and `Forml` are one. */
export const companyName = (name: string): string =>
  name
    .replace(/\s+(?:gGmbH|GmbH(?: & Co\. KG)?|AG|SE|AöR|e\. ?V\.|Inc\.?|Ltd\.?|Corporation|Deutschland)(?=\s|$)/g, '')
    .trim()
    .toLowerCase();

/**
 * Names of places: two systems are not alike because both are in Leipzig. Taken from the names of municipalities and of
 * the Länder; what stands in several names (Stadt, Landkreis) is no place.
 */
function placeNames({ organisation }: Registry): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { record } of organisation.values())
    if (record.level === 'municipal')
      for (const word of new Set(writtenWords(record.name.toLowerCase()))) seen.set(word, (seen.get(word) ?? 0) + 1);
  const municipal = [...seen].filter(([, number]) => number < 3).map(([word]) => word);
  const lands = jurisdiction.terms.filter(({ code }) => code.length === 2).flatMap(({ de }) => writtenWords(de));
  return new Set([...municipal, ...lands.map((word) => word.toLowerCase())]);
}

/**
 * The form of a term to show: the most frequent, regardless of a capital at the beginning of a sentence; nouns keep theirs,
 * because they hardly ever stand without it.
 */
function commonForm(forms: ReadonlyMap<string, number>): string | undefined {
  const small = (form: string): string => form[0]!.toLowerCase() + form.slice(1);
  const total = new Map<string, number>();
  for (const [form, number] of forms) total.set(small(form), (total.get(small(form)) ?? 0) + number);
  const most = [...total].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0];
  if (!most) return undefined;
  const [form, number] = most;
  const capital = form[0]!.toUpperCase() + form.slice(1);
  return (forms.get(form) ?? 0) * 4 < number && forms.has(capital) ? capital : form;
}
