import type { Checked, Registry, SoundEntry } from '../../schema/check.ts';
import { checkedRegistry } from '../../store/checked-registry.ts';
import { registryFolder } from '../../store/registry-folder.ts';

export type SystemEntry = SoundEntry<'system'>;
export type OrganisationEntry = SoundEntry<'organisation'>;
export type RequestEntry = SoundEntry<'request'>;

/**
 * The registry, read and checked once per build.
 * @throws if it has errors: the last guard, should someone build without checking first
 */
function load(): { registry: Registry; moves: Checked['moves'] } {
  const { registry, moves, findings } = checkedRegistry(registryFolder());
  if (registry) return { registry, moves };
  const errors = findings.filter(({ level }) => level === 'error');
  throw new Error(
    `Das Register enthält Fehler:\n${errors
      .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
      .join('\n')}`,
  );
}

export const { registry, moves } = load();

/** The responsible body of a system or request. Throws for an id the check would have refused. */
export function organisationOf({ record }: SystemEntry | RequestEntry): OrganisationEntry {
  const found = registry.organisation.get(record.organisation);
  if (!found) throw new Error(`There is no organisation "${record.organisation}".`);
  return found;
}
