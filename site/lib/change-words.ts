import type { Field, Shape } from '../../schema/fields.ts';
import { differencesIn } from '../../schema/history/differences.ts';
import type { Difference, Step } from '../../schema/history/differences.ts';
import { jurisdictionField } from '../../schema/history/timeline.ts';
import type { Change, HistoryKind } from '../../schema/history/timeline.ts';
import { narrativeField } from '../../schema/history/version.ts';
import type { FieldChange } from '../../schema/history/version.ts';
import type { Language } from '../../schema/language.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { texts } from '../i18n/index.ts';
import { plainValue } from './fact.ts';
import type { Words } from './fact.ts';
import { factOf } from './facts.ts';
import { nameOf } from './history.ts';

/** What a change did to one field, in words. */
export interface Said {
  /** The field, and what leads to it: `Kontakt › Telefon`. */
  readonly label: string;
  /** In a line: two values with an arrow between them, or a remark. */
  readonly line: { readonly from: Words; readonly to: Words } | Words;
  /** Both versions, where they are too long for a line. */
  readonly versions?: { readonly before?: Words; readonly after?: Words };
}

/** A value longer than this is not repeated in a line. */
const mostInLine = 160;

/** What happened to an entry, in a few words. */
export function headlineOf(change: Change, language: Language): string {
  const t = texts(language).history;
  switch (change.what) {
    case 'renamed':
      return t.renamed(change.from);
    case 'merged':
      return t.merged(nameOf(change.kind, change.into, change.state, language).text);
    default:
      return t[change.what];
  }
}

/** The changed fields of a change by their labels, each once. */
export function fieldLabels(change: Change, language: Language): { readonly key: string; readonly label: string }[] {
  const fields = 'fields' in change ? change.fields : [];
  return fields.map(({ field }) => ({ key: field, label: labelOf(change.kind, field, language) }));
}

/** The changed fields of a change, each in words. */
export const saidOf = (change: Change, language: Language): Said[] =>
  'fields' in change ? change.fields.flatMap((one) => saidOfField(change.kind, one, language)) : [];

function saidOfField(kind: HistoryKind, { field: key, before, after }: FieldChange, language: Language): Said[] {
  const label = labelOf(kind, key, language);
  if (key === jurisdictionField) {
    const words = (code: unknown): Words | undefined =>
      code === undefined ? undefined : { text: jurisdiction.text(code as string, language) };
    return [said(label, words(before), words(after), language)];
  }
  const field = fieldOf(kind, key);
  // The narrative, and fields of earlier times: their values as they stand.
  if (!field) return [said(label, plain(before, language), plain(after, language), language)];
  return differencesIn(field, before, after).map((difference) => saidOfDifference(difference, language));
}

function labelOf(kind: HistoryKind, key: string, language: Language): string {
  if (key === jurisdictionField) return jurisdiction.label[language];
  if (key === narrativeField) return texts(language).system.narrative;
  return fieldOf(kind, key)?.words.label[language] ?? key;
}

const fieldOf = (kind: HistoryKind, key: string): Field | undefined =>
  fieldsOfKind(kind).find((field) => field.key === key);

function saidOfDifference(difference: Difference, language: Language): Said {
  const t = texts(language).history;
  const { at, shape } = difference;
  const label = at.map((step) => stepLabel(step, language)).join(' › ');
  const field = at.findLast((step) => 'field' in step)?.field;
  const words = (value: unknown): Words | undefined =>
    value === undefined ? undefined : field && shape ? wordsOf(field, shape, value, language) : plain(value, language);
  switch (difference.how) {
    case 'order':
      return { label, line: { text: t.order } };
    case 'value':
      return said(label, words(difference.before), words(difference.after), language);
    case 'items': {
      const all = (items: readonly unknown[]) => items.map((item) => words(item)!);
      const [added, removed] = [all(difference.added), all(difference.removed)];
      const lang = [...added, ...removed].find((one) => one.lang)?.lang;
      const joined = (items: readonly Words[]) => items.map(({ text }) => text).join('; ');
      const line = [
        ...(added.length > 0 ? [t.added(joined(added))] : []),
        ...(removed.length > 0 ? [t.dropped(joined(removed))] : []),
      ].join(' · ');
      return { label, line: { text: line, lang } };
    }
  }
}

function stepLabel(step: Step, language: Language): string {
  if ('field' in step) return step.field.words.label[language];
  return texts(language).history.quoted(String(step.item));
}

function said(label: string, before: Words | undefined, after: Words | undefined, language: Language): Said {
  const t = texts(language).history;
  const isLong = [before, after].some((one) => one && (one.text.length > mostInLine || one.text.includes('\n')));
  if (isLong) {
    const text = before && after ? t.longChanged : after ? t.statedLong : t.unstatedLong;
    return { label, line: { text }, versions: { before, after } };
  }
  if (before && after) return { label, line: { from: before, to: after } };
  const only = after ?? before ?? { text: '' };
  return { label, line: { text: after ? t.stated(only.text) : t.unstated(only.text), lang: only.lang } };
}

/** A value as the pages show it, in one text. */
function wordsOf(field: Field, shape: Shape, value: unknown, language: Language): Words {
  const parts = factOf({ ...field, shape }, value, language).values.map(plainValue);
  return { text: parts.map(({ text }) => text).join('; '), lang: parts.find(({ lang }) => lang)?.lang };
}

/** A value the schema of today does not know, as it stands in the file. */
const plain = (value: unknown, language: Language): Words | undefined =>
  value === undefined
    ? undefined
    : { text: typeof value === 'string' ? value : JSON.stringify(value), lang: language === 'de' ? undefined : 'de' };

/** What was said, as plain text: `Projektstatus: Pilot → Im Einsatz`. */
export const inOneLine = ({ label, line }: Said): string =>
  `${label}: ${'from' in line ? `${line.from.text} → ${line.to.text}` : line.text}`;
