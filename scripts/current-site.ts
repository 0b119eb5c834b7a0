import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputFolder } from '../store/output-folder.ts';
import { inputsFingerprint } from './inputs-fingerprint.ts';
import { buildSite, checkAndReport } from './site-build.ts';

/** Remembers from what the output folder was built, outside of it: it is published as it is. */
const stamp = join('node_modules', '.cache', 'ki-register', 'built.json');

/**
 * Sees to it that the output folder holds the site of the registry as it is now; builds only where something changed.
 * @returns the exit code: 0, or 1 if the registry has errors
 * @throws BuildFailed, UnusableFolder
 */
export async function currentSite(): Promise<0 | 1> {
  const built = JSON.stringify({ folder: outputFolder(), inputs: inputsFingerprint() });
  const upToDate =
    existsSync(join(outputFolder(), 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === built;
  if (upToDate) {
    if (!checkAndReport()) return 1;
    process.stdout.write('Seit dem letzten Bau hat sich nichts geändert.\n');
    return 0;
  }
  const code = await buildSite();
  if (code !== 0) return code;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, built);
  return 0;
}
