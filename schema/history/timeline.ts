import { compareText } from '../finding.ts';
import { placeOf } from '../kinds.ts';
import type { Jurisdiction, Kind, Place } from '../kinds.ts';
import { fieldChange, fieldChanges, fieldOf, versionOf } from './version.ts';
import type { FieldChange, Version } from './version.ts';

/** The kinds of record whose changes are of interest to readers, in the order changes are told. */
export const kindsWithHistory = ['system', 'organisation', 'request', 'law'] as const satisfies readonly Kind[];
export type HistoryKind = (typeof kindsWithHistory)[number];

/** The name under which the folder of an entry appears among the fields; no record has such a key. */
export const jurisdictionField = 'jurisdiction';

export interface Commit {
  readonly id: string;
  /** When it came to be, in UTC: `2026-11-21T09:30:00.000Z`. */
  readonly time: string;
}

/** What a commit did to one file. */
export interface FileChange {
  /** Below the registry's root. */
  readonly path: string;
  /** Its content afterwards; absent where there is no plain file any more. */
  readonly text?: string;
  /** The file that Git takes for its earlier self. */
  readonly earlierPath?: string;
}

/** A commit and all files below the registry's root it changed. */
export interface CommitFiles {
  readonly commit: Commit;
  readonly files: readonly FileChange[];
  /** The history begins here because what came before is not at hand; so nothing in it is new. */
  readonly isStart?: boolean;
}

/** An entry as it was at a time. */
export interface EntryState {
  readonly jurisdiction?: Jurisdiction;
  readonly version: Version;
}

interface Happening {
  readonly commit: Commit;
  readonly kind: HistoryKind;
  /** The id the entry had from then on. */
  readonly id: string;
  /** As it was afterwards; of an entry that was removed, before. */
  readonly state: EntryState;
}

/** What happened to an entry in a commit. */
export type Change = Happening &
  (
    | { readonly what: 'created' }
    | { readonly what: 'changed'; readonly fields: readonly FieldChange[] }
    /** It was called `from` before. */
    | { readonly what: 'renamed'; readonly from: string; readonly fields: readonly FieldChange[] }
    | { readonly what: 'removed' }
    /** It was there before; `fields` tells what differs from its last state. */
    | { readonly what: 'restored'; readonly fields: readonly FieldChange[] }
    /** It was merged into another entry, `into`, which had been there before. */
    | { readonly what: 'merged'; readonly into: string }
  );

/** The changes of all entries. */
export interface Timelines {
  /** In the order they happened. */
  readonly changes: readonly Change[];
  /** By kind and id: the changes of an entry, those under its earlier ids included. Absent where nothing is known. */
  readonly of: (kind: HistoryKind, id: string) => readonly Change[];
  /** Ids that no longer name an entry, with what became of it. */
  readonly gone: readonly Gone[];
}

export interface Gone {
  readonly kind: HistoryKind;
  readonly id: string;
  /** The id it goes by now, if it lives on. */
  readonly to?: string;
  readonly change: Change;
}

/** All that is remembered of an id. */
interface Known {
  readonly kind: HistoryKind;
  readonly id: string;
  readonly files: Map<string, Holding>;
  /** The record that goes by this id now. */
  state?: EntryState;
  /** The last record that did, unless it goes by another id now. */
  last?: EntryState;
  movedTo?: string;
  /** The change that took the record away. */
  left?: Change;
  changes: Change[];
}

interface Holding {
  readonly place: Place;
  readonly version: Version;
}

/**
 * Follows entries through commits. An entry is its kind and id, whatever folder or file format it stands in; it keeps
 * its history when its id changes: by what it leaves behind (`movedTo`), or because Git sees a renamed file.
 * A version that cannot be read is passed over, as if the commit had left the file alone.
 * @param commits from the first to the last, one following the other
 */
export function timelinesOf(commits: Iterable<CommitFiles>): Timelines {
  const known = new Map<string, Known>();
  const changes: Change[] = [];
  for (const { commit, files, isStart } of commits) {
    const happened = changesIn(commit, files, known);
    if (isStart) {
      for (const one of known.values()) one.changes = [];
      continue;
    }
    changes.push(...happened);
  }
  return {
    changes,
    of: (kind, id) => known.get(keyOf(kind, id))?.changes ?? [],
    gone: [...known.values()].flatMap((one) => goneOf(one, known)),
  };
}

const keyOf = (kind: HistoryKind, id: string): string => `${kind}/${id}`;

function changesIn(commit: Commit, files: readonly FileChange[], known: Map<string, Known>): Change[] {
  const touched = new Map<Known, EntryState | undefined>();
  const earlierOf = new Map<Known, string>();
  const touch = (path: string, text: string | undefined): Known | undefined => {
    const place = placeIn(path);
    if (!place) return undefined;
    const one = knownAt(known, place.kind, place.id);
    if (!touched.has(one)) touched.set(one, one.state);
    hold(one, path, place, text);
    return one;
  };
  for (const { path, text, earlierPath } of files) {
    const earlier = earlierPath === undefined ? undefined : touch(earlierPath, undefined);
    const one = touch(path, text);
    if (one && earlier?.kind === one.kind && earlier !== one) earlierOf.set(one, earlier.id);
  }
  const movedBefore = new Map([...touched.keys()].map((one) => [one, one.movedTo] as const));
  for (const one of touched.keys()) settle(one);

  // Records that came to an id, from another one wherever there is one that a record has left.
  const came = [...touched.keys()].filter((one) => !touched.get(one) && one.state);
  const left = new Map([...touched.keys()].filter((one) => touched.get(one) && !one.state).map((one) => [one.id, one]));
  const happened: Change[] = [];
  for (const one of came) {
    const from = [...left.values()].find(
      ({ id, kind, movedTo }) =>
        kind === one.kind && (movedTo === one.id || movedBefore.get(one) === id || earlierOf.get(one) === id),
    );
    if (from) left.delete(from.id);
    happened.push(from ? renamed(commit, one, from, touched.get(from)!) : arrived(commit, one));
  }
  for (const one of left.values()) happened.push(departed(commit, one, touched.get(one)!, known));
  for (const [one, before] of touched) {
    const changed = before && one.state ? changedOf(commit, one, before, one.state) : undefined;
    if (changed) happened.push(changed);
  }
  return happened.toSorted(
    (a, b) => kindsWithHistory.indexOf(a.kind) - kindsWithHistory.indexOf(b.kind) || compareText(a.id, b.id),
  );
}

function placeIn(path: string): (Place & { kind: HistoryKind }) | undefined {
  const where = placeOf(path);
  if (!('place' in where) || !isHistoryKind(where.place.kind)) return undefined;
  return { ...where.place, kind: where.place.kind };
}

const isHistoryKind = (kind: Kind): kind is HistoryKind => (kindsWithHistory as readonly Kind[]).includes(kind);

function knownAt(known: Map<string, Known>, kind: HistoryKind, id: string): Known {
  const key = keyOf(kind, id);
  const one = known.get(key) ?? { kind, id, files: new Map<string, Holding>(), changes: [] };
  known.set(key, one);
  return one;
}

function hold({ files }: Known, path: string, place: Place, text: string | undefined): void {
  if (text === undefined) return void files.delete(path);
  const version = versionOf(text, place.format);
  const before = files.get(path)?.version;
  // Of a new file it shows only later; what cannot be read of it counts as not stated.
  if (version && !(before && !fieldChanges(before, version))) files.set(path, { place, version });
}

/** Works out what an id stands for from its files; of several the first by path, as the check does. */
function settle(one: Known): void {
  const [path] = [...one.files.keys()].toSorted(compareText);
  const holding = path === undefined ? undefined : one.files.get(path)!;
  const movedTo = holding && one.kind === 'system' ? fieldOf(holding.version, 'movedTo') : undefined;
  one.movedTo = typeof movedTo === 'string' ? movedTo : undefined;
  one.state =
    holding && one.movedTo === undefined
      ? { jurisdiction: holding.place.jurisdiction, version: holding.version }
      : undefined;
}

function renamed(commit: Commit, one: Known, from: Known, before: EntryState): Change {
  const fields = differing(before, one.state!);
  const change: Change = {
    commit,
    kind: one.kind,
    id: one.id,
    state: one.state!,
    what: 'renamed',
    from: from.id,
    fields,
  };
  one.changes = [...from.changes, change];
  from.changes = [];
  [from.last, from.left] = [undefined, change];
  [one.last, one.left] = [undefined, undefined];
  return change;
}

function arrived(commit: Commit, one: Known): Change {
  const base = { commit, kind: one.kind, id: one.id, state: one.state! };
  const change: Change = one.last
    ? { ...base, what: 'restored', fields: differing(one.last, base.state) }
    : { ...base, what: 'created' };
  // An id that was given anew begins anew.
  if (change.what === 'created') one.changes = [];
  [one.last, one.left] = [undefined, undefined];
  one.changes.push(change);
  return change;
}

function departed(commit: Commit, one: Known, state: EntryState, known: ReadonlyMap<string, Known>): Change {
  const base = { commit, kind: one.kind, id: one.id, state };
  const into = one.movedTo;
  const change: Change =
    into !== undefined && known.get(keyOf(one.kind, into))?.state
      ? { ...base, what: 'merged', into }
      : { ...base, what: 'removed' };
  one.changes.push(change);
  [one.last, one.left] = [state, change];
  return change;
}

function changedOf(commit: Commit, one: Known, before: EntryState, state: EntryState): Change | undefined {
  const fields = differing(before, state);
  if (fields.length === 0) return undefined;
  const change: Change = { commit, kind: one.kind, id: one.id, state, what: 'changed', fields };
  one.changes.push(change);
  return change;
}

function differing(before: EntryState, after: EntryState): readonly FieldChange[] {
  const moved =
    before.jurisdiction === after.jurisdiction
      ? []
      : [fieldChange(jurisdictionField, before.jurisdiction, after.jurisdiction)];
  return [...moved, ...(fieldChanges(before.version, after.version) ?? [])];
}

function goneOf({ kind, id, state, left }: Known, known: ReadonlyMap<string, Known>): Gone[] {
  if (state || !left) return [];
  let to: string | undefined;
  // An entry can have been renamed again since, and back; each step leads to a later change.
  for (let step: Change | undefined = left; step; step = known.get(keyOf(kind, to))?.left) {
    if (step.what === 'removed') return [{ kind, id, change: step }];
    to = step.what === 'merged' ? step.into : step.id;
  }
  return [{ kind, id, change: left, ...(to === undefined ? {} : { to }) }];
}
