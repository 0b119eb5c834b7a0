import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { DateOrder } from './values.ts';

/** How a register's values translate: normalised spelling -> code, or `null` where ours has no counterpart. */
export type Codes = ReadonlyMap<string, Translation>;

interface Translation {
  readonly code: string | null;
  /** Other codes of ours the value may stand for as well. */
  readonly also: readonly string[];
}

/** Where the value of a column goes that is no field of its own; `#aside` says nothing about the system and is left. */
export type Special = '#recordId' | '#body' | '#page' | '#published' | '#used' | '#aside';

/** One line of a translation: columns over there, the field here. */
export interface ForeignColumn {
  /** Its names over there; case, blanks, signs and leading numbers do not matter. */
  readonly from: readonly string[];
  /** Path of our field, `providers[].name`; nothing where ours has no counterpart. */
  readonly to?: string;
  readonly special?: Special;
  readonly codes?: Codes;
  /** Cuts the cell into several values. */
  readonly cut?: (text: string) => readonly string[];
  /** Columns inside of a list of groups, by their names over there. */
  readonly items?: Readonly<Record<string, string>>;
  /** What else is said of an item of the list when this column is filled in. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** The value stands in full in another field too, so that cutting it here loses nothing. */
  readonly elsewhere?: true;
}

/** What a foreign body's name says about it. */
export interface BodyKind {
  readonly type: string;
  readonly level?: string;
}

/** One register as it translates into ours. */
export interface Adapter {
  readonly register: { readonly name: string; readonly url: string; readonly publisher?: string };
  /** The language its texts are written in, as a German sentence says it; absent: German. */
  readonly language?: { readonly code: string; readonly adverb: string; readonly adjective: string };
  readonly columns: readonly ForeignColumn[];
  /** What holds for all of its records. */
  readonly always: Readonly<Record<string, unknown>>;
  readonly dateOrder?: DateOrder;
  /** Kind of a body by its name. */
  readonly bodyKind: (name: string) => BodyKind;
  /** Day on which the texts were taken from the register, if the file says so. */
  readonly harvestedAt?: (head: Readonly<Record<string, unknown>>) => unknown;
  /** Why a row is no system in use or in work at all; said in German. */
  readonly leaveOut?: (special: Readonly<Partial<Record<Special, string>>>) => string | undefined;
  /** What holds where the row does not say otherwise. */
  readonly otherwise?: Readonly<Record<string, unknown>>;
  /** Columns about people, which are not even shown in a remark. */
  readonly hidden?: readonly string[];
}

/**
 * A value without what varies when people type it: `c)  Deployed – The use case is …` and `deployed` are one.
 * @returns spellings to look up, the most exact first
 */
export function spellingsOf(value: string): readonly string[] {
  const whole = value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[a-z]\)\s*/, '')
    .replaceAll(/[‐-―]/g, '-')
    .replaceAll('’', "'")
    .replaceAll('_', ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/[.;,]$/, '')
    .trim();
  const [short = whole] = whole.split(/\s[-ñ]\s|:\s/);
  return [whole, short.trim()];
}

/** Spelling over there -> code here, or `null` for none; of a list the first is taken and the others are said. */
type Met = Readonly<Record<string, string | null | readonly [string, ...string[]]>>;

/**
 * Codes of a vocabulary by what a register calls them: the counterparts that the vocabulary itself names, and spellings
 * met besides.
 * @param register key of the counterparts in the vocabulary, `us`
 * @param met decides where several codes have one counterpart
 */
export function codesOf(vocabulary: Vocabulary, register: string, met: Met = {}): Codes {
  const found = new Map<string, string[]>();
  for (const { code, maps } of vocabulary.terms)
    for (const name of [maps?.[register] ?? []].flat()) {
      const [spelling] = spellingsOf(name) as [string];
      found.set(spelling, [...(found.get(spelling) ?? []), code]);
    }
  const own = [...found].map(([spelling, [code, ...also]]) => [spelling, { code: code!, also }] as const);
  return new Map<string, Translation>([...own, ...spelled(met)]);
}

/** Codes where the vocabulary names no counterparts. */
export const spelled = (met: Met): Codes =>
  new Map(
    Object.entries(met).map(([name, choice]) => {
      const [code = null, ...also] = [choice].flat() as (string | null)[];
      return [spellingsOf(name)[0]!, { code, also: also as string[] }];
    }),
  );
