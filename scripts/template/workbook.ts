import writeWorkbook from 'write-excel-file/node';
import type { CellObject, SheetData } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { vocabularyNamed } from '../../schema/vocabulary.ts';
import { listHint, templateColumns } from './columns.ts';
import type { TemplateColumn } from './columns.ts';

/** The writer keeps the type of its files to itself. */
type SheetFeature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number];

/** How many rows the lists and hints reach down. */
const mostRows = 2000;

const listSheet = 'Codelisten';

/** The most Excel shows of a hint: https://learn.microsoft.com/office/vba/api/excel.validation.inputmessage */
const mostOfHint = 255;
const mostOfHintTitle = 32;

/**
 * The template as a workbook: a table to fill in with drop-downs for codes and a hint in every cell, an example row, the
 * code lists, and a page that explains each column. Every cell is typed as text, so nothing in it is ever a formula.
 */
export function templateWorkbook(): Promise<Buffer> {
  const columns = templateColumns();
  const vocabularies = [...new Set(columns.flatMap(({ column }) => column.shape.vocabulary ?? []))];
  const validations = columns.map((column, index) => validation(column, index, vocabularies)).join('');
  return writeWorkbook(
    [
      {
        sheet: 'Systeme',
        data: [
          columns.map(({ label, isRequired }) => head(label, isRequired)),
          columns.map(({ example }) => cell(example, { fontStyle: 'italic', textColor: '#595959' })),
        ],
        columns: columns.map(({ label }) => ({ width: Math.min(40, Math.max(18, label.length)) })),
        stickyRowsCount: 1,
      },
      {
        sheet: listSheet,
        data: listRows(vocabularies),
        columns: vocabularies.map(() => ({ width: 44 })),
        stickyRowsCount: 1,
      },
      { sheet: 'Erläuterungen', data: explanations(columns), columns: [{ width: 48 }, { width: 12 }, { width: 90 }] },
    ],
    { features: [withValidations(validations)] },
  ).toBuffer();
}

const cell = (value: string, style: Omit<CellObject, 'value' | 'type'> = {}): CellObject => ({
  value,
  type: String,
  alignVertical: 'top',
  ...style,
});

const head = (value: string, isRequired: boolean): CellObject =>
  cell(value, { fontWeight: 'bold', wrap: true, backgroundColor: isRequired ? '#C9DAF8' : '#EDEDED' });

/** One column a code list, its German labels below its name. */
function listRows(vocabularies: readonly string[]): SheetData {
  const lists = vocabularies.map(vocabularyNamed);
  const longest = Math.max(...lists.map(({ terms }) => terms.length));
  return [
    lists.map(({ label }) => head(label.de, false)),
    ...Array.from({ length: longest }, (_, row) => lists.map(({ terms }) => (terms[row] ? cell(terms[row].de) : null))),
  ];
}

function explanations(columns: readonly TemplateColumn[]): SheetData {
  const lines = [
    'Ein System ist eine Zeile. Was nicht bekannt ist, bleibt leer: Die Website zeigt dann „Angabe fehlt“.',
    'Die Zeile mit dem Beispiel löschen oder überschreiben; beim Import wird sie übergangen.',
    'Spaltennamen nicht ändern; die Reihenfolge ist gleich, nicht gebrauchte Spalten dürfen gelöscht werden.',
    `${listHint} In Gruppen (zum Beispiel Anbieter) gehört der erste Wert jeder Spalte zum ersten Anbieter.`,
    'Keine Namen und Adressen von Personen, nur Funktionen und Funktionspostfächer.',
    'Import: npm run import -- xlsx <Datei>',
  ];
  return [
    ...lines.map((line) => [cell(line)]),
    [],
    [head('Spalte', false), head('Pflicht', false), head('Erläuterung', false)],
    ...columns.map(({ label, help, isRequired, isList }) => [
      cell(label, { wrap: true }),
      cell(isRequired ? 'ja' : ''),
      cell(isList ? `${help} ${listHint}` : help, { wrap: true }),
    ]),
  ];
}

/** What a column asks of its cells: https://ecma-international.org/publications-and-standards/standards/ecma-376/, 18.3.1.32 */
function validation(column: TemplateColumn, index: number, vocabularies: readonly string[]): string {
  const { label, help, isList } = column;
  const { primitive, vocabulary, maximum } = column.column.shape;
  const range = `${getCellAddress(1, index)}:${getCellAddress(mostRows, index)}`;
  const hint = isList ? `${help} ${listHint}` : help;
  const attributes = {
    allowBlank: 1,
    showInputMessage: 1,
    promptTitle: cut(label, mostOfHintTitle),
    prompt: cut(hint, mostOfHint),
    sqref: range,
  };
  if (vocabulary !== undefined) {
    const at = vocabularies.indexOf(vocabulary);
    const size = vocabularyNamed(vocabulary).terms.length;
    const absolute = (row: number) => getCellAddress(row, at).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    // In a list several values are joined by hand, which no drop-down can offer.
    return element(
      { type: 'list', ...(isList ? {} : errors('Bitte einen Wert der Liste wählen.')), ...attributes },
      `${listSheet}!${absolute(1)}:${absolute(size)}`,
    );
  }
  if (primitive === 'flag')
    return element(
      { type: 'list', ...(isList ? {} : errors('Bitte ja oder nein wählen.')), ...attributes },
      '"ja,nein"',
    );
  if (maximum !== undefined && !isList)
    return element(
      { type: 'textLength', operator: 'lessThanOrEqual', ...errors(`Höchstens ${maximum} Zeichen.`), ...attributes },
      String(maximum),
    );
  return getSelfClosingTagMarkup('dataValidation', attributes);
}

const errors = (error: string) => ({ showErrorMessage: 1, errorTitle: 'Wert nicht erlaubt', error });

function element(attributes: Record<string, string | number>, formula: string): string {
  const opened = getSelfClosingTagMarkup('dataValidation', attributes).replace(/\s*\/>$/, '>');
  return `${opened}<formula1>${sanitizeTextContent(formula)}</formula1></dataValidation>`;
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Puts the validations into the first sheet. */
function withValidations(validations: string): SheetFeature {
  const sheetFile = 'xl/worksheets/sheet{id}.xml';
  const order = getOrderOfSiblings(sheetFile, 'worksheet');
  if (!order?.includes('dataValidations')) throw new Error('The writer of workbooks knows no place for validations.');
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  `<dataValidations>${validations}</dataValidations>`,
                  order,
                  'worksheet',
                )
              : xml,
        },
      },
    },
  };
}
