import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { checkRegistry } from '../../../schema/check.ts';
import { checksumsFile, checksumsOf, sha256 } from '../../../store/checksums.ts';
import type { Checksums } from '../../../store/checksums.ts';
import { readRegistryFolder } from '../../../store/registry-folder.ts';
import { stagingName } from '../../../store/replace-file.ts';
import { today } from '../../../store/today.ts';
import { writeGeneratedRegistry } from '../generated-registry.ts';
import { dutchFile, ownTable } from './sources.ts';
import type { State } from './sources.ts';
import type { Program } from './trial.ts';

/** Systems in the registry that is checked and built, and in the one that others are imported into. */
const systems = 120;
const systemsBefore = 40;
/** Records of an imported file: a run takes one to three seconds. */
const records = 600;

/** Where the programs work: below one folder, that goes afterwards. */
export const placesIn = (folder: string) => ({
  work: join(folder, 'work'),
  registry: join(folder, 'work', 'registry'),
  site: join(folder, 'work', 'site'),
  /** Copies to begin with again. */
  kept: join(folder, 'kept'),
});

/** What can be killed; each finds and leaves the places as it needs them. */
export function programsIn(folder: string, run: (command: readonly string[]) => string): readonly Program[] {
  const { work, registry, site, kept } = placesIn(folder);
  const path = (...names: string[]) => join(folder, ...names);

  /** Makes a registry once and begins with it again and again. */
  const restored = (name: string, make: () => void) => () => {
    if (!existsSync(join(kept, name))) {
      rmSync(work, { recursive: true, force: true });
      make();
      cpSync(work, join(kept, name), { recursive: true });
    }
    rmSync(work, { recursive: true, force: true });
    cpSync(join(kept, name), work, { recursive: true });
  };

  /** The same registry with another sentence in one of its entries, in turn; everything else stays. */
  const turned = (sentence: string) => () => {
    if (!existsSync(registry)) writeGeneratedRegistry(registry, systems);
    const [file] = entriesOf(registry);
    const entry = parseDocument(readFileSync(file!, 'utf8'));
    entry.set('summary', sentence);
    writeFileSync(file!, entry.toString({ lineWidth: 0 }));
  };
  const turns = [turned('Sortiert Briefe.'), turned('Sortiert Karten.')];

  const file = (format: 'json' | 'csv', state: State) => path(`${state}.${format}`);
  const imports = (['nl', 'csv'] as const).flatMap((source): Program[] => {
    const format = source === 'nl' ? 'json' : 'csv';
    const order = (state: State) => ['scripts/import.ts', source, file(format, state), '--jurisdiction', 'joint'];
    const empty = restored('empty', () => writeGeneratedRegistry(registry, systemsBefore));
    const written = (state: State) => () => {
      const bodies = readdirSync(join(registry, 'organisations'), { recursive: true, encoding: 'utf8' });
      const ids = bodies.filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));
      const text = source === 'nl' ? dutchFile(state, records) : ownTable(state, records, ids.toSorted());
      writeFileSync(file(format, state), text);
    };
    const imported = restored(`imported-${source}`, () => {
      empty();
      written('first')();
      run(order('first'));
      for (const one of entriesOf(registry).filter((_, index) => index % 7 === 0)) {
        const text = readFileSync(one, 'utf8');
        writeFileSync(one, text.replace(/^status: operation$/m, 'status: pilot # von Hand'));
      }
    });
    const common = { stands: () => checksumsOf(work), whole: 'each', errors: () => errorsIn(registry) } as const;
    const begin = (make: () => void, state: State) => [
      () => {
        make();
        written(state)();
      },
    ];
    return [
      { name: `import ${source}`, command: order('first'), beginnings: begin(empty, 'first'), ...common },
      {
        name: `import ${source}, neue Fassung`,
        command: order('changed'),
        beginnings: begin(imported, 'changed'),
        ...common,
      },
    ];
  });

  return [
    {
      name: 'check',
      command: ['scripts/check.ts', '--format', 'json'],
      beginnings: turns,
      stands: () => checksumsOf(registry),
      whole: 'each',
      says: true,
    },
    {
      name: 'fix',
      command: ['scripts/fix.ts'],
      beginnings: [
        restored('unordered', () => {
          writeGeneratedRegistry(registry, systems);
          for (const one of entriesOf(registry)) writeFileSync(one, reversed(readFileSync(one, 'utf8')));
        }),
      ],
      stands: () => checksumsOf(registry),
      whole: 'each',
      errors: () => errorsIn(registry),
    },
    {
      name: 'build',
      command: ['scripts/build.ts'],
      beginnings: turns,
      // Between two moves the site stands beside its place; the next build puts it back.
      stands: () => siteAt(existsSync(site) ? site : `${site}.old`),
      whole: 'together',
    },
    ...imports,
  ];
}

/** Files of the systems of a registry. */
const entriesOf = (registry: string): string[] =>
  readdirSync(join(registry, 'systems'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(registry, 'systems', name));

/** An entry with its statements in the opposite order. */
const reversed = (yaml: string): string =>
  (yaml.match(/^[^ \n#-].*\n(?:(?:[ -].*)?\n)*/gm) ?? []).toReversed().join('');

function siteAt(folder: string): Checksums {
  if (!existsSync(folder)) return new Map();
  const list = join(folder, checksumsFile);
  const sums = new Map(checksumsOf(folder));
  if (existsSync(list)) sums.set(checksumsFile, sha256(readFileSync(list)));
  return sums;
}

/** What the check has against a registry; what a killed process left beside a file is the business of the next one. */
function errorsIn(registry: string): string[] {
  const files = readRegistryFolder(registry).filter(({ path }) => !stagingName.test(basename(path)));
  return checkRegistry(files, { name: registry, today: today() }).findings.flatMap(({ level, file, message }) =>
    level === 'error' ? [`${file}: ${message}`] : [],
  );
}
