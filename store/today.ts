/** The current day in Germany, `2026-11-21`: the day people there write on a form, whatever clock the machine keeps. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' }).format(now);
