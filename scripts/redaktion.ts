import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { placeInRepository } from '../store/repository-path.ts';
import { outputFolder } from '../store/output-folder.ts';
import { registryFolder } from '../store/registry-folder.ts';
import { readOptions } from './arguments.ts';
import { CannotRun, runCommand } from './command.ts';
import { currentSite } from './current-site.ts';
import { ServerFailed, startDecapServer } from './redaktion/decap-server.ts';
import { draftsFolder, NoDrafts } from './redaktion/drafts.ts';
import { frontServer } from './redaktion/front.ts';
import { BuildFailed } from './site-build.ts';

const usage = `Öffnet das Formular der Redaktion für die Dateien auf diesem Rechner.

  npm run redaktion
  npm run redaktion -- --port 8080
  npm run redaktion -- --built      die Website nehmen, wie sie zuletzt gebaut wurde
  npm run redaktion -- --drafts     mit Entwürfen: Entwurf, in Prüfung, geprüft, veröffentlicht

Was gespeichert wird, steht danach als Datei im Ordner des Registers; eingereicht wird es mit Git. Mit „--drafts“ bleibt
der Ordner, wie er ist: Jeder Entwurf ist ein Zweig (cms/…), Veröffentlichtes steht im Zweig „redaktion“.
`;

async function main(): Promise<number> {
  const values = readOptions(
    {
      port: { type: 'string', default: '4321' },
      built: { type: 'boolean', default: false },
      drafts: { type: 'boolean', default: false },
    },
    usage,
  );
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw new CannotRun(`--port braucht eine Zahl wie 8080, nicht „${values.port}“.`);
  const code = values.built ? 0 : await currentSite();
  if (code !== 0) return code;
  process.env['OUT_DIR'] = outputFolder();
  const own = resolve(registryFolder());
  const { root, folder } = placeInRepository(own);
  const drafts = values.drafts ? draftsFolder(root) : undefined;
  if (drafts) process.once('exit', drafts.remove);
  const registry = drafts ? join(drafts.root, folder) : own;
  const site = await preview({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  // The browser talks to the front only; decap-server believes to be asked by a page of its own address.
  const decap = await startDecapServer(drafts?.root ?? root, 'http://127.0.0.1', drafts?.environment);
  const front = frontServer({ site: site.port, decap: decap.port, registry, draftsOf: drafts?.branch });
  front.listen(Number(values.port), '127.0.0.1');
  await once(front, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new CannotRun('Der Port ist belegt; einen anderen nennt „--port“.');
  });
  const address = front.address();
  const port = typeof address === 'object' && address ? address.port : values.port;
  process.stdout.write(
    `\nDas Formular steht unter http://127.0.0.1:${port}/redaktion/ – beenden mit Strg+C.\n${
      drafts
        ? `Entwürfe sind Zweige (cms/…) von ${root}, Veröffentlichtes steht dort im Zweig „${drafts.branch}“; übernehmen: git merge ${drafts.branch}\n`
        : `Gespeichert wird in ${registry}.\n`
    }`,
  );
  const asked = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const failed = await Promise.race([asked.then(() => false), decap.ended.then(() => true)]);
  front.closeAllConnections();
  front.close();
  decap.stop();
  await site.stop();
  if (failed) process.stderr.write('Der lokale Dienst der Redaktion (decap-server) hat sich beendet.\n');
  return failed ? 2 : 0;
}

await runCommand(main, [BuildFailed, ServerFailed, NoDrafts]);
// The servers leave timers behind that would keep the process alive.
process.exit();
