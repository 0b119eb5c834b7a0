import { linkable } from '../../schema/address.ts';
import { countryName } from '../../schema/countries.ts';
import type { Field, Shape } from '../../schema/fields.ts';
import type { Language } from '../../schema/language.ts';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { formatDate, formatNumber, href, texts } from '../i18n/index.ts';
import type { Fact, Value } from '../lib/fact.ts';
import { codeHref } from './code-pages.ts';
import type { Neighbours } from './entry.ts';

/**
 * Puts a field of a record into words.
 * @param value as it stands in the record; undefined where nothing was stated
 * @param neighbours the records it may name
 */
export function factOf({ words, shape }: Field, value: unknown, language: Language, neighbours: Neighbours): Fact {
  return {
    label: words.label[language],
    help: words.help[language],
    values: value === undefined ? [] : valuesOf(shape, value, language, neighbours),
  };
}

function valuesOf(shape: Shape, value: unknown, language: Language, neighbours: Neighbours): Value[] {
  switch (shape.kind) {
    case 'list':
      return (value as unknown[]).flatMap((item) => valuesOf(shape.item, item, language, neighbours));
    case 'group':
      return [{ facts: statedFacts(shape.fields, value as object, language, neighbours) }];
    case 'leaf':
      return [leafValue(shape, value, language, neighbours)];
  }
}

/** Inside a group what was not stated is left out: gaps are shown per field of the record, not per detail. */
function statedFacts(fields: readonly Field[], group: object, language: Language, neighbours: Neighbours): Fact[] {
  const values = group as Record<string, unknown>;
  return fields.flatMap((field) => {
    const value = values[field.key];
    return value === undefined ? [] : [{ ...factOf(field, value, language, neighbours), help: undefined }];
  });
}

function leafValue(
  shape: Extract<Shape, { kind: 'leaf' }>,
  value: unknown,
  language: Language,
  neighbours: Neighbours,
): Value {
  const text = String(value);
  switch (shape.primitive) {
    case 'code':
      return codeValue(shape.vocabulary, text, language);
    case 'flag':
      return texts(language).facts.flag(value as boolean);
    case 'number':
      return formatNumber(value as number, language);
    case 'date':
    case 'partial-date':
      return formatDate(text, language);
    case 'country':
      return countryName(text, language) ?? text;
    case 'url':
      return { text: readableAddress(text), href: linkable(text) };
    case 'email':
      return { text, href: `mailto:${text}` };
    case 'phone':
      return { text, href: `tel:${text.replace(/[^+\d]/g, '')}` };
    case 'reference':
      return referenceValue(shape.target, text, language, neighbours);
    case 'text':
    case 'prose':
      // Entries are written in German; pages in English say so, for screen readers and translators.
      return language === 'de' ? text : { text, lang: 'de' };
    case 'id':
    case 'handle':
    case 'regional-key':
    case 'colour':
      return text;
  }
}

/** A code by its label; where the systems with this code have a page of their own, it leads there. */
function codeValue(vocabulary: string | undefined, code: string, language: Language): Value {
  if (!vocabulary) return code;
  const text = vocabularyNamed(vocabulary).text(code, language);
  const address = codeHref(vocabulary, code, language);
  return address ? { text, href: address } : text;
}

function referenceValue(
  target: 'system' | 'organisation' | undefined,
  id: string,
  language: Language,
  neighbours: Neighbours,
): Value {
  const folder = target === 'system' ? 'systeme' : 'organisationen';
  const name = target && neighbours[target].get(id)?.record.name;
  return { text: name ?? id, href: href(language, `/${folder}/${id}/`) };
}

/** `https://www.example.org/weg/` -> `www.example.org/weg`. */
const readableAddress = (address: string): string => address.replace(/^https:\/\//, '').replace(/\/$/, '');
