import { join, resolve } from 'node:path';
import { placeOf } from '../schema/kinds.ts';
import { FaultyMigration, migrateText } from '../schema/migrate.ts';
import type { Migrated, Migration } from '../schema/migrate.ts';
import { readRegistryFolder } from './registry-folder.ts';
import { replaceFile } from './replace-file.ts';
import { textOf } from './text-of.ts';

/** What migrating a registry came to. */
export interface MigratedRegistry {
  /** How many files were read, whatever they are. */
  readonly files: number;
  readonly changed: readonly { readonly name: string; readonly changes: readonly string[] }[];
  /** Names of record files that cannot be read; they stay as they are. */
  readonly unreadable: readonly string[];
}

/**
 * Carries out migrations on all records of a registry. Nothing is written before all of them have succeeded, and only
 * what changed.
 * @param folder as the person named it
 * @param options `dry`: only tell
 * @throws UnusableFolder; FaultyMigration with the name of the file
 */
export function migrateRegistry(
  folder: string,
  migrations: readonly Migration[],
  { dry }: { readonly dry: boolean },
): MigratedRegistry {
  const files = readRegistryFolder(folder);
  const records = files.flatMap(({ path, name, bytes, irregularity }) => {
    const where = placeOf(path);
    if ('problem' in where || (irregularity && irregularity !== 'executable')) return [];
    const text = textOf(bytes);
    const migrated = naming(name, () => (text === undefined ? undefined : migrateText(text, where.place, migrations)));
    return [{ path, name, migrated }];
  });
  const changed = records.flatMap(({ path, name, migrated }) =>
    migrated && migrated.changes.length > 0 ? [{ path, name, ...migrated }] : [],
  );
  if (!dry) for (const { path, text } of changed) replaceFile(join(resolve(folder), path), text);
  return {
    files: files.length,
    changed: changed.map(({ name, changes }) => ({ name, changes })),
    unreadable: records.flatMap(({ name, migrated }) => (migrated ? [] : [name])),
  };
}

/** Says which file a faulty migration failed on. */
function naming(name: string, migrate: () => Migrated | undefined): Migrated | undefined {
  try {
    return migrate();
  } catch (error) {
    throw error instanceof FaultyMigration ? new FaultyMigration(`${name}: ${error.message}`) : error;
  }
}
