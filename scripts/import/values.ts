/*
 * Texts of foreign tables as values of ours. Each function gives the value, or nothing where the text is none.
 */

/** Words with which forms are filled in where there is nothing to say. */
const sayNothing =
  /^(?:n\/?\.?a\.?|none|not applicable|not available|unknown|unclear|tbd|tba|null|undefined|onbekend|niet van toepassing|n\.?v\.?t\.?|geen|keine angabe|k\.?\s?a\.?|entfällt|unbekannt|-+|–|—|\.+|\?+|\[\]|\{\})$/i;

/** Whether a cell is filled in without saying anything. */
export const saysNothing = (text: string): boolean => sayNothing.test(text.trim());

/** Order of day and month where they are divided by slashes. */
export type DateOrder = 'day-first' | 'month-first';

const months: readonly RegExp[] = [
  /^jan/i,
  /^feb/i,
  /^(?:mar|mär|maa|mrt)/i,
  /^apr/i,
  /^(?:may|mai|mei)/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^(?:oct|okt)/i,
  /^nov/i,
  /^de[cz]/i,
];

const two = (number: number | string): string => String(number).padStart(2, '0');

/**
 * A day, month or year in any usual way of writing: ISO with or without a time, German, American, `März 2026`, or the
 * number Excel keeps a day as (https://support.microsoft.com/office/df8b07d4-7761-4a93-bc33-b7471bbff252).
 * @returns `2026-01-31`, `2026-01`, `2026`, or nothing if it is none or not in the calendar
 */
export function dateOf(given: unknown, order: DateOrder = 'day-first'): string | undefined {
  if (typeof given === 'number' || (typeof given === 'string' && /^\d{5}(?:\.\d+)?$/.test(given.trim())))
    return dayOfSerial(Number(given)) ?? (typeof given === 'number' ? dateOf(String(given)) : undefined);
  if (typeof given !== 'string') return undefined;
  const text = given.trim();
  const match = (pattern: RegExp) => pattern.exec(text)?.slice(1) as string[] | undefined;
  const iso = match(/^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?(?:[T ]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/);
  if (iso) return inCalendar(iso[0]!, iso[1], iso[2]);
  const full = match(/^(\d\d?)([./-])(\d\d?)\2(\d{4})(?:[, ]+\d\d?:\d\d(?::\d\d)?(?: [AP]M)?)?$/i);
  if (full) {
    const [first, sign, second, year] = full as [string, string, string, string];
    return sign === '/' && order === 'month-first' ? inCalendar(year, first, second) : inCalendar(year, second, first);
  }
  const month = match(/^(\d\d?)[./-](\d{4})$/);
  if (month) return inCalendar(month[1]!, month[0]);
  // Excel shows a month of this century as `Aug-25`.
  const short = match(/^(\p{L}{3})-(\d\d)$/u);
  if (short) {
    const number = months.findIndex((one) => one.test(short[0]!));
    return number < 0 ? undefined : inCalendar(`20${short[1]!}`, String(number + 1));
  }
  const named = match(/^(?:(\d\d?)\.?\s+)?(\p{L}{3,9})\.?\s+(?:(\d\d?),\s*)?(\d{4})$/u);
  if (named) {
    const number = months.findIndex((one) => one.test(named[1]!));
    return number < 0 ? undefined : inCalendar(named[3]!, String(number + 1), named[0] ?? named[2]);
  }
  return undefined;
}

/** Day 1 is 1 January 1900; day 60 is a 29 February that never was. */
function dayOfSerial(serial: number): string | undefined {
  if (serial < 20_000 || serial > 80_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function inCalendar(year: string, month?: string, day?: string): string | undefined {
  if (Number(year) < 1900 || Number(year) > 2200) return undefined;
  if (month === undefined) return year;
  const text = `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  const date = new Date(`${text}${day === undefined ? '-01' : ''}T00:00:00Z`);
  // Some engines roll 31 February over into March.
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? undefined : text;
}

/** Yes or no in the languages of the sources. */
export function flagOf(given: unknown): boolean | undefined {
  if (typeof given === 'boolean') return given;
  const text = String(given).trim().toLowerCase();
  if (['true', 'ja', 'yes', 'y', 'wahr', 'x', '1'].includes(text)) return true;
  if (['false', 'nein', 'no', 'n', 'falsch', 'nee', '0'].includes(text)) return false;
  return undefined;
}

/** A number as German or English people write it: `1.234,5`, `1,234.5`, `1 234`. */
export function numberOf(given: unknown): number | undefined {
  if (typeof given === 'number') return Number.isFinite(given) ? given : undefined;
  const text = String(given)
    .trim()
    .replaceAll(/[\s'’]/g, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** A value as text; what is no single value gives nothing. */
export const plainText = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined;

/** The texts of a list as Python and JSON write it, `['a', "b"]`. */
export const listedTexts = (text: string): readonly string[] =>
  /^\[.*\]$/s.test(text)
    ? [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, single, double]) =>
        (single ?? double ?? '').replaceAll(/\\n/g, ' ').replaceAll(/\\(.)/g, '$1'),
      )
    : [text];
