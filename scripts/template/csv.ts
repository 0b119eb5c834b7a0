import { stringify } from 'csv-stringify/sync';
import { templateColumns } from './columns.ts';

/**
 * The template as a table that opens with a double click in a German Excel or LibreOffice: byte order mark, semicolons.
 * Whatever a spreadsheet would take for a formula gets an apostrophe in front, which the import takes away again
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function templateCsv(): string {
  const columns = templateColumns();
  return stringify([columns.map(({ label }) => label), columns.map(({ example }) => example)], {
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    delimiter: ';',
    bom: true,
    escape_formulas: true,
  });
}
