/** What somebody asks of the reports. */
export interface Choice {
  /** Name of a body; nothing for all. */
  readonly body?: string;
  /** Place of the date by which the period is meant; nothing for any time. */
  readonly date?: number;
  /** Days, `2026-01-31`; nothing where there is no limit. */
  readonly from?: string;
  readonly to?: string;
}

/** The rows that fit, and how many were left out only because they bear no date. */
export interface Chosen {
  readonly rows: readonly (readonly string[])[];
  readonly undated: number;
}

/**
 * Chooses rows of a report.
 * @param rows without the head
 * @param bodyAt place of the body's name in a row
 */
export function chosen(rows: readonly (readonly string[])[], bodyAt: number, choice: Choice): Chosen {
  const { body, date, from, to } = choice;
  const ofBody = body ? rows.filter((row) => row[bodyAt] === body) : rows;
  if (date === undefined || (!from && !to)) return { rows: ofBody, undated: 0 };
  const dated = ofBody.filter((row) => isDate(row[date]));
  return { rows: dated.filter((row) => touches(row[date]!, from, to)), undated: ofBody.length - dated.length };
}

const isDate = (text: string | undefined): boolean => text !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(text);

/** Whether a year, month or day has a day within the limits. */
export function touches(date: string, from?: string, to?: string): boolean {
  const first = `${date}-01-01`.slice(0, 10);
  const last = `${date}-99-99`.slice(0, 10);
  return (!from || last >= from) && (!to || first <= to);
}

/** Rows as CSV in the form of the reports they come from, whose cells are safe for spreadsheets already. */
export const csvText = (rows: readonly (readonly string[])[], delimiter: string): string =>
  `\uFEFF${rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('')}`;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
