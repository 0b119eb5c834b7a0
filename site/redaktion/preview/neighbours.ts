import type { KnownEntry } from '../../../schema/derive/form-index.ts';
import type { Kind } from '../../../schema/kinds.ts';
import type { Neighbours } from '../../steckbrief/entry.ts';

/** The records of the form's index as a page looks them up. */
export function neighboursOf(known: readonly KnownEntry[]): Neighbours {
  const ofKind = (kind: Kind) =>
    new Map(known.filter((one) => one.kind === kind && one.movedTo === undefined).map((one) => [one.id, one]));
  return { system: ofKind('system'), organisation: ofKind('organisation') };
}
