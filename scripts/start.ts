import { preview } from 'astro';
import { outputFolder } from '../store/output-folder.ts';
import { readOptions } from './arguments.ts';
import { runCommand } from './command.ts';
import { currentSite } from './current-site.ts';
import { BuildFailed } from './site-build.ts';

const usage = `Prüft das Register, baut die Website, falls sich etwas geändert hat, und zeigt sie unter http://localhost:4321.

  npm start

Ordner: Umgebungsvariablen REGISTRY_DIR (sonst: registry) und OUT_DIR (sonst: dist)
Ergebnis: 0 beendet, 1 Fehler im Register, 2 nicht möglich
`;

/** Where the site is served unless the port is taken; the address stands in README and bookmarks. */
const port = 4321;

async function main(): Promise<number> {
  readOptions({}, usage);
  const code = await currentSite();
  if (code !== 0) return code;
  process.env['OUT_DIR'] = outputFolder();
  const server = await preview({ server: { port, host: 'localhost' }, logLevel: 'error' });
  process.stdout.write(`\nDas Register steht unter http://localhost:${server.port} – beenden mit Strg+C.\n`);
  return 0;
}

await runCommand(main, [BuildFailed]);
