import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { templateOf } from '../schema/derive/template.ts';
import { kinds, placeOf } from '../schema/kinds.ts';
import { say } from '../schema/messages/index.ts';
import { registryFolder } from '../store/registry-folder.ts';
import { readArguments, WrongArguments } from './arguments.ts';
import { CannotRun, runCommand } from './command.ts';

const usage = `Legt einen neuen Eintrag an, mit Erläuterung und Beispiel zu jeder Angabe.

  npm run new -- systems/<Land>/<kennung>.yaml
  npm run new -- organisations/<Land>/<kennung>.yaml
  npm run new -- requests/<kennung>.yaml

Danach: Angaben eintragen, „npm run check“ sagt, was noch fehlt.
`;

function main(): number {
  const { positionals } = readArguments({}, usage);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongArguments('Genau eine Datei ist zu nennen.', usage);
  const where = placeOf(path);
  if ('problem' in where) {
    const { message, hint } = say(where.problem, 'de', undefined);
    throw new CannotRun([`${path}: ${message}`, hint].filter(Boolean).join(' '));
  }
  const file = join(registryFolder(), path);
  if (existsSync(file)) throw new CannotRun(`${file} gibt es schon.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, templateOf(where.place.kind), { flag: 'wx' });
  process.stdout.write(`${file} angelegt (${kinds[where.place.kind].label.de}). Nach dem Ausfüllen: npm run check\n`);
  return 0;
}

await runCommand(main);
