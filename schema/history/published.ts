import { jurisdictionField } from './timeline.ts';
import type { Change, EntryState } from './timeline.ts';
import { narrativeField, recordOf } from './version.ts';

/**
 * Everything an entry stated at a time: its record, the folder it stood in as `jurisdiction` and the text of an `.mdx`
 * file as `narrative`. The same names stand in the fields of changes.
 */
export const statementsOf = ({ jurisdiction, version }: EntryState): Record<string, unknown> => ({
  ...(jurisdiction ? { [jurisdictionField]: jurisdiction } : {}),
  ...recordOf(version),
  ...(version.narrative?.trim() ? { [narrativeField]: version.narrative.trim() } : {}),
});

/**
 * A change as one line of open data. Read from the first to the last, the lines rebuild the register at any time:
 *
 * - `created`: the entry is there, `record` is all it states;
 * - `changed`: in each of `fields` the statement `before` gives way to `after`; absent means not stated;
 * - `renamed`: the entry `from` goes by `id` from now on; then as `changed`;
 * - `removed`, and `merged` into the entry `into`: the entry is gone;
 * - `restored`: it is there again, `record` is all it states, `fields` what differs from before it was removed.
 */
export function publishedChange(change: Change): object {
  const { commit, kind, id } = change;
  const base = { commit: commit.id, time: commit.time, kind, id, change: change.what };
  switch (change.what) {
    case 'created':
      return { ...base, record: statementsOf(change.state) };
    case 'changed':
      return { ...base, fields: change.fields };
    case 'renamed':
      return { ...base, from: change.from, fields: change.fields };
    case 'removed':
      return base;
    case 'restored':
      return { ...base, fields: change.fields, record: statementsOf(change.state) };
    case 'merged':
      return { ...base, into: change.into };
  }
}
