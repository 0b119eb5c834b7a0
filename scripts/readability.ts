import { readEntries } from '../schema/check.ts';
import { readabilityOf } from '../schema/words/readability.ts';
import { readRegistryFolder, registryFolder } from '../store/registry-folder.ts';
import { readArguments } from './arguments.ts';
import { CannotRun, runCommand } from './command.ts';
import { readabilityReport } from './report/readability.ts';

const usage = `Misst, wie schwer die Kurzbeschreibungen der Systeme und Gesuche zu lesen sind; die schwersten zuerst.

  npm run readability -- [Anzahl]

  Anzahl    wie viele Texte gezeigt werden (sonst: 20)

Ordner: Umgebungsvariable REGISTRY_DIR (sonst: registry)
Ergebnis: 0 gemessen, 2 Messung nicht möglich
`;

function main(): number {
  const { positionals } = readArguments({}, usage);
  const [number = '20', ...more] = positionals;
  if (more.length > 0 || !/^[1-9]\d*$/.test(number))
    throw new CannotRun(`Eine Anzahl wie 20 wird erwartet, nicht „${positionals.join(' ')}“.`);
  const measured = [...readEntries(readRegistryFolder(registryFolder())).values()].flatMap(({ kind, file, record }) => {
    const text = (kind === 'system' || kind === 'request') && record.summary;
    const readability = text ? readabilityOf(text) : undefined;
    return text && readability ? [{ file, text, ...readability }] : [];
  });
  process.stdout.write(readabilityReport(measured, Number(number)));
  return 0;
}

await runCommand(main);
