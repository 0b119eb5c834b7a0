import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkRegistry } from '../schema/check.ts';
import { summarise } from '../schema/finding.ts';
import type { Finding } from '../schema/finding.ts';
import { languages } from '../schema/language.ts';
import type { Language } from '../schema/language.ts';
import { readRegistryFolder, registryFolder, UnusableFolder } from '../store/registry-folder.ts';
import { today } from '../store/today.ts';
import { github } from './report/github.ts';
import { gitlab } from './report/gitlab.ts';
import { json } from './report/json.ts';
import type { Reporter } from './report/reporter.ts';
import { text } from './report/text.ts';

const reporters: Record<string, Reporter> = { text, github, gitlab, json };

const usage = `Prüft das Register.

  npm run check -- [--format text|github|gitlab|json] [--lang de|en] [--changed <Git-Stand>]

  --format    Form der Ausgabe (sonst: text)
  --lang      Sprache der Befunde (sonst: de)
  --changed   Befunde der seit diesem Stand geänderten Dateien zuerst; nur sie lassen die Prüfung scheitern

Ordner: Umgebungsvariable REGISTRY_DIR (sonst: registry)
Ergebnis: 0 in Ordnung, 1 Fehler im Register, 2 Prüfung nicht möglich
`;

/** Arguments or surroundings under which no check is possible. */
class CannotRun extends Error {}

function main(): number {
  const { values } = readArguments();
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const report = reporters[values.format];
  if (!report) throw new CannotRun(`--format kennt „${values.format}“ nicht: ${Object.keys(reporters).join(', ')}.`);
  if (!isLanguage(values.lang)) throw new CannotRun(`--lang kennt „${values.lang}“ nicht: ${languages.join(', ')}.`);
  const folder = registryFolder();
  const files = readRegistryFolder(folder);
  const { findings } = checkRegistry(files, { name: folder, today: today(), language: values.lang });
  const changed = values.changed === undefined ? undefined : changedSince(values.changed);
  const mine = changed ? findings.filter(({ file }) => changed(file)) : findings;
  const others = changed ? findings.filter(({ file }) => !changed(file)) : [];
  const all = [...mine, ...others];
  process.stdout.write(report({ findings: all, summary: summarise(all, files.length), language: values.lang }));
  return mine.some(isError) ? 1 : 0;
}

const isError = ({ level }: Finding): boolean => level === 'error';
const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

function readArguments() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'de' },
        changed: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new CannotRun(`${(error as Error).message}\n\n${usage}`);
  }
}

/** Tells of a file whether it differs from where the current branch left `base`, committed or not. */
function changedSince(base: string): (file: string) => boolean {
  const folder = resolve(registryFolder());
  const git = (...options: string[]) =>
    execFileSync('git', ['-C', folder, ...options], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const top = realpathSync(git('rev-parse', '--show-toplevel').trim());
    const from = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`).trim();
    const fork = git('merge-base', from, 'HEAD').trim();
    const lists = [
      git('diff', '--name-only', '--no-renames', '-z', fork, '--'),
      git('ls-files', '--others', '--exclude-standard', '--full-name', '-z'),
    ];
    const names = new Set(
      lists
        .flatMap((list) => list.split('\0'))
        .filter(Boolean)
        .map((name) => resolve(top, name)),
    );
    return (file) => names.has(realpathSync(resolve(file)));
  } catch {
    throw new CannotRun(
      `Der Git-Stand „${base}“ lässt sich nicht vergleichen: Gibt es ihn, und ist dies ein Git-Ordner?`,
    );
  }
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof CannotRun || error instanceof UnusableFolder)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
