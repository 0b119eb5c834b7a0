import { createServer, request } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { decapConfigText } from '../../schema/derive/decap-config.ts';
import { formBasis } from '../../store/form-setting.ts';
import { placeInRepository } from '../../store/repository-path.ts';
import { isAllowed } from './allowed.ts';

/** What stands behind the one address that people open. */
interface Behind {
  /** Port of the built site. */
  readonly site: number;
  /** Port of decap-server. */
  readonly decap: number;
  /** Folder of the registry. */
  readonly registry: string;
  /** The branch that drafts start from; absent where files are written and nothing else. */
  readonly draftsOf?: string;
}

/** Longer than any record with its wrapping. */
const mostBytes = 2 * 1024 * 1024;

/**
 * One address for site, form and local server, so that the form's page needs to talk to no other origin. Configuration
 * and index of the form are made from the registry as it is at the moment, and only pages of this address are answered.
 */
export function frontServer(behind: Behind): Server {
  const { folder } = placeInRepository(behind.registry);
  let last: Promise<void> = Promise.resolve();
  /** One after the other: for drafts decap-server changes the branch of the folder, and nobody may read meanwhile. */
  const inTurn = (work: () => void | Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  return createServer((incoming, outgoing) => {
    answer(incoming, outgoing, { ...behind, folder, inTurn }).catch((error: unknown) => {
      refuse(outgoing, 500, error instanceof Error ? error.message : String(error));
    });
  });
}

interface Prepared extends Behind {
  /** Where the registry lies in its repository. */
  readonly folder: string;
  readonly inTurn: (work: () => void | Promise<void>) => Promise<void>;
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, behind: Prepared): Promise<void> {
  const { registry, draftsOf, folder, inTurn } = behind;
  const { host = '', origin } = incoming.headers;
  // A foreign name that leads here (DNS rebinding), or a foreign page that sends something here.
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host)) return refuse(outgoing, 403, 'Unbekannter Name.');
  if (origin !== undefined && origin !== `http://${host}`) return refuse(outgoing, 403, 'Fremde Seite.');
  const path = new URL(incoming.url ?? '/', 'http://localhost').pathname;
  if (path === '/redaktion/config.yml')
    return inTurn(() => {
      const setting = { ...formBasis(registry).setting, proxy: '/redaktion/api/v1', ...(draftsOf && { draftsOf }) };
      send(outgoing, 'text/yaml', decapConfigText(setting));
    });
  if (path === '/redaktion/index.json')
    return inTurn(() => send(outgoing, 'application/json', JSON.stringify(formBasis(registry).index)));
  if (path !== '/redaktion/api/v1') return forward(incoming, outgoing, behind.site);
  if (Number(incoming.headers['content-length'] ?? Infinity) > mostBytes) return refuse(outgoing, 413, 'Zu lang.');
  const body = await text(incoming);
  if (!isAllowed(parsed(body), folder, draftsOf))
    return refuse(outgoing, 403, 'Die Redaktion schreibt nur Einträge des Registers.');
  return inTurn(() => forward(incoming, outgoing, behind.decap, body));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function send(outgoing: ServerResponse, type: string, body: string): void {
  outgoing.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}

function refuse(outgoing: ServerResponse, status: number, error: string): void {
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ error }));
}

/**
 * Hands a request on, each over a connection of its own: a kept one may close just when it is used. A request with a
 * body goes to decap-server, which knows one address only. Settles once it is answered, or the browser has gone.
 */
function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number, body?: string): Promise<void> {
  const { method, url, headers } = incoming;
  const path = body === undefined ? url : '/api/v1';
  const onward = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  onward.once('error', ({ message }) => {
    if (!outgoing.headersSent) refuse(outgoing, 502, message);
  });
  // Who has gone must not keep the others waiting.
  outgoing.once('close', () => onward.destroy());
  if (body === undefined) incoming.pipe(onward);
  else onward.end(body);
  return new Promise((done) => onward.once('close', done));
}
