import type { System } from '../../schema/system.ts';

/** A dated point in the life of a system, named after what its date says. */
export interface Milestone {
  readonly what: 'start' | 'planned-start' | 'status' | 'end' | 'planned-end';
  readonly date?: string;
}

type Dates = Pick<System, 'status' | 'statusDate' | 'startDate' | 'endDate'>;

const before: readonly System['status'][] = ['idea', 'planning', 'procurement', 'development'];
const after: readonly System['status'][] = ['retired', 'discontinued'];

/**
 * The life of a system as far as its record dates it, in order of time. The present status is one of the points: it is
 * attested for a day, which is not the day it began.
 * @returns nothing where no date is stated: a lone status is no time line
 */
export function milestonesOf({ status, statusDate, startDate, endDate }: Dates): Milestone[] {
  if (!statusDate && !startDate && !endDate) return [];
  const isBefore = before.includes(status);
  const isAfter = after.includes(status);
  const start = dated(isBefore ? 'planned-start' : 'start', startDate);
  const end = dated(isAfter ? 'end' : 'planned-end', endDate);
  const now: Milestone[] = [{ what: 'status', date: statusDate }];
  // The order the status itself gives; it decides where the dates leave it open.
  const points = (isBefore ? [now, start, end] : isAfter ? [start, end, now] : [start, now, end]).flat();
  return points.every(({ date }) => date) ? points.toSorted(byDate) : points;
}

const dated = (what: Milestone['what'], date: string | undefined): Milestone[] => (date ? [{ what, date }] : []);

/** Days, months and years are compared as far as both go. */
function byDate({ date: a = '' }: Milestone, { date: b = '' }: Milestone): number {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known).localeCompare(b.slice(0, known), 'en');
}
