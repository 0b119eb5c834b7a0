import type { Change, HistoryKind } from '../../schema/history/timeline.ts';
import { formatDate, texts } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { headlineOf, saidOf } from './change-words.ts';
import type { Said } from './change-words.ts';
import { changesOf, dayOf, history, nameOf } from './history.ts';

/** What has changed in an entry, in words: the newest first. */
export interface HistoryView {
  /** Why there are no changes, or not all. */
  readonly remark?: string;
  readonly recent: readonly ChangeView[];
  /** Shown on demand. */
  readonly older: readonly ChangeView[];
  /** Number of all that are older; more than a page holds. */
  readonly olderInAll: number;
}

export interface ChangeView {
  readonly time: string;
  readonly day: string;
  readonly headline: string;
  readonly commit: string;
  readonly said: readonly Said[];
}

/** Changes shown at once, and the most that a page holds. */
const shown = 5;
const most = 50;

export function historyView(kind: HistoryKind, id: string, language: Language): HistoryView {
  const own: readonly Change[] = changesOf(kind, id).toReversed();
  const views = own.slice(0, most).map((change) => ({
    time: change.commit.time,
    day: formatDate(dayOf(change.commit), language),
    headline: headlineOf(change, language),
    commit: change.commit.id,
    said: saidOf(change, language),
  }));
  return {
    remark: remarkOn(own, language),
    recent: views.slice(0, shown),
    older: views.slice(shown),
    olderInAll: Math.max(0, own.length - shown),
  };
}

function remarkOn(own: readonly Change[], language: Language): string | undefined {
  const t = texts(language).history;
  if (history.extent === 'none') return t.none;
  if (history.extent === 'complete' || !history.start) return own.length === 0 ? t.notYet : undefined;
  const start = t.partial(formatDate(dayOf(history.start), language));
  return own.length === 0 ? `${start} ${t.empty}` : start;
}

/** When an entry was last changed, and by which commit; nothing where the history does not say. */
export const lastChangeOf = (
  kind: HistoryKind,
  id: string,
): { readonly date: string; readonly commit: string } | undefined => {
  const last = changesOf(kind, id).at(-1)?.commit;
  return last && { date: dayOf(last), commit: last.id };
};

/** From what all this is made: a commit never changes, but what another entry is called does. */
export const historyInputs = (kind: HistoryKind, id: string, language: Language): readonly unknown[] => [
  history.extent,
  history.extent === 'partial' && history.start,
  changesOf(kind, id).map((change) => [
    change.commit.id,
    change.what === 'merged' && nameOf(change.kind, change.into, change.state, language),
  ]),
];
