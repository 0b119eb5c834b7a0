import { withoutMemory } from '../store/memory.ts';
import { readOptions } from './arguments.ts';
import { runCommand } from './command.ts';
import { BuildFailed, buildSite } from './site-build.ts';

const usage = `Prüft das Register und baut die Website.

  npm run build -- [--no-cache]

  --no-cache  macht alles neu, auch was sich seit dem letzten Mal nicht geändert hat

Ordner: Umgebungsvariablen REGISTRY_DIR (sonst: registry) und OUT_DIR (sonst: dist)
Ergebnis: 0 gebaut, 1 Fehler im Register, 2 Bau nicht möglich
`;

async function main(): Promise<number> {
  const values = readOptions({ 'no-cache': { type: 'boolean', default: false } }, usage);
  if (values['no-cache']) Object.assign(process.env, withoutMemory);
  return buildSite();
}

await runCommand(main, [BuildFailed]);
