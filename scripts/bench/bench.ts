import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, WrongArguments } from '../arguments.ts';
import { runCommand } from '../command.ts';
import { writeGeneratedRegistry } from './generated-registry.ts';
import { run } from './measure.ts';
import type { Measure, Thing, Workshop } from './measure.ts';
import { passes, table } from './table.ts';
import { build } from './things/build.ts';
import { check } from './things/check.ts';
import { facets } from './things/facets.ts';
import { history } from './things/history.ts';
import { list } from './things/list.ts';
import { matching } from './things/matching.ts';

/*
 * Measures how the product behaves as registers grow. What shares a machine with other work says something only as a
 * ratio, so each thing runs beside the least it could take, in the same run.
 */

const things: readonly Thing[] = [check, history, matching, facets, build, list];

const usage = `Misst, wie Prüfung, Bau und Suche mit der Zahl der Systeme wachsen.

  npm run bench -- [${things.map(({ name }) => name).join('|')} …] [<Zahl der Systeme> …] [--json <Datei>]

Ohne Namen alles, ohne Zahlen jedes in seinen üblichen Größen. Das Ganze dauert eine gute halbe Stunde.
Ergebnis: 0 alles hält seine Grenzen, 1 etwas nicht, 2 nicht möglich
`;

async function main(): Promise<number> {
  const { values, positionals } = readArguments({ json: { type: 'string' } }, usage);
  const isSize = (one: string) => /^[1-9]\d*$/.test(one);
  const sizes = positionals.filter(isSize).map(Number);
  const names = positionals.filter((one) => !isSize(one));
  const unknown = names.find((name) => !things.some((thing) => thing.name === name));
  if (unknown !== undefined) throw new WrongArguments(`„${unknown}“ gibt es nicht.`, usage);
  const chosen = names.length === 0 ? things : things.filter(({ name }) => names.includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'ki-register-bench-'));
  process.env['BENCH_FOLDER'] = folder;
  const measures: Measure[] = [];
  try {
    const workshop = workshopIn(folder);
    for (const thing of chosen)
      for (const size of sizes.length > 0 ? sizes : thing.sizes) {
        if (process.stderr.isTTY) process.stderr.write(`${thing.name}, ${size} …\n`);
        const found = await thing.measure(size, workshop);
        measures.push(...found);
        // A long run that is stopped has said what it knew.
        process.stdout.write(table(found));
        if (values.json) writeFileSync(values.json, `${JSON.stringify(measures, null, 2)}\n`);
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`\n${table(measures)}`);
  return passes(measures) ? 0 : 1;
}

/** Makes registries and sites when they are first asked for. */
function workshopIn(folder: string): Workshop {
  const registry = (size: number): string => {
    const repository = join(folder, `registry-${size}`);
    const place = join(repository, 'registry');
    if (existsSync(repository)) return place;
    writeGeneratedRegistry(place, size);
    const git = (...options: string[]) =>
      execFileSync(
        'git',
        ['-C', repository, '-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', ...options],
        {
          env: { ...process.env, GIT_AUTHOR_DATE: '2026-11-21T12:00Z', GIT_COMMITTER_DATE: '2026-11-21T12:00Z' },
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      );
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Generated');
    return place;
  };
  return {
    registry,
    site: (size) => {
      const place = join(folder, `site-${size}`);
      if (!existsSync(place)) run(['scripts/build.ts'], { REGISTRY_DIR: registry(size), OUT_DIR: place });
      return place;
    },
    scratch: (name) => {
      const place = join(folder, name);
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place, { recursive: true });
      return place;
    },
  };
}

await runCommand(main);
