import type { Language } from '../../schema/language.ts';
import type { System } from '../../schema/system.ts';
import { status } from '../../schema/vocabularies/status.ts';
import { formatDate, texts } from '../i18n/index.ts';
import { milestonesOf } from '../lib/milestones.ts';
import type { Milestone } from '../lib/milestones.ts';

/** A milestone in words. */
export interface Point {
  readonly what: string;
  readonly date: string;
  /** Whether it is the present status. */
  readonly current: boolean;
}

/** The time line of a system as its page shows it; nothing without a status or without any date. */
export function timelineOf(record: Partial<System>, language: Language): readonly Point[] {
  const { status: code } = record;
  if (!code) return [];
  const t = texts(language).steckbrief.timeline;
  const dateOf = ({ what, date }: Milestone): string => {
    if (!date) return t.undated;
    const shown = formatDate(date, language);
    return what === 'status' ? t.attested(shown) : shown;
  };
  return milestonesOf({ ...record, status: code }).map((milestone) => ({
    what: milestone.what === 'status' ? t.status(status.text(code, language)) : t[milestone.what],
    date: dateOf(milestone),
    current: milestone.what === 'status',
  }));
}
