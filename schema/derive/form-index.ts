import type { Kind } from '../kinds.ts';
import type { Entry } from '../rule.ts';

/**
 * What the form has to know of the other records: what rules and the preview look up in them, and by what people
 * recognise them. A test holds it to the rules: with the index a file gets the findings it gets among the whole records.
 */
const kept: Readonly<Record<Kind, readonly string[]>> = {
  system: ['name', 'alternativeNames', 'summary', 'organisation', 'reusedFrom'],
  organisation: ['name', 'shortName', 'existsUntil', 'successor', 'level', 'contact'],
  request: ['title', 'summary', 'organisation'],
  law: ['norm', 'normEnglish', 'appliesFrom', 'checkedOn'],
  operator: [],
  exceptions: ['exceptions'],
};

/** A record reduced to what the form needs, as it travels to the browser. */
export type KnownEntry = Pick<Entry, 'kind' | 'id' | 'jurisdiction' | 'file' | 'movedTo'> & {
  readonly record: Readonly<Record<string, unknown>>;
};

/**
 * The records as the form needs them.
 * @param nameOf how the form names a file: its path in the repository
 */
export const formIndexOf = (entries: Iterable<Entry>, nameOf: (file: string) => string): readonly KnownEntry[] =>
  [...entries].map(({ kind, id, jurisdiction, file, movedTo, record }) => ({
    kind,
    id,
    jurisdiction,
    file: nameOf(file),
    movedTo,
    record: Object.fromEntries(Object.entries(record).filter(([key]) => kept[kind].includes(key))),
  }));

/** The records of an index as the check takes them. */
export const entriesOfIndex = (known: readonly KnownEntry[]): readonly Entry[] =>
  known.map((one) => ({ ...one, given: new Set(Object.keys(one.record)) }) as Entry);
