import { basename } from 'node:path';
import { difference, sha256 } from '../../../store/checksums.ts';
import type { Checksums } from '../../../store/checksums.ts';
import { killed } from '../../../store/killed.fixture.ts';
import { stagingName } from '../../../store/replace-file.ts';

/** A command that is killed over and over, and what it may never leave behind. */
export interface Program {
  /** As it stands in the table: `import nl`. */
  readonly name: string;
  readonly command: readonly string[];
  /** What is different from round to round; after the last the first comes again. Each puts everything as before a run. */
  readonly beginnings: readonly (() => void)[];
  /** Everything it changes, as it stands there now. */
  readonly stands: () => Checksums;
  /** What is old or new as a whole, whenever it is killed: every file for itself, or all of them together. */
  readonly whole: 'each' | 'together';
  /** What it says belongs to its result. */
  readonly says?: true;
  /** What the check has against what stands there, whatever the moment. */
  readonly errors?: () => readonly string[];
}

/** What came of the kills of a program. */
export interface Trial {
  readonly name: string;
  readonly kills: number;
  /** Kills that fell between the first and the last change. */
  readonly midway: number;
  /** What was neither old nor new, or what the check was against, after a kill. */
  readonly broken: readonly string[];
  /** What was not as after an undisturbed run, after the run that followed a kill. */
  readonly other: readonly string[];
  /** Process ids of the killed. */
  readonly ids: readonly number[];
  /** An undisturbed run, in milliseconds. */
  readonly ms: number;
}

/** Runs a program to its end and gives what it said; throws if it fails. */
type Run = (command: readonly string[]) => string;

/**
 * Kills a program at random moments. After every kill all must be whole, and the next run must succeed and leave what an
 * undisturbed one leaves, byte for byte. Every other time a second kill follows the first.
 * @param number of kills
 * @throws if a run that nobody disturbs fails
 */
export async function trial(
  program: Program,
  number: number,
  { run, env, cwd, tell }: { run: Run; env: NodeJS.ProcessEnv; cwd: string; tell: (kills: number) => void },
): Promise<Trial> {
  const { name, command, beginnings, stands, says } = program;
  const finish = (): Checksums => {
    const said = run(command);
    return says ? new Map([...stands(), ['Ausgabe', sha256(Buffer.from(said))]]) : stands();
  };
  const undisturbed = beginnings.map((begin) => {
    begin();
    const start = performance.now();
    return { after: finish(), ms: performance.now() - start };
  });
  const [broken, other, ids]: [string[], string[], number[]] = [[], [], []];
  let midway = 0;
  for (let round = 0; ids.length < number; round++) {
    const { after, ms } = undisturbed[round % beginnings.length]!;
    beginnings[round % beginnings.length]!();
    const before = stands();
    for (let more = round % 2; more >= 0 && ids.length < number; more--) {
      const id = await killed(command, { after: Math.random() * ms, withChildren: round % 4 < 2, env, cwd });
      if (id === undefined) continue;
      ids.push(id);
      const now = stands();
      if (!equal(now, before) && !equal(now, after)) midway++;
      broken.push(...neitherOldNorNew(now, before, after, program.whole), ...(program.errors?.() ?? []));
      tell(ids.length);
    }
    const { changed, missing, extra } = difference(after, finish());
    other.push(...changed, ...missing, ...extra);
  }
  return { name, kills: ids.length, midway, broken, other, ids, ms: Math.max(...undisturbed.map(({ ms }) => ms)) };
}

function neitherOldNorNew(now: Checksums, before: Checksums, after: Checksums, whole: Program['whole']): string[] {
  if (whole === 'together') return [before, after].some((one) => equal(now, one)) ? [] : ['alles zusammen'];
  const torn = [...now].filter(([path, sum]) => sum !== before.get(path) && sum !== after.get(path));
  const lost = [...before.keys()].filter((path) => after.has(path) && !now.has(path));
  return [...torn.map(([path]) => path).filter((path) => !stagingName.test(basename(path))), ...lost];
}

/** Whether two sets of files hold the same; what is said beside is no file. */
function equal(one: Checksums, two: Checksums): boolean {
  const { changed, missing, extra } = difference(two, one);
  return [...changed, ...missing, ...extra].every((path) => path === 'Ausgabe');
}
