import type { Document } from 'yaml';
import type { Level, Path } from './finding.ts';
import type { Jurisdiction, Kind, RecordOf } from './kinds.ts';
import type { Aim, Params, RuleName } from './problem.ts';

/**
 * One record as the rules see it. Fields that are wrong in themselves are left out of `record`, so a rule can trust
 * every value it finds there; `given` still names them, so that nothing stated is called missing.
 */
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

export interface EntryOf<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly jurisdiction?: Jurisdiction;
  /** File as the caller named it. */
  readonly file: string;
  readonly record: Partial<RecordOf<K>>;
  readonly given: ReadonlySet<string>;
  /** Set instead of any record where the entry has moved to another id. */
  readonly movedTo?: string;
  /** Narrative of an `.mdx` entry. */
  readonly body?: string;
  /** The line of the file the narrative begins on. */
  readonly bodyLine?: number;
}

/** All records at once, as far as they could be read; of several with one id the first by file name. */
export type RegistryView = { readonly [K in Kind]: ReadonlyMap<string, EntryOf<K>> } & {
  /** The day the check is made on, `2026-11-21`. */
  readonly today: string;
};

/** What a rule found: place and facts; the words stand in `messages/`. */
export interface Hit<R extends RuleName> {
  readonly path?: Path;
  readonly aim?: Aim;
  /** Where it weighs other than the rule as a whole. */
  readonly level?: Level;
  readonly params: Params[R];
}

/** A rule across fields or across entries; it looks at one entry at a time and may look anything up in the registry. */
export interface Rule<R extends RuleName = RuleName> {
  readonly name: R;
  readonly level: Level;
  /** `entry`: the entry alone decides, so a form can ask it too; `registry`: it takes the other records. */
  readonly scope: 'entry' | 'registry';
  readonly check: (entry: Entry, registry: RegistryView) => Iterable<Hit<R>>;
  /** Remedies in a parsed file what the rule finds, where that needs no judgement; what the record says stays. */
  readonly fix?: (document: Document, file: Pick<Entry, 'kind' | 'id'>) => void;
}
