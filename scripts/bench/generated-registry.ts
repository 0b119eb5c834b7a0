import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { checkRegistry } from '../../schema/check.ts';
import type { Kind } from '../../schema/kinds.ts';
import { fieldsOfKind } from '../../schema/leaves.ts';
import { jurisdiction } from '../../schema/vocabularies/jurisdiction.ts';
import { readRegistryFolder, registryFolder } from '../../store/registry-folder.ts';
import { today } from '../../store/today.ts';

/** Bodies per system, as in the real registry by and large. */
const systemsPerBody = 8;

/**
 * Writes a registry of any size that passes the check: the real systems taken apart and put together anew, so that words,
 * codes, gaps and lengths are those of real entries. The same size gives the same bytes.
 * @param folder is made, and emptied before
 * @param size number of systems
 * @throws if the real registry has errors
 */
export function writeGeneratedRegistry(folder: string, size: number): void {
  const source = registryFolder();
  const { registry } = checkRegistry(readRegistryFolder(source), { name: source, today: today() });
  if (!registry) throw new Error('The registry has errors; see npm run check.');
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['operator.yaml', 'law']) cpSync(join(source, name), join(folder, name), { recursive: true });

  const next = randomNumbers();
  const pick = <T>(some: readonly T[]): T => some[Math.floor(next() * some.length)]!;
  const systems = [...registry.system.values()].map(({ record }) => record);
  const organisations = [...registry.organisation.values()];
  const lands = jurisdiction.codes.filter((code) => code !== 'joint');

  const bodies = Array.from({ length: Math.max(1, Math.ceil(size / systemsPerBody)) }, (_, number) => {
    const { record } = pick(organisations);
    const land = pick(lands);
    const id = `stelle-${number}`;
    write(join(folder, 'organisations', land, `${id}.yaml`), 'organisation', {
      name: `${record.name} ${number}`,
      ...(record.level && { level: record.level }),
      type: record.type,
    });
    return { id, land };
  });
  for (let number = 0; number < size; number++) {
    // The frame comes from one system, what it says from others: entries that nobody has, in words that somebody used.
    const frame = pick(systems);
    const [subject, purpose, technology] = [pick(systems), pick(systems), pick(systems)];
    const body = pick(bodies);
    const { reusedFrom: _origin, partners: _partners, ...rest } = frame;
    write(join(folder, 'systems', body.land, `system-${number}.yaml`), 'system', {
      ...rest,
      name: `${subject.name} ${number}`.slice(-100).trim(),
      summary: `${sentence(subject.summary, pick)} ${sentence(purpose.summary, pick)}`.slice(0, 300).trim(),
      organisation: body.id,
      translations: undefined,
      policyFields: purpose.policyFields,
      administrativeTasks: purpose.administrativeTasks,
      capabilities: technology.capabilities,
      aiMethods: technology.aiMethods,
      reusePotential: technology.reusePotential,
    });
  }
}

/** One sentence of a text. */
const sentence = (text: string, pick: (some: readonly string[]) => string): string =>
  pick(text.split(/(?<=\.)\s+/).filter(Boolean));

/** Writes a record with its statements in the usual order. */
function write(path: string, kind: Kind, record: Readonly<Record<string, unknown>>): void {
  mkdirSync(dirname(path), { recursive: true });
  const ordered = fieldsOfKind(kind).flatMap(({ key }) => (record[key] === undefined ? [] : [[key, record[key]]]));
  writeFileSync(path, stringify(Object.fromEntries(ordered), { lineWidth: 120, singleQuote: true }));
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function randomNumbers(): () => number {
  let state = 20261122;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
