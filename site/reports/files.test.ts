import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { csvOf, odsOf } from './files.ts';

const dangerous = ['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', 'Text mit "Anführung"; Strichpunkt'];

test('nothing an entry says becomes a formula in the table', () => {
  const csv = csvOf([['Name'], ...dangerous.map((text) => [text])], 'de');
  const lines = csv.split('\r\n').slice(1, 6);
  for (const line of lines.slice(0, 4)) expect(line.replace(/^"/, '')).toMatch(/^'[=+\-@]/);
  expect(lines[4]).toBe('"Text mit ""Anführung""; Strichpunkt"');

  const sheet = read(odsOf([{ name: 'Systeme', rows: [dangerous], widths: [20] }])).Sheets['Systeme']!;
  const cells = dangerous.map(
    (_, column) => sheet[utils.encode_cell({ r: 0, c: column })] as { t: string; f?: string },
  );
  expect(cells.map(({ t, f }) => ({ t, f }))).toEqual(dangerous.map(() => ({ t: 's', f: undefined })));
  expect(utils.sheet_to_json(sheet, { header: 1 })).toEqual([dangerous]);
});

test('the spreadsheet keeps line breaks, umlauts and numbers, and the same tables give the same bytes', () => {
  const sheets = [
    { name: 'Systeme', rows: [['Größe & „Maß“'], ['erste Zeile\nzweite Zeile']], widths: [10] },
    { name: 'Zusammenfassung', rows: [['Frage', 3]], widths: [10] },
  ];
  const file = odsOf(sheets);
  const { SheetNames, Sheets } = read(file);
  expect(SheetNames).toEqual(['Systeme', 'Zusammenfassung']);
  const rows = (name: string) => utils.sheet_to_json(Sheets[name]!, { header: 1 });
  expect(SheetNames.map(rows)).toEqual(sheets.map((sheet) => sheet.rows));
  expect(Buffer.compare(file, odsOf(sheets))).toBe(0);
});
