import { stringify } from 'csv-stringify/sync';
import type { Texts } from '../i18n/index.ts';
import type { Figure } from './figures.ts';

/** Where the numbers of a file come from; it leaves the site and has to say so itself. */
export interface Origin {
  /** Day of the state that is counted, `2026-01-31`. */
  readonly date: string;
  /** Name or address of the register. */
  readonly source: string;
  readonly license?: string;
}

/**
 * A figure as a table: UTF-8, comma, CRLF (RFC 4180), one row per number, each with what is needed to quote it.
 * Whatever a spreadsheet would take for a formula gets an apostrophe in front, which makes it text
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function figureCsv({ label, unit, base, rows }: Figure, origin: Origin, words: Texts['numbers']): string {
  const { columns } = words.file;
  return stringify(
    rows.map((row) => ({
      [columns.figure]: label,
      [columns.code]: row.code,
      [columns.label]: row.label,
      [columns.value]: row.value,
      [columns.base]: base,
      [columns.unit]: unit === 'systems' ? words.unit : words.unitBodies,
      [columns.date]: origin.date,
      [columns.source]: origin.source,
      [columns.license]: origin.license ?? '',
    })),
    { header: true, columns: Object.values(columns), record_delimiter: 'windows', escape_formulas: true },
  );
}
