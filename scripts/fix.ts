import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fixText } from '../schema/fix.ts';
import type { Change } from '../schema/fix.ts';
import { placeOf } from '../schema/kinds.ts';
import { readRegistryFolder, registryFolder } from '../store/registry-folder.ts';
import { replaceFile } from '../store/replace-file.ts';
import { textOf } from '../store/text-of.ts';
import { readOptions } from './arguments.ts';
import { runCommand } from './command.ts';

const usage = `Bringt die Dateien des Registers in die übliche Form, ohne ihre Aussage zu ändern.

  npm run fix -- [--dry-run]

  --dry-run   nur sagen, was sich ändern würde

Ordner: Umgebungsvariable REGISTRY_DIR (sonst: registry)
Ergebnis: 0 in Ordnung, 1 Dateien sind nicht lesbar (npm run check nennt den Grund), 2 nicht möglich
`;

/** What a change is called; every other one goes by the name of its rule. */
const words: Partial<Record<Change, string>> = {
  form: 'Schreibweise',
  'key-order': 'Reihenfolge der Angaben',
  'redundant-id': 'überflüssige Kennung gelöscht',
  'duplicate-item': 'Wiederholung in einer Liste gelöscht',
};

function main(): number {
  const values = readOptions({ 'dry-run': { type: 'boolean', default: false } }, usage);
  const dry = values['dry-run'];
  const folder = registryFolder();
  let [changed, unreadable] = [0, 0];
  const files = readRegistryFolder(folder);
  for (const { path, name, bytes } of files) {
    const where = placeOf(path);
    const target = join(resolve(folder), path);
    if ('problem' in where || !lstatSync(target).isFile()) continue;
    const text = textOf(bytes);
    const fixed = text === undefined ? undefined : fixText(text, where.place);
    if (!fixed) {
      unreadable++;
      process.stdout.write(`${name}: nicht lesbar, unverändert\n`);
    } else if (fixed.changes.length > 0) {
      changed++;
      if (!dry) replaceFile(target, fixed.text);
      process.stdout.write(`${name}: ${fixed.changes.map((change) => words[change] ?? change).join(', ')}\n`);
    }
  }
  const verb = dry ? 'wären zu ändern' : 'geändert';
  process.stdout.write(`${files.length} Dateien gelesen, ${changed} ${verb}, ${unreadable} nicht lesbar.\n`);
  return unreadable > 0 ? 1 : 0;
}

await runCommand(main);
