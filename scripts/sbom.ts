import { readFileSync } from 'node:fs';
import { readOptions } from './arguments.ts';
import { runCommand } from './command.ts';
import { billOfMaterials } from './sbom/cyclonedx.ts';
import type { Lock } from './sbom/cyclonedx.ts';
import { putFile } from '../store/replace-file.ts';

const usage = `Schreibt die Stückliste der Software (SBOM, CycloneDX 1.5) aus package-lock.json.

  npm run -s sbom -- [--output <Datei>]

  --output   Datei, in die geschrieben wird (sonst: Ausgabe auf dem Bildschirm)

Ergebnis: 0 in Ordnung, 2 nicht möglich
`;

function main(): number {
  const { output } = readOptions({ output: { type: 'string' } }, usage);
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const text = `${JSON.stringify(billOfMaterials(lock), null, 2)}\n`;
  if (output === undefined) process.stdout.write(text);
  else putFile(output, text);
  return 0;
}

await runCommand(main);
