import type { KnownEntry } from '../../../schema/derive/form-index.ts';
import { entriesOfIndex } from '../../../schema/derive/form-index.ts';
import type { Finding } from '../../../schema/finding.ts';
import type { Entry } from '../../../schema/rule.ts';
import { today } from '../../../store/today.ts';
import { recordOf } from '../../entry-form/format.ts';
import type { Sheet, Values } from '../../entry-form/format.ts';
import { deskOf, isGap, slowRules, verdictOf } from '../../entry-form/verdict.ts';
import type { Desk } from '../../entry-form/verdict.ts';

/** The entry under the editor's hands, as Decap holds it. */
export interface Held {
  readonly sheet: Sheet;
  readonly desk: Desk;
  /** Absent for a new entry. */
  readonly slug?: string;
}

/** Decap's draft: immutable maps, of which we need no more than this. */
export interface DecapEntry {
  get(key: string): unknown;
}
interface Convertible {
  toJS(): unknown;
}

const pause = { check: 150, all: 1200 };

/** What all parts of the form share: the other records, what the check says, which sections are open. */
class FormState {
  known: readonly KnownEntry[] = [];
  findings: readonly Finding[] = [];
  held: Held | undefined;
  /** Record of the entry as it would be written. */
  record: Values = {};
  /** How often saving was refused. */
  refusals = 0;
  readonly open = new Set<string>();
  private others: readonly Entry[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly followers = new Set<() => void>();
  private settled: DecapEntry | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;

  /** The findings to show: nobody is blamed for what is still missing before wanting to save a new entry. */
  get shown(): readonly Finding[] {
    const isFresh = this.held?.slug === undefined && this.refusals === 0;
    return isFresh ? this.findings.filter((one) => !isGap(one)) : this.findings;
  }

  know(known: readonly KnownEntry[]): void {
    this.known = known;
    this.others = entriesOfIndex(known);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Asks to be told of each change at once, to let a value follow from others. */
  follow(follower: () => void): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  /** Another entry is opened. */
  reset(): void {
    this.settled = undefined;
    this.findings = [];
    this.refusals = 0;
    this.open.clear();
    this.held = undefined;
    this.record = {};
  }

  /** Something was entered: what follows from it follows at once, the check comes once typing pauses. */
  changed(hold: () => Held | undefined): void {
    this.settled = undefined;
    clearTimeout(this.soon);
    clearTimeout(this.later);
    this.soon = setTimeout(() => this.check(hold(), slowRules), pause.check);
    this.later = setTimeout(() => this.check(hold()), pause.all);
    for (const follower of this.followers) follower();
  }

  /** Checks at once and with all rules; before saving. */
  check(held: Held | undefined, without: readonly (typeof slowRules)[number][] = []): readonly Finding[] {
    if (!held) return [];
    this.held = held;
    this.record = recordOf(held.sheet, held.desk.kind);
    const { sheet, desk, slug } = held;
    const kept = this.findings.filter(({ rule }) => (without as readonly string[]).includes(rule));
    this.findings = [...verdictOf(sheet, desk, slug, this.others, { today: today(new Date()), without }), ...kept];
    this.notify();
    return this.findings;
  }

  /** The verdict on exactly this draft; all parts of the form ask for it when it is to be saved. */
  final(entry: DecapEntry | undefined, hold: () => Held | undefined): readonly Finding[] {
    if (!entry || this.settled !== entry) {
      clearTimeout(this.soon);
      clearTimeout(this.later);
      this.check(hold());
      this.settled = entry;
    }
    return this.findings;
  }

  refuse(): void {
    this.refusals++;
    this.notify();
  }

  reveal(section: string): void {
    this.open.add(section);
    this.notify();
  }

  toggle(section: string): void {
    if (!this.open.delete(section)) this.open.add(section);
    this.notify();
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }
}

export const state = new FormState();

/** Reads Decap's draft. */
export function heldOf(entry: DecapEntry | undefined, folder: string): Held | undefined {
  const data = entry?.get('data') as Convertible | undefined;
  if (!entry || !data) return undefined;
  const isNew = entry.get('newRecord') === true;
  return {
    sheet: data.toJS() as Sheet,
    desk: deskOf(String(entry.get('collection')), folder),
    slug: isNew ? undefined : String(entry.get('slug')),
  };
}
