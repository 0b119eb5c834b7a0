import { stringify } from 'csv-stringify/sync';
import { columnsOf, germanCell, plainCell } from '../../schema/columns.ts';
import type { NameOf } from '../../schema/columns.ts';
import type { Published, PublishedKind } from './published.ts';

/** A cell of Excel holds no more: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const mostOfExcel = 32_767;

const rest = ' … (gekürzt; vollständig in systems.csv)';

/** Rows end with CRLF; a line end of any kind inside of a cell stands in quotes, or spreadsheets would begin a new row. */
const rowEnds = { record_delimiter: 'windows', quote_record_delimiter: true } as const;

/** A table for programs: UTF-8, comma, CRLF (RFC 4180); values exactly as in the JSON, see `columns.ts`. */
export function csvText(kind: PublishedKind, records: readonly Published[]): string {
  const columns = columnsOf(kind);
  return stringify(
    records.map((record) => columns.map((column) => plainCell(record, column))),
    { header: true, columns: columns.map(({ name }) => name), ...rowEnds },
  );
}

/**
 * A table that opens with a double click in a German Excel or LibreOffice: byte order mark, semicolons, German labels.
 * Whatever a spreadsheet would take for a formula gets an apostrophe in front, which makes it text
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function excelText(kind: PublishedKind, records: readonly Published[], nameOf: NameOf): string {
  const columns = columnsOf(kind);
  return stringify(
    records.map((record) => columns.map((column) => fitting(germanCell(record, column, nameOf)))),
    {
      header: true,
      columns: columns.map(({ labels }) => labels.map(({ de }) => de).join(': ')),
      ...rowEnds,
      delimiter: ';',
      bom: true,
      escape_formulas: true,
    },
  );
}

const fitting = (text: string): string =>
  text.length > mostOfExcel ? `${text.slice(0, mostOfExcel - rest.length - 1)}${rest}` : text;
