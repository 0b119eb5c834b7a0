import { preview } from 'astro';
import { outputFolder } from '../store/output-folder.ts';
import { UnusableFolder } from '../store/registry-folder.ts';
import { currentSite } from './current-site.ts';
import { BuildFailed } from './site-build.ts';

/** Where the site is served unless the port is taken; the address stands in README and bookmarks. */
const port = 4321;

async function main(): Promise<number> {
  const code = await currentSite();
  if (code !== 0) return code;
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
