import { existsSync } from 'node:fs';
import { putFile } from '../store/replace-file.ts';
import { readArguments, WrongArguments } from './arguments.ts';
import { CannotRun, runCommand } from './command.ts';
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
  const { positionals } = readArguments({}, usage);
  const [format, named, ...more] = positionals;
  if ((format !== 'csv' && format !== 'xlsx') || more.length > 0)
    throw new WrongArguments('Nötig ist csv oder xlsx.', usage);
  const file = named ?? `ki-register-vorlage.${format}`;
  if (existsSync(file)) throw new CannotRun(`„${file}“ gibt es schon.`);
  putFile(file, await makers[format]());
  process.stdout.write(`${file} geschrieben. Nach dem Ausfüllen: npm run import -- ${format} ${file}\n`);
  return 0;
}

await runCommand(main);
