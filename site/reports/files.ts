import { utils, write } from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../schema/language.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { texts } from '../i18n/index.ts';
import type { SystemEntry } from '../lib/registry.ts';
import { systemView } from '../lib/system-view.ts';
import { cellOf, labelOf, statedCounts } from './answers.ts';
import { columns, questions } from './questions.ts';

/** The longest text a cell of Excel takes; longer ones stop with an ellipsis. */
const mostInCell = 32_767;

/** What stands in a row before the answers. */
export const leadingColumns = ['id', 'name', 'place'] as const;

/** A report as rows of text, its head first: id, name, place and address of each system, then the answers. */
export function reportRows(
  entries: readonly SystemEntry[],
  addressOf: (entry: SystemEntry) => string,
  language: Language,
): string[][] {
  const t = texts(language);
  const label = (key: string) =>
    fieldsOfKind('system').find((field) => field.key === key)?.words.label[language] ?? key;
  const head = [label('id'), label('name'), t.system.place, ...columns.map((column) => labelOf(column, language))];
  return [
    [...head, t.reports.address],
    ...entries.map((entry) => {
      const view = systemView(entry, language);
      const cells = columns.map((column) => cellOf(entry, column, language));
      return [entry.id, view.name, view.place, ...cells, addressOf(entry)].map(fitting);
    }),
  ];
}

/** What is asked, the statements that answer it, and how many entries make them. */
export function summaryRows(entries: readonly SystemEntry[], language: Language): (string | number)[][] {
  const t = texts(language).reports;
  const counts = statedCounts(entries);
  return [
    [t.question, t.field, t.stated, t.systems],
    ...questions.flatMap((question) =>
      question.columns.map((column) => [
        questionText(question, language),
        labelOf(column, language),
        counts.get(column) ?? 0,
        entries.length,
      ]),
    ),
  ];
}

/** A question, with where it was asked. */
export function questionText({ id, asked }: (typeof questions)[number], language: Language): string {
  const t = texts(language).reports;
  return asked === undefined ? t.questions[id] : `${t.questions[id]} (${t.asked(asked)})`;
}

/**
 * Rows as a file that opens with a double click where this language is spoken: byte order mark, and semicolons in German,
 * where the comma divides numbers. Whatever a spreadsheet would take for a formula gets an apostrophe in front, which
 * makes it text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const csvOf = (rows: readonly (readonly string[])[], language: Language): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      record_delimiter: 'windows',
      quote_record_delimiter: true,
      delimiter: csvDelimiter(language),
      bom: true,
      escape_formulas: true,
    },
  );

/** What stands between the cells of a row: in German the comma divides numbers. */
export const csvDelimiter = (language: Language): string => (language === 'de' ? ';' : ',');

/** One table of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Widths in letters, from the left; the last one goes on. */
  readonly widths: readonly number[];
}

/**
 * Tables as an OpenDocument spreadsheet. Each cell is typed as text or number, so nothing in it is ever a formula. The
 * same tables give the same bytes.
 */
export function odsOf(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const { name, rows, widths } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!cols'] = (rows[0] ?? []).map((_, index) => ({ wch: widths[index] ?? widths.at(-1) ?? 10 }));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'ods', compression: true }) as Buffer);
}

const fitting = (text: string): string => (text.length > mostInCell ? `${text.slice(0, mostInCell - 1)}…` : text);
