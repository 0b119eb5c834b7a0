import { isAfter } from '../dates.ts';
import type { Rule } from '../rule.ts';
import type { status as statusList } from '../vocabularies/status.ts';

type Status = (typeof statusList.codes)[number];

const before: readonly Status[] = ['idea', 'planning', 'procurement', 'development'];
const inUse: readonly Status[] = ['pilot', 'operation'];
const ended: readonly Status[] = ['retired', 'discontinued'];

/**
 * Status and dates tell the same story. What time alone can bring about – a planned date that has passed – is a
 * warning, so that nobody's sound entry is refused one morning.
 */
export const statusDates: Rule<'status-dates'> = {
  name: 'status-dates',
  level: 'error',
  scope: 'entry',
  *check({ kind, record }, { today }) {
    if (kind !== 'system' || !record.status) return;
    const { status, startDate, endDate } = record;
    if (startDate) {
      const path = ['startDate'];
      if ([...inUse, 'retired'].includes(status) && isAfter(startDate, today))
        yield { path, params: { reason: 'start-ahead', status, value: startDate } };
      if (before.includes(status) && isAfter(today, startDate))
        yield { path, level: 'warning', params: { reason: 'start-passed', status, value: startDate } };
    }
    if (endDate) {
      const path = ['endDate'];
      if (ended.includes(status) && isAfter(endDate, today))
        yield { path, params: { reason: 'end-ahead', status, value: endDate } };
      if (inUse.includes(status) && isAfter(today, endDate))
        yield { path, level: 'warning', params: { reason: 'end-passed', status, value: endDate } };
    }
  },
};
