import { readFileSync } from 'node:fs';
import { readOptions, WrongArguments } from './arguments.ts';
import { billOfMaterials } from './sbom/cyclonedx.ts';
import type { Lock } from './sbom/cyclonedx.ts';
import { putFile } from '../store/replace-file.ts';

const usage = `Schreibt die Stückliste der Software (SBOM, CycloneDX 1.5) aus package-lock.json.

  npm run -s sbom -- [--output <Datei>]

  --output   Datei, in die geschrieben wird (sonst: Ausgabe auf dem Bildschirm)

Ergebnis: 0 in Ordnung, 2 nicht möglich
`;

try {
  const values = readOptions({ output: { type: 'string' } }, usage);
  if (values.help) process.stdout.write(usage);
  else {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
    const text = `${JSON.stringify(billOfMaterials(lock), null, 2)}\n`;
    if (values.output === undefined) process.stdout.write(text);
    else putFile(values.output, text);
  }
} catch (error) {
  const { message } = error as Error;
  process.stderr.write(error instanceof WrongArguments ? `${message}\n` : `${message}\n\n${usage}`);
  process.exitCode = 2;
}
