const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/**
 * The current day in Germany, `2026-11-21`: the day people there write on a form, whatever clock the machine keeps.
 * `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) stands in for the clock, so that a site
 * can be built again as it was on another day.
 */
export const today = (now = clock()): string => day.format(now);

function clock(): Date {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return seconds && /^\d+$/.test(seconds) ? new Date(Number(seconds) * 1000) : new Date();
}
