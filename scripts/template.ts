import { existsSync } from 'node:fs';
import { putFile } from '../store/replace-file.ts';
import { readArguments, WrongArguments } from './arguments.ts';
import { templateCsv } from './template/csv.ts';
import { templateWorkbook } from './template/workbook.ts';

const usage = `Schreibt eine leere Vorlage, in die viele Systeme auf einmal eingetragen werden.

  npm run template -- csv|xlsx [<Datei>]

  csv    Tabelle mit Semikolons, öffnet sich in Excel und LibreOffice mit einem Doppelklick
  xlsx   Arbeitsmappe mit Auswahllisten, Hinweisen in den Zellen und Erläuterungen

Ohne Datei entsteht ki-register-vorlage.csv oder ki-register-vorlage.xlsx im aktuellen Ordner; überschrieben wird nichts.
Die Spalten folgen aus dem Schema. Ausgefüllt wird die Vorlage mit „npm run import“ übernommen.

Ergebnis: 0 geschrieben, 2 nicht möglich
`;

const makers = { csv: templateCsv, xlsx: templateWorkbook } as const;

async function main(): Promise<number> {
  const { values, positionals } = readArguments({}, usage);
  const [format, named, ...more] = positionals;
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  if ((format !== 'csv' && format !== 'xlsx') || more.length > 0) return refuse(`Nötig ist csv oder xlsx.\n\n${usage}`);
  const file = named ?? `ki-register-vorlage.${format}`;
  if (existsSync(file)) return refuse(`„${file}“ gibt es schon.`);
  putFile(file, await makers[format]());
  process.stdout.write(`${file} geschrieben. Nach dem Ausfüllen: npm run import -- ${format} ${file}\n`);
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence.trim()}\n`);
  return 2;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message } = error as Error;
  process.exitCode = refuse(error instanceof WrongArguments ? message : `${message}\n\n${usage}`);
}
