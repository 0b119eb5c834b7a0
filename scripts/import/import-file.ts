import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../schema/finding.ts';
import { kinds } from '../../schema/kinds.ts';
import { jurisdiction as jurisdictions } from '../../schema/vocabularies/jurisdiction.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { readRegistryFolder } from '../../store/registry-folder.ts';
import { putFile, stagingName } from '../../store/replace-file.ts';
import { columnKey, UnreadableSource } from './source-row.ts';
import type { SourceRow } from './source-row.ts';
import { Importer } from './importer.ts';
import { Known } from './known.ts';
import type { KnownSystem } from './known.ts';
import { memoryFile, readMemory, writeMemory } from './last-import.ts';
import { gone, readingRemarks, refusedRow } from './remarks.ts';
import type { Remark } from './remarks.ts';
import type { ImportReport, ImportSummary } from './report.ts';
import { openSource, translationOf } from './sources.ts';
import type { SourceName, Translation } from './sources.ts';
import { dateOf } from './values.ts';

export interface ImportTask {
  readonly source: SourceName;
  readonly file: string;
  /** The registry that entries are compared with. */
  readonly registry: string;
  /** Where entries go. */
  readonly out: string;
  readonly dryRun: boolean;
  readonly jurisdiction?: string;
  readonly organisation?: string;
  readonly today: string;
  /** Told how many bytes of the file are read. */
  readonly onBytes?: (bytes: number) => void;
}

/** Arguments under which no import is possible. */
export class CannotImport extends Error {}

/**
 * Imports a file row by row. Each entry is written as a whole or not at all; stopped in between, the next run goes on
 * where this one came to.
 * @throws CannotImport, UnreadableSource, UnusableFolder
 */
export async function importFile(task: ImportTask, report: ImportReport): Promise<ImportSummary> {
  const { source, file, registry, out, dryRun, jurisdiction, organisation, today } = task;
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new UnreadableSource(`Die Datei „${file}“ gibt es nicht.`);
  if (!found.isFile())
    throw new UnreadableSource(
      `„${file}“ ist ${found.isDirectory() ? 'ein Ordner' : 'keine gewöhnliche Datei'}; nötig ist eine Datei.`,
    );
  if (jurisdiction !== undefined && !(jurisdictions.codes as readonly string[]).includes(jurisdiction))
    throw new CannotImport(`--jurisdiction kennt „${jurisdiction}“ nicht: ${jurisdictions.codes.join(', ')}.`);
  refuseLinks(out);
  if (!dryRun) removeLeftovers(out);
  const folders = [...new Set([registry, ...(existsSync(out) ? [out] : [])])];
  const known = new Known(...folders.map(readRegistryFolder));
  if (organisation !== undefined && !known.body(organisation))
    throw new CannotImport(`--organisation: Die Stelle „${organisation}“ gibt es nicht in „${registry}“.`);

  const opened = await openSource(source, file, task.onBytes);
  const { translation, repeated } = await survey(source, opened.pieces());
  const memory = memoryFile(out, translation.memory);
  const remembered = readMemory(memory);
  const importer = new Importer(known, remembered, {
    adapter: translation.adapter,
    harvestedAt: dateOf(translation.adapter?.harvestedAt?.(opened.head)) ?? today,
    today,
    organisation,
    jurisdiction,
    repeated,
    textOf: textReader(folders),
  });
  const count = { rows: 0, imported: 0, refused: 0, unchanged: 0 };
  const said = (line: number, remark: Remark, columns?: ReadonlyMap<string, number>) =>
    report.finding(findingOf(file, line, remark, columns));
  for await (const piece of opened.pieces()) {
    if ('remark' in piece) {
      const { line, column, rule, value } = piece.remark;
      said(line, { ...readingRemarks[rule](value), column });
      continue;
    }
    const { row } = piece;
    if (isExample(row, translation)) {
      said(row.line, readingRemarks['example-row']());
      continue;
    }
    count.rows++;
    if (row.broken) {
      count.refused++;
      said(row.line, refusedRow('', row.broken));
      continue;
    }
    const draft = translation.translate(row, known.resolve);
    const { state, files, remarks } = importer.settle(draft);
    for (const remark of remarks) said(row.line, remark, draft.columns);
    if (state === 'refused') count.refused++;
    else count.imported++;
    if (state === 'unchanged') count.unchanged++;
    if (!dryRun) for (const { path, text } of files) write(join(out, path), text);
  }
  if (translation.adapter) for (const { name, id, path } of importer.unseen) said(1, gone(name ?? id, path));
  if (!dryRun && count.imported > 0) writeMemory(memory, remembered);
  return count;
}

/** Looks through the whole file once: which table it is, and which identifiers stand in it more than once. */
async function survey(
  source: SourceName,
  pieces: Awaited<ReturnType<typeof openSource>>['pieces'] extends () => infer P ? P : never,
): Promise<{ translation: Translation; repeated: ReadonlySet<string> }> {
  let translation: Translation | undefined;
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for await (const piece of pieces) {
    if ('remark' in piece || piece.row.broken) continue;
    translation ??= translationOf(source, piece.row);
    const { adapter } = translation;
    // Our own tables are recognised by id or name; there is nothing to count.
    if (!adapter) break;
    const names = adapter.columns
      .filter(({ special }) => special === '#recordId')
      .flatMap(({ from }) => from.map(columnKey));
    for (const [name, { value }] of piece.row.cells) {
      if (!names.includes(columnKey(name))) continue;
      const id = String(value);
      if (seen.has(id)) repeated.add(id);
      seen.add(id);
    }
  }
  return { translation: translation ?? translationOf(source, undefined), repeated };
}

/** The row of examples in the template, left in by mistake. */
function isExample(row: SourceRow, { adapter }: Translation): boolean {
  if (adapter) return false;
  const values = new Set([...row.cells.values()].map(({ value }) => value));
  const examples = fieldsOfKind('system').filter(({ key }) => key === 'name' || key === 'summary');
  return examples.every(({ words }) => values.has(words.example));
}

/** Files as they stand; those of the folder entries go to come first. */
const textReader =
  (folders: readonly string[]) =>
  ({ path }: KnownSystem): string => {
    const found = folders.toReversed().find((folder) => existsSync(join(folder, path)));
    return found === undefined ? '' : readFileSync(join(found, path), 'utf8');
  };

function findingOf(file: string, line: number, remark: Remark, columns?: ReadonlyMap<string, number>): Finding {
  const { level, rule, path, message, hint } = remark;
  const plain = path.replaceAll(/\[\d*\]/g, '');
  const steps = plain.split('.');
  const from = steps.map((_, index) => columns?.get(steps.slice(0, steps.length - index).join('.'))).find(Boolean);
  return { file, line, column: remark.column ?? from ?? 1, path, level, rule, message, ...(hint ? { hint } : {}) };
}

function write(file: string, text: string): void {
  try {
    putFile(file, text);
  } catch (error) {
    throw new CannotImport(`„${file}“ ließ sich nicht schreiben: ${(error as Error).message}`);
  }
}

/** Folders that entries go to. */
const foldersBelow = (out: string): string[] =>
  [kinds.system.folder, kinds.organisation.folder].flatMap((folder) =>
    jurisdictions.codes.map((code) => join(out, folder, code)),
  );

/** A linked folder would lead what is written out of the registry. */
function refuseLinks(out: string): void {
  const memories = dirname(memoryFile(out, ''));
  const folders = [...foldersBelow(out).flatMap((folder) => [dirname(folder), folder]), dirname(memories), memories];
  const link = folders.find((folder) => lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink());
  if (link) throw new CannotImport(`„${link}“ ist eine Verknüpfung; der Import schreibt nur in Ordner selbst.`);
}

/** What an import that was stopped left beside files. */
function removeLeftovers(out: string): void {
  for (const below of foldersBelow(out)) {
    if (!existsSync(below)) continue;
    for (const name of readdirSync(below)) if (stagingName.test(name)) rmSync(join(below, name), { force: true });
  }
}
