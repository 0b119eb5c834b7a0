import { spawnSync } from 'node:child_process';
import { mkdirSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, WrongArguments } from '../arguments.ts';
import { runCommand } from '../command.ts';
import { placesIn, programsIn } from './kills/programs.ts';
import { trial } from './kills/trial.ts';
import type { Trial } from './kills/trial.ts';

/*
 * Kills commands at random moments and looks whether everything is whole each time, and whether the next run puts
 * everything right.
 */

const names = ['check', 'fix', 'build', 'import'] as const;

const usage = `Bricht Befehle in zufälligen Augenblicken hart ab und sieht nach, ob alles heil ist und der nächste Lauf gelingt.

  npm run kills -- [${names.join('|')} …] [<Zahl der Abbrüche>]

Ohne Namen alle, ohne Zahl 50. Gearbeitet wird in einem eigenen Ordner. Auf jeden Abbruch
folgt ein ganzer Lauf: Alles zusammen dauert lange.
Ergebnis: 0 alles heil, 1 etwas nicht, 2 nicht möglich
`;

const root = join(import.meta.dirname, '../..');

async function main(): Promise<number> {
  const { positionals } = readArguments({}, usage);
  const isNumber = (word: string) => /^[1-9]\d*$/.test(word);
  const [number = '50', ...more] = positionals.filter(isNumber);
  const wanted = positionals.filter((word) => !isNumber(word));
  const unknown = [...more, ...wanted.filter((word) => !(names as readonly string[]).includes(word))];
  if (unknown.length > 0) throw new WrongArguments(`„${unknown.join(' ')}“ ist hier nicht möglich.`, usage);

  const folder = mkdtempSync(join(tmpdir(), 'ki-register-kills-'));
  const places = placesIn(folder);
  // One day for all runs: entries and pages name it.
  const SOURCE_DATE_EPOCH = String(Math.floor(Date.now() / 1000));
  const env = {
    ...{ NODE_ENV: 'production', REGISTRY_DIR: places.registry, OUT_DIR: places.site, SOURCE_DATE_EPOCH },
  };
  const run = (command: readonly string[]): string => {
    const options = { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1024 ** 3 } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
    if (status !== 0) throw new Error(`${command.join(' ')} scheitert:\n${stderr}${stdout}`);
    return stdout;
  };
  try {
    mkdirSync(places.work, { recursive: true });
    const trials: Trial[] = [];
    for (const program of programsIn(folder, run)) {
      if (wanted.length > 0 && !wanted.includes(program.name.split(' ')[0]!)) continue;
      const tell = (kills: number) =>
        void (process.stderr.isTTY && process.stderr.write(`\r\u001b[K${program.name}: ${kills}/${number}`));
      const done = await trial(program, Number(number), { run, env, cwd: root, tell });
      run(['scripts/check.ts']);
      trials.push(done);
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      process.stdout.write(said(done));
    }
    // Astro may have outlived the build that started it; what it wrote then goes with a later one.
    if (trials.some(({ name }) => name === 'build')) run(['scripts/build.ts']);
    const left = leftBehind(places.work, trials);
    process.stdout.write(`\n${table(trials)}Liegen geblieben: ${left.join(', ') || 'nichts'}\n`);
    return left.length > 0 || trials.some(({ broken, other }) => broken.length + other.length > 0) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first things that were wrong, to look after. */
const said = ({ name, kills, broken, other }: Trial): string =>
  [
    `${name}: ${kills} Abbrüche`,
    ...broken.slice(0, 5).map((one) => `  kaputt: ${one}`),
    ...other.slice(0, 5).map((one) => `  danach anders: ${one}`),
    '',
  ].join('\n');

/** What only the killed processes can have left: beside the site, and folders of the build with their number. */
function leftBehind(work: string, trials: readonly Trial[]): string[] {
  const own = new Set(trials.flatMap(({ ids }) => ids.map((id) => `build-${id}`)));
  const builds = join(root, '.astro');
  return [
    ...readdirSync(work).filter((name) => !['registry', 'site', '.import'].includes(name)),
    ...(existsSync(builds) ? readdirSync(builds).filter((name) => own.has(name)) : []),
  ];
}

function table(trials: readonly Trial[]): string {
  const head = ['', 'Abbrüche', 'beim Schreiben', 'kaputt', 'danach anders', 'Lauf ungestört'];
  const rows = trials.map(({ name, kills, midway, broken, other, ms }) => [
    ...[name, String(kills), String(midway), String(broken.length), String(other.length)],
    `${(ms / 1000).toLocaleString('de', { maximumFractionDigits: 1 })} s`,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  return [head, ...rows]
    .map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))))
    .map((row) => `${row.join('  ').trimEnd()}\n`)
    .join('');
}

await runCommand(main);
