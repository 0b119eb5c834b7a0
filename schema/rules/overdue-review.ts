import { olderThanDays, olderThanYear } from '../dates.ts';
import type { Rule } from '../rule.ts';

/** The law on AI has moved before its day came once: what is said of it is compared with the sources twice a year. */
export const mostDaysOfLaw = 180;

/** What nobody confirmed for a year, and the law for half a year, may have become untrue; it stays visible, with a warning. */
export const overdueReview: Rule<'overdue-review'> = {
  name: 'overdue-review',
  level: 'warning',
  scope: 'entry',
  *check({ kind, record }, { today }) {
    if (kind === 'law' && record.checkedOn && olderThanDays(record.checkedOn, mostDaysOfLaw, today))
      yield { path: ['checkedOn'], params: { value: record.checkedOn, days: mostDaysOfLaw } };
    if (kind !== 'system' || !record.lastReviewed) return;
    // What has ended changes no more.
    if (record.status === 'retired' || record.status === 'discontinued') return;
    const { lastReviewed: value, nextReviewDue: next } = record;
    if (olderThanYear(value, today)) yield { path: ['lastReviewed'], params: { value } };
    else if (next && next < today) yield { path: ['nextReviewDue'], params: { value, next } };
  },
};
