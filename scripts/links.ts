import { readEntries } from '../schema/check.ts';
import { isLanguage, languages } from '../schema/language.ts';
import { linksOf } from '../schema/links.ts';
import { checkLinks } from '../store/link-check.ts';
import { readRegistryFolder, registryFolder } from '../store/registry-folder.ts';
import { readOptions } from './arguments.ts';
import { CannotRun, runCommand } from './command.ts';
import { linkReporters } from './report/links.ts';

const usage = `Prüft, ob die Links des Registers noch erreichbar sind. Gefundenes ist ein Hinweis, kein Fehler.

  npm run links -- [--format text|json|markdown] [--lang de|en]

  --format    Form der Ausgabe (sonst: text)
  --lang      Sprache der Ausgabe (sonst: de)

Gefragt werden nur Adressen im öffentlichen Netz, höchstens fünf Weiterleitungen weit.
Ordner: Umgebungsvariable REGISTRY_DIR (sonst: registry)
Ergebnis: 0 geprüft, 2 Prüfung nicht möglich
`;

async function main(): Promise<number> {
  const values = readOptions(
    { format: { type: 'string', default: 'text' }, lang: { type: 'string', default: 'de' } },
    usage,
  );
  const report = linkReporters[values.format];
  if (!report)
    throw new CannotRun(`--format kennt „${values.format}“ nicht: ${Object.keys(linkReporters).join(', ')}.`);
  if (!isLanguage(values.lang)) throw new CannotRun(`--lang kennt „${values.lang}“ nicht: ${languages.join(', ')}.`);
  const entries = readEntries(readRegistryFolder(registryFolder()));
  const links = await checkLinks(linksOf(entries.values()));
  const asked = links.filter(({ state }) => state !== 'refused');
  // Without a connection every server seems to be gone; that says nothing about the links.
  if (asked.length > 0 && asked.every(({ status }) => status === undefined))
    throw new CannotRun(`Keiner von ${asked.length} Links hat geantwortet: Besteht eine Verbindung zum Netz?`);
  process.stdout.write(report(links, values.lang));
  return 0;
}

await runCommand(main);
