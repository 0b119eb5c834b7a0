import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { templateOf } from '../schema/derive/template.ts';
import { kinds, placeOf } from '../schema/kinds.ts';
import { say } from '../schema/messages/index.ts';
import { registryFolder } from '../store/registry-folder.ts';
import { readArguments, WrongArguments } from './arguments.ts';

const usage = `Legt einen neuen Eintrag an, mit Erläuterung und Beispiel zu jeder Angabe.

  npm run new -- systems/<Land>/<kennung>.yaml
  npm run new -- organisations/<Land>/<kennung>.yaml
  npm run new -- requests/<kennung>.yaml

Danach: Angaben eintragen, „npm run check“ sagt, was noch fehlt.
`;

function main(): number {
  const { values, positionals } = readArguments({}, usage);
  const [path] = positionals;
  if (values.help || path === undefined || positionals.length > 1) {
    (values.help ? process.stdout : process.stderr).write(usage);
    return values.help ? 0 : 2;
  }
  const where = placeOf(path);
  if ('problem' in where) {
    const { message, hint } = say(where.problem, 'de', undefined);
    return refuse(`${path}: ${message} ${hint ?? ''}`);
  }
  const file = join(registryFolder(), path);
  if (existsSync(file)) return refuse(`${file} gibt es schon.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, templateOf(where.place.kind), { flag: 'wx' });
  process.stdout.write(`${file} angelegt (${kinds[where.place.kind].label.de}). Nach dem Ausfüllen: npm run check\n`);
  return 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence.trim()}\n`);
  return 2;
}

try {
  process.exitCode = main();
} catch (error) {
  const { message } = error as Error;
  process.exitCode = refuse(error instanceof WrongArguments ? message : `${message}\n\n${usage}`);
}
