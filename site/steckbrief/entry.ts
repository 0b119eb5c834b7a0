import type { Jurisdiction, Kind, RecordOf } from '../../schema/kinds.ts';
import type { Organisation } from '../../schema/organisation.ts';

/**
 * A record as its page shows it. Nothing in it is certain to be stated: the form shows a page of what is still being
 * typed. Entries of a checked registry are of this shape, too.
 */
export interface Draft<K extends Kind> {
  readonly id: string;
  readonly jurisdiction?: Jurisdiction;
  readonly record: Partial<RecordOf<K>>;
}

/** What pages of other records need of a body. */
export interface Body {
  readonly id: string;
  readonly jurisdiction?: Jurisdiction;
  readonly record: Partial<Pick<Organisation, 'name' | 'level' | 'contact'>>;
}

/** Where a page looks up the records that its own one names; a checked registry is of this shape. */
export interface Neighbours {
  readonly system: Lookup<{ readonly record: { readonly name?: string } }>;
  readonly organisation: Lookup<Body>;
}

interface Lookup<T> {
  get(id: string): T | undefined;
}
