import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Content types of what the site consists of; what is missing here is served as bytes. */
const types: Record<string, string> = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Formats that are compressed already. */
const compressed = new Set(['.png', '.webp', '.woff2', '.pagefind', '.pf_index', '.pf_fragment', '.pf_meta']);

/** Best compression takes seconds for a file of this many bytes, and everyone would wait for it. */
const large = 1024 * 1024;
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

export interface StaticServer {
  /** Without a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Serves a built site the way the web servers do that it is meant for: compressed with Brotli, folders by their
 * `index.html`, everything else answered by the site's own error page.
 */
export async function serve(folder: string): Promise<StaticServer> {
  const ready = new Map<string, Buffer>();
  const bodyOf = (file: string): Buffer => {
    const known = ready.get(file);
    if (known) return known;
    const raw = readFileSync(file);
    const body = compressed.has(extname(file)) ? raw : brotliCompressSync(raw, raw.length > large ? quickly : {});
    ready.set(file, body);
    return body;
  };
  const fileFor = (path: string): string | undefined => {
    const file = join(folder, normalize(decodeURIComponent(path)), path.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const server = createServer((request, response) => {
    const found = fileFor(new URL(request.url ?? '/', 'http://site').pathname);
    const file = found ?? join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(compressed.has(extname(file)) ? {} : { 'content-encoding': 'br' }),
      'cache-control': file.includes('_astro') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    response.end(bodyOf(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
