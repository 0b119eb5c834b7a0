import { checkProposal } from '../schema/approval.ts';
import { readEntries } from '../schema/check.ts';
import type { SourceFile } from '../schema/check.ts';
import { summarise } from '../schema/finding.ts';
import type { Finding } from '../schema/finding.ts';
import { isLanguage, languages } from '../schema/language.ts';
import type { Language } from '../schema/language.ts';
import { changesSince } from '../store/changes.ts';
import { checkedRegistry } from '../store/checked-registry.ts';
import { withoutMemory } from '../store/memory.ts';
import { filesAt } from '../store/git-state.ts';
import { UnknownGitState } from '../store/git.ts';
import { nameBelow, registryFolder } from '../store/registry-folder.ts';
import { readOptions } from './arguments.ts';
import { CannotRun, runCommand } from './command.ts';
import { github } from './report/github.ts';
import { gitlab } from './report/gitlab.ts';
import { json } from './report/json.ts';
import type { Reporter } from './report/reporter.ts';
import { text } from './report/text.ts';

const reporters: Record<string, Reporter> = { text, github, gitlab, json };

const usage = `Prüft das Register.

  npm run check -- [--format text|github|gitlab|json] [--lang de|en] [--changed <Git-Stand>]
                   [--base <Git-Stand> [--author <Handle,…>]]

  --format    Form der Ausgabe (sonst: text)
  --lang      Sprache der Befunde (sonst: de)
  --changed   Befunde der seit diesem Stand geänderten Dateien zuerst; nur sie lassen die Prüfung scheitern
  --base      prüft auch den Änderungsvorschlag als Ganzes gegen diesen Stand: Einträge und Technik getrennt?
  --author    wer hinter dem Vorschlag steht: Konto, Teams, wer freigegeben hat; nach den Zuständigen in --base
              fehlende Freigaben sind Fehler
  --no-cache  liest alles neu, auch was sich seit der letzten Prüfung nicht geändert hat

Ordner: Umgebungsvariable REGISTRY_DIR (sonst: registry)
Ergebnis: 0 in Ordnung, 1 Fehler im Register, 2 Prüfung nicht möglich
`;

function main(): number {
  const values = readOptions(
    {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'de' },
      changed: { type: 'string' },
      base: { type: 'string' },
      author: { type: 'string' },
      'no-cache': { type: 'boolean', default: false },
    },
    usage,
  );
  const report = reporters[values.format];
  if (!report) throw new CannotRun(`--format kennt „${values.format}“ nicht: ${Object.keys(reporters).join(', ')}.`);
  if (!isLanguage(values.lang)) throw new CannotRun(`--lang kennt „${values.lang}“ nicht: ${languages.join(', ')}.`);
  const folder = registryFolder();
  if (values['no-cache']) Object.assign(process.env, withoutMemory);
  const { files, findings: ofRegistry } = checkedRegistry(folder, values.lang);
  const ofProposal = proposalFindings(files, folder, values, values.lang);
  const changed = values.changed === undefined ? undefined : namesChanged(folder, values.changed);
  const [mine, others] = changed
    ? [ofRegistry.filter(({ file }) => changed.has(file)), ofRegistry.filter(({ file }) => !changed.has(file))]
    : [ofRegistry, []];
  const all = [...ofProposal, ...mine, ...others];
  process.stdout.write(report({ findings: all, summary: summarise(all, files.length), language: values.lang }));
  return [...ofProposal, ...mine].some(isError) ? 1 : 0;
}

/** What the change since `base` as a whole does wrong; nothing where no base is named. */
function proposalFindings(
  files: readonly SourceFile[],
  folder: string,
  { base, author }: { base?: string; author?: string },
  language: Language,
): Finding[] {
  if (base === undefined) {
    if (author === undefined) return [];
    throw new CannotRun('--author braucht --base: den Stand, in den der Vorschlag soll.');
  }
  const { inside, outside } = changesSince(folder, base);
  const touched = new Set(inside);
  return checkProposal(
    {
      data: inside,
      other: outside,
      base: readEntries(filesAt(folder, base)),
      proposed: readEntries(files.filter(({ path }) => touched.has(path))),
      approvers: author?.split(',').map((handle) => handle.trim()),
    },
    { name: (path) => (path === '' ? folder : nameBelow(folder, path)), language },
  );
}

const namesChanged = (folder: string, base: string): ReadonlySet<string> =>
  new Set(changesSince(folder, base).inside.map((path) => nameBelow(folder, path)));

const isError = ({ level }: Finding): boolean => level === 'error';

await runCommand(main, [UnknownGitState]);
