import { statSync } from 'node:fs';
import { registryFolder } from '../../store/registry-folder.ts';
import { today } from '../../store/today.ts';
import { readArguments, WrongArguments } from '../arguments.ts';
import { CannotRun, runCommand } from '../command.ts';
import { CannotImport, importFile } from './import-file.ts';
import { jsonReport, progress, textReport } from './report.ts';
import { UnreadableSource } from './source-row.ts';
import { isSource, sources } from './sources.ts';

const usage = `Übernimmt viele Systeme auf einmal: aus einer Tabelle oder aus einem anderen Register.

  npm run import -- <Quelle> <Datei> [--dry-run] [--out <Ordner>] [--jurisdiction <Code>]
                    [--organisation <Kennung>] [--format text|json]

Quellen:
${Object.entries(sources)
  .map(([name, words]) => `  ${name.padEnd(12)}${words}`)
  .join('\n')}

  --dry-run        nur sagen, was geschähe
  --out            Einträge in diesen Ordner schreiben statt ins Register; verglichen wird mit beiden
  --jurisdiction   Ordner neuer Stellen und ihrer Systeme (bund, joint, mv, by, …)
  --organisation   alle Zeilen gehören zu dieser Stelle
  --format         Form der Ausgabe (sonst: text); json nennt jeden Befund, text fasst Hinweise zusammen

Jede Zeile wird geprüft wie ein Eintrag. Was sich nicht übertragen lässt, bleibt weg und wird genannt; abgelehnt wird
eine Zeile nur, wenn ohne die Angabe kein Eintrag entsteht. In Tabellen zählt die Spalte eines Befunds die Spalten der
Tabelle. Mit „npm run template“ entsteht eine Vorlage.

Ein zweiter Import derselben Datei ändert nichts. Aus einer neueren Datei kommt, was sich dort geändert hat; was hier von
Hand geändert oder ergänzt wurde, bleibt. Was an beiden Stellen geändert wurde, wird gezeigt und bleibt, wie es hier ist.
Dazu merkt sich der Import in .import/ neben dem Register, was die Quelle zuletzt sagte; dieser Ordner gehört mit den
Einträgen ins Repository.

Ordner: Umgebungsvariable REGISTRY_DIR (sonst: registry)
Ergebnis: 0 in Ordnung, 1 Zeilen wurden abgelehnt, 2 Import nicht möglich
`;

async function main(): Promise<number> {
  const { values, positionals } = readArguments(
    {
      'dry-run': { type: 'boolean', default: false },
      out: { type: 'string' },
      jurisdiction: { type: 'string' },
      organisation: { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
    usage,
  );
  const [source, file, ...more] = positionals;
  if (source === undefined || file === undefined || more.length > 0)
    throw new WrongArguments('Nötig sind Quelle und Datei.', usage);
  if (!isSource(source))
    throw new CannotRun(`Die Quelle „${source}“ gibt es nicht: ${Object.keys(sources).join(', ')}.`);
  if (values.format !== 'text' && values.format !== 'json')
    throw new CannotRun(`--format kennt „${values.format}“ nicht: text, json.`);
  const registry = registryFolder();
  const shown = progress(statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  // Nothing is said before the import is sure to run: a half report would be none.
  const printed: string[] = [];
  const print = (text: string) => {
    printed.push(text);
    if (printed.length >= 500) process.stdout.write(printed.splice(0).join(''));
  };
  const report = (values.format === 'json' ? jsonReport : textReport)(print);
  const summary = await importFile(
    {
      source,
      file,
      registry,
      out: values.out ?? registry,
      dryRun: values['dry-run'],
      jurisdiction: values.jurisdiction,
      organisation: values.organisation,
      today: today(),
      onBytes: shown.at,
    },
    report,
  );
  shown.end();
  report.end(summary);
  process.stdout.write(printed.join(''));
  return summary.refused > 0 ? 1 : 0;
}

await runCommand(main, [CannotImport, UnreadableSource]);
