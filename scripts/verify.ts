import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checksumsFile, checksumsOf, difference, readChecksums, UnreadableChecksums } from '../store/checksums.ts';
import type { Checksums } from '../store/checksums.ts';
import { checksumsOnline, UnreachableCopy } from '../store/download.ts';
import { UnknownGitState } from '../store/git.ts';
import { readArguments, WrongArguments } from './arguments.ts';
import { CannotRun, runCommand } from './command.ts';
import { builtAnew, RebuildFailed } from './rebuild.ts';

const usage = `Prüft eine Kopie der Website anhand ihrer Prüfsummen und, wenn gewünscht, gegen einen Stand des Repositoriums.

  npm run verify -- <Ordner oder Adresse> [--commit <Stand> [--day <Tag>]] [--format text|json]

  <Ordner oder Adresse>   heruntergeladene Website oder https://… ihrer Startseite
  --commit                Commit, Zweig oder Tag: die Website wird daraus neu gebaut und Datei für Datei verglichen
  --day                   Tag, an dem das Original gebaut wurde, 2026-11-21 (sonst: heute); Seiten nennen geltendes Recht
  --format                Form der Ausgabe (sonst: text)

Hängt die Website von ihrer Adresse ab, muss SITE_URL beim Neubau dieselbe sein wie beim Original.
Ergebnis: 0 unverändert, 1 es gibt Unterschiede, 2 Prüfung nicht möglich
`;

/** What was compared with what, and how it differs. */
interface Comparison {
  readonly with: string;
  readonly files: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Names shown of each sort; the rest is counted. */
const mostShown = 20;

async function main(): Promise<number> {
  const { values, positionals } = readArguments(
    { commit: { type: 'string' }, day: { type: 'string' }, format: { type: 'string', default: 'text' } },
    usage,
  );
  const [copy, ...more] = positionals;
  if (!copy || more.length > 0) throw new WrongArguments('Genau ein Ordner oder eine Adresse ist anzugeben.', usage);
  if (values.format !== 'text' && values.format !== 'json')
    throw new CannotRun(`--format kennt „${values.format}“ nicht: text, json.`);
  if (values.day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.day))
    throw new CannotRun(`--day „${values.day}“ ist kein Tag wie 2026-11-21.`);
  const { stated, found } = await checksumsOfCopy(copy);
  const comparisons = [compared(checksumsFile, stated, found)];
  if (values.commit !== undefined)
    comparisons.push(compared(values.commit, await builtAnew(process.cwd(), values.commit, values.day), found));
  process.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify({ copy, comparisons }, null, 2)}\n`
      : comparisons.map(inWords).join(''),
  );
  return comparisons.some((one) => one.changed.length + one.missing.length + one.extra.length > 0) ? 1 : 0;
}

async function checksumsOfCopy(copy: string): Promise<{ stated: Checksums; found: Checksums }> {
  if (/^https?:/.test(copy)) return checksumsOnline(copy);
  if (!existsSync(copy) || !statSync(copy).isDirectory()) throw new CannotRun(`Den Ordner „${copy}“ gibt es nicht.`);
  const list = join(copy, checksumsFile);
  if (!existsSync(list))
    throw new CannotRun(`In „${copy}“ fehlt ${checksumsFile}; ohne sie ist nichts zu vergleichen.`);
  return { stated: readChecksums(readFileSync(list, 'utf8')), found: checksumsOf(copy) };
}

const compared = (name: string, expected: Checksums, found: Checksums): Comparison => ({
  with: name,
  files: expected.size,
  ...difference(expected, found),
});

function inWords({ with: name, files, changed, missing, extra }: Comparison): string {
  const differing = changed.length + missing.length + extra.length;
  if (differing === 0) return `Verglichen mit ${name}: alle ${files} Dateien unverändert.\n`;
  return [
    `Verglichen mit ${name}: ${differing} von ${files} Dateien weichen ab.`,
    ...section('verändert', changed),
    ...section('fehlt', missing),
    ...section('zu viel', extra),
    '',
  ].join('\n');
}

function section(what: string, paths: readonly string[]): string[] {
  const rest = paths.length - mostShown;
  return [
    ...paths.slice(0, mostShown).map((path) => `  ${what}: ${path}`),
    ...(rest > 0 ? [`  … und ${rest} weitere (${what})`] : []),
  ];
}

await runCommand(main, [UnreachableCopy, UnreadableChecksums, UnknownGitState, RebuildFailed]);
