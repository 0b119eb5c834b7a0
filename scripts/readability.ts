import { readEntries } from '../schema/check.ts';
import { readabilityOf } from '../schema/words/readability.ts';
import { readRegistryFolder, registryFolder, UnusableFolder } from '../store/registry-folder.ts';
import { readArguments, WrongArguments } from './arguments.ts';
import { readabilityReport } from './report/readability.ts';

const usage = `Misst, wie schwer die Kurzbeschreibungen der Systeme und Gesuche zu lesen sind; die schwersten zuerst.

  npm run readability -- [Anzahl]

  Anzahl    wie viele Texte gezeigt werden (sonst: 20)

Ordner: Umgebungsvariable REGISTRY_DIR (sonst: registry)
Ergebnis: 0 gemessen, 2 Messung nicht möglich
`;

/** Arguments under which nothing is measured. */
class CannotRun extends Error {}

function main(): void {
  const { values, positionals } = readArguments({}, usage);
  if (values.help) return void process.stdout.write(usage);
  const [number = '20', ...more] = positionals;
  if (more.length > 0 || !/^[1-9]\d*$/.test(number))
    throw new CannotRun(`Eine Anzahl wie 20 wird erwartet, nicht „${positionals.join(' ')}“.`);
  const measured = [...readEntries(readRegistryFolder(registryFolder())).values()].flatMap(({ kind, file, record }) => {
    const text = (kind === 'system' || kind === 'request') && record.summary;
    const readability = text ? readabilityOf(text) : undefined;
    return text && readability ? [{ file, text, ...readability }] : [];
  });
  process.stdout.write(readabilityReport(measured, Number(number)));
}

try {
  main();
} catch (error) {
  if (![CannotRun, WrongArguments, UnusableFolder].some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
