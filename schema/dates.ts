/*
 * Dates of the registry are days, months or years (`2026-01-31`, `2026-01`, `2026`). Two of them are compared as far as
 * both go: what might be the same time is not said to be before or after.
 */

/** Whether `a` certainly lies after `b`. */
export function isAfter(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) > b.slice(0, known);
}

/** Whether more than a year lies between a day and `today`, both `2026-01-31`. */
export const olderThanYear = (day: string, today: string): boolean =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;

/** Whether more than so many days lie between a day and `today`, both `2026-01-31`. */
export const olderThanDays = (day: string, days: number, today: string): boolean =>
  Date.parse(today) - Date.parse(day) > days * 24 * 60 * 60 * 1000;
