import { isMap, parseDocument } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import { form, partsOf } from './fix.ts';
import type { Kind, Place } from './kinds.ts';
import { readText } from './read.ts';

/**
 * A change of the schema, carried out on the records written before it. It works on the parsed text, so comments stay,
 * and it must find nothing to do a second time: no record says which changes it has been through.
 */
export interface Migration {
  /** What it does, as people read it: `Kontakt: „mail“ heißt jetzt „email“`. */
  readonly description: string;
  /** The kind of record it is about. */
  readonly kind: Kind;
  /** Changes the data of one record in place. */
  readonly change: (record: YAMLMap, document: Document) => void;
}

/** A migration that broke its promise, said for whoever wrote it. */
export class FaultyMigration extends Error {}

/** A file after migrating. */
export interface Migrated {
  readonly text: string;
  /** What was changed, by the descriptions; empty where nothing was. */
  readonly changes: readonly string[];
}

/**
 * Carries out migrations, in order, on the text of a record file; the narrative of an `.mdx` file stays as it is.
 * @param text as it stands in the file
 * @param place what the file's path says about it
 * @returns nothing if the text cannot be read; the check says why
 * @throws FaultyMigration if one throws, leaves no readable record, or would change the result once more
 */
export function migrateText(text: string, place: Place, migrations: readonly Migration[]): Migrated | undefined {
  const before = readText(text, place.format);
  if (before.problems.length > 0) return undefined;
  const parts = partsOf(text, place.format, before.body);
  const changes: string[] = [];
  let { yaml } = parts;
  for (const migration of migrations) {
    if (migration.kind !== place.kind) continue;
    const next = applied(yaml, migration);
    if (next === yaml) continue;
    if (applied(next, migration) !== next)
      throw new FaultyMigration(`Die Umstellung „${migration.description}“ ändert ihr eigenes Ergebnis noch einmal.`);
    yaml = next;
    changes.push(migration.description);
  }
  const migrated = `${parts.opening}${yaml}${parts.closing}${parts.body}`;
  if (readText(migrated, place.format).problems.length > 0)
    throw new FaultyMigration(`Nach den Umstellungen „${changes.join('“, „')}“ ist der Eintrag nicht mehr lesbar.`);
  return { text: migrated, changes };
}

/** The text after one migration; the same text where it has nothing to do, however that is written. */
function applied(yaml: string, { change, description }: Migration): string {
  const document = parseDocument(yaml, { prettyErrors: false, schema: 'core', logLevel: 'silent' });
  if (!isMap(document.contents)) return yaml;
  const untouched = document.toString(form);
  try {
    change(document.contents, document);
  } catch (error) {
    throw new FaultyMigration(`Die Umstellung „${description}“ ist gescheitert: ${(error as Error).message}`);
  }
  const changed = document.toString(form);
  return changed === untouched ? yaml : changed;
}
