import type { SoundEntry } from '../../../schema/check.ts';
import { vocabularyNamed } from '../../../schema/vocabulary.ts';

/** A system with the body that answers for it. */
export interface Source {
  readonly entry: SoundEntry<'system'>;
  readonly body: SoundEntry<'organisation'>;
  /** Address of the system's page; absent where the register does not know its own. */
  readonly page?: string;
}

/** One field of a foreign record and where its value comes from. */
export interface ForeignField {
  /** Its name over there. */
  readonly name: string;
  /** Our fields it is made of; none where nothing of ours says it. */
  readonly from: readonly string[];
  /** The other register does not accept a record without it. */
  readonly required?: true;
  /** How codes are translated or texts joined. */
  readonly note?: string;
  /** The value, or nothing where ours is not stated or has no counterpart. */
  readonly value: (source: Source) => unknown;
}

/** A record in the other register's fields: required ones are `null` where nothing fits, voluntary ones are left out. */
export const translated = (fields: readonly ForeignField[], source: Source): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap(({ name, required, value }) => {
      const found = present(value(source));
      return found === undefined ? (required ? [[name, null]] : []) : [[name, found]];
    }),
  );

/** An empty list or text says nothing. */
const present = (value: unknown): unknown =>
  value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;

/** The table of a translation, for those who read the file. */
export const mappingOf = (fields: readonly ForeignField[]): object[] =>
  fields.map(({ name, from, required, note }) => ({
    field: name,
    from,
    required: required ?? false,
    ...(note ? { note } : {}),
  }));

/** What a code of ours is called in another register; nothing without counterpart or with more than one. */
export function counterpart(vocabulary: string, code: string | undefined, register: string): string | undefined {
  const all = counterparts(vocabulary, code, register);
  return all.length === 1 ? all[0] : undefined;
}

/** All that a code of ours may be called in another register. */
export const counterparts = (vocabulary: string, code: string | undefined, register: string): readonly string[] =>
  code === undefined ? [] : [vocabularyNamed(vocabulary).term(code).maps?.[register] ?? []].flat();

/** Texts one after the other, what is not stated left out. */
export const paragraphs = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter(Boolean).join('\n\n') || undefined;
