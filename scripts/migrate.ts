import { FaultyMigration } from '../schema/migrate.ts';
import { migrateRegistry } from '../store/migrate.ts';
import { registryFolder } from '../store/registry-folder.ts';
import { readOptions } from './arguments.ts';
import { runCommand } from './command.ts';
import { migrations } from './migrations/index.ts';

const usage = `Stellt die Einträge des Registers auf das heutige Schema um.

  npm run migrate -- [--dry-run]

  --dry-run   nur sagen, was sich ändern würde

Geschrieben wird erst, wenn alle Umstellungen gelungen sind. Danach: npm run check

Ordner: Umgebungsvariable REGISTRY_DIR (sonst: registry)
Ergebnis: 0 in Ordnung, 1 Dateien sind nicht lesbar (npm run check nennt den Grund), 2 nicht möglich
`;

function main(): number {
  const values = readOptions({ 'dry-run': { type: 'boolean', default: false } }, usage);
  const dry = values['dry-run'];
  const { files, changed, unreadable } = migrateRegistry(registryFolder(), migrations, { dry });
  for (const name of unreadable) process.stdout.write(`${name}: nicht lesbar, unverändert\n`);
  for (const { name, changes } of changed) process.stdout.write(`${name}: ${changes.join('; ')}\n`);
  const verb = dry ? 'umzustellen' : 'umgestellt';
  process.stdout.write(
    `${files} Dateien gelesen, ${migrations.length} Umstellungen bekannt, ${changed.length} Einträge ${verb}.\n`,
  );
  return unreadable.length > 0 ? 1 : 0;
}

await runCommand(main, [FaultyMigration]);
