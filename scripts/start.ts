import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preview } from 'astro';
import { inputsFingerprint } from './inputs-fingerprint.ts';
import { BuildFailed, buildSite, checkAndReport } from './site-build.ts';
import { outputFolder } from '../store/output-folder.ts';
import { UnusableFolder } from '../store/registry-folder.ts';

/** Where the site is served unless the port is taken; the address stands in README and bookmarks. */
const port = 4321;

/** Remembers from what the output folder was built, outside of it: it is published as it is. */
const stamp = join('node_modules', '.cache', 'ki-register', 'built.json');

async function main(): Promise<number> {
  const built = JSON.stringify({ folder: outputFolder(), inputs: inputsFingerprint() });
  const upToDate =
    existsSync(join(outputFolder(), 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === built;
  if (upToDate) {
    if (!checkAndReport()) return 1;
    process.stdout.write('Seit dem letzten Bau hat sich nichts geändert.\n');
  } else {
    const code = await buildSite();
    if (code !== 0) return code;
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, built);
  }
  process.env['OUT_DIR'] = outputFolder();
  const server = await preview({ server: { port, host: 'localhost' }, logLevel: 'error' });
  process.stdout.write(`\nDas Register steht unter http://localhost:${server.port} – beenden mit Strg+C.\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof BuildFailed || error instanceof UnusableFolder)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
