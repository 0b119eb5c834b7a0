import { readFileSync, statSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { tableRows } from './read-table.ts';
import { UnreadableSource } from './source-row.ts';
import type { Piece } from './source-row.ts';

/** A workbook is read as a whole; whoever has a larger one saves it as CSV, which is read row by row. */
const mostBytes = 20 * 1024 * 1024;

/** How much the parts of a workbook may hold unpacked: a small file can be packed out of gigabytes of nothing. */
const mostUnpacked = 500 * 1024 * 1024;

/**
 * Reads the first sheet of a workbook (.xlsx, .ods) that holds anything. Days stay the numbers Excel keeps them as.
 * @throws UnreadableSource if it is none, or too large
 */
export function* readWorkbook(file: string): Generator<Piece> {
  if (statSync(file).size > mostBytes)
    throw new UnreadableSource(
      `„${file}“ ist größer als 20 MB. Als CSV speichern: CSV-Dateien dürfen beliebig groß sein.`,
    );
  const bytes = readFileSync(file);
  if (unpackedSize(bytes) > mostUnpacked)
    throw new UnreadableSource(`„${file}“ ist entpackt größer als 500 MB. Als CSV speichern.`);
  let sheets: unknown[][][];
  try {
    const book = read(bytes, { type: 'buffer', dense: true, cellFormula: false, cellHTML: false, cellText: false });
    sheets = book.SheetNames.map((name) =>
      utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, raw: true, blankrows: true, defval: '' }),
    );
  } catch {
    throw new UnreadableSource(`„${file}“ lässt sich nicht als Arbeitsmappe lesen.`);
  }
  const rows = tableRows();
  const sheet = sheets.find((one) => one.some((row) => row.some((cell) => cell !== '')));
  for (const [index, row] of (sheet ?? []).entries()) yield* rows(row, index + 1);
  if (!rows.named()) throw new UnreadableSource(`„${file}“ enthält keine Zeile mit Spaltennamen.`);
}

/**
 * What the parts of a zip file say they hold, by its directory.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12: signature, uncompressed size at 24.
 */
function unpackedSize(bytes: Buffer): number {
  let sum = 0;
  for (
    let at = bytes.indexOf(directoryEntry);
    at >= 0 && at + 28 <= bytes.length;
    at = bytes.indexOf(directoryEntry, at + 4)
  )
    sum += bytes.readUInt32LE(at + 24);
  return sum;
}

const directoryEntry = Buffer.from('PK\u0001\u0002', 'latin1');
