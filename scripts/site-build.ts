import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summarise } from '../schema/finding.ts';
import { checkedRegistry } from '../store/checked-registry.ts';
import { lastSiteVariable } from '../store/last-build.ts';
import { moveFolder, outputFolder, replaceFolder } from '../store/output-folder.ts';
import { registryFolder } from '../store/registry-folder.ts';
import { text } from './report/text.ts';

/** The site could not be built, for a reason that is not in the registry. */
export class BuildFailed extends Error {}

/**
 * Checks the registry and says what it found.
 * @returns whether it is free of errors
 * @throws UnusableFolder if there is no registry to check
 */
export function checkAndReport(): boolean {
  const { findings, registry, files } = checkedRegistry(registryFolder());
  process.stdout.write(text({ findings, summary: summarise(findings, files.length), language: 'de' }));
  return registry !== undefined;
}

/**
 * Checks the registry and, if it is sound, builds the site into the output folder, which changes as a whole or not at all.
 * @returns the exit code: 0, or 1 if the registry has errors
 * @throws BuildFailed, UnusableFolder
 */
export async function buildSite(): Promise<0 | 1> {
  if (!checkAndReport()) {
    process.stderr.write('Die Website wird nicht gebaut, solange das Register Fehler enthält.\n');
    return 1;
  }
  const folder = outputFolder();
  mkdirSync(dirname(folder), { recursive: true });
  await replaceFolder(folder, runAstro);
  process.stdout.write(`Website gebaut: ${relative(process.cwd(), folder) || folder}\n`);
  return 0;
}

/**
 * A page makes some megabytes of objects that nobody needs afterwards. In the small space Node gives to young objects
 * (MB) many of them are carried along first: a quarter of the time at 2,000 systems.
 */
const roomForPages = '--max-semi-space-size=64';

/**
 * Astro runs in its own process: it takes the folders from the environment, as `npx astro build` would. It builds inside
 * the project, in a folder of this process: outside it Astro would put what lies between into one folder for all builds,
 * and two builds at once would delete each other's.
 */
async function runAstro(folder: string): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const inside = join(root, '.astro', `build-${process.pid}`);
  removeAbandoned(join(root, '.astro'));
  try {
    await new Promise<void>((done, failed) => {
      const child = spawn('astro', ['build'], {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
        env: {
          ...process.env,
          OUT_DIR: inside,
          NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${roomForPages}`.trim(),
          REGISTRY_DIR: resolve(registryFolder()),
          [lastSiteVariable]: outputFolder(),
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      });
      child.once('error', ({ message }) => failed(new BuildFailed(`Astro ließ sich nicht starten: ${message}`)));
      child.once('close', (code) =>
        code === 0
          ? done()
          : failed(new BuildFailed('Der Bau der Website ist gescheitert; die Gründe stehen darüber.')),
      );
    });
    moveFolder(inside, folder);
  } finally {
    rmSync(inside, { recursive: true, force: true });
  }
}

/** Removes what builds have left that were killed: folders named after a process that is no more. */
function removeAbandoned(place: string): void {
  if (!existsSync(place)) return;
  for (const name of readdirSync(place)) {
    const id = /^build-(\d+)$/.exec(name)?.[1];
    if (id === undefined || isAlive(Number(id))) continue;
    try {
      rmSync(join(place, name), { recursive: true, force: true });
    } catch {
      // Astro may have outlived the build that started it and still write there; then a later build removes it.
    }
  }
}

function isAlive(id: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
