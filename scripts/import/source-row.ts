/** What a source says in one column of a row. */
export interface Cell {
  /** Text in tables; whatever JSON, YAML or a workbook hold elsewhere. Never empty. */
  readonly value: unknown;
  /** In tables the number of the column, from 1, as spreadsheets count; elsewhere 1. */
  readonly column: number;
}

/** One record over there, with its place. */
export interface SourceRow {
  /** The line of the file it begins on, or the row of the sheet. */
  readonly line: number;
  /** By the name of the column as it stands there. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Why it cannot be understood at all; said in German. */
  readonly broken?: string;
}

/** What reading itself had to remark, outside of any row. */
export interface ReadingRemark {
  readonly line: number;
  readonly column: number;
  readonly rule: 'repeated-column' | 'repeated-header' | 'example-row';
  readonly value: string;
}

/** What a reader gives, piece by piece. */
export type Piece = { readonly row: SourceRow } | { readonly remark: ReadingRemark };

/** A source that cannot be read at all, said in a sentence for the person who named it. */
export class UnreadableSource extends Error {}

/** The name of a column without what varies: `2.1.1 Organisation or department` -> `organisationordepartment`. */
export const columnKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[\d.\s]+(?=\p{L})/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
