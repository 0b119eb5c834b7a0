import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { checkLinks } from './link-check.ts';

/** A server on this machine that answers with the status in the path and notes how many it answers at once. */
async function serve() {
  const seen = { now: 0, most: 0 };
  const server = createServer(({ url }, response) => {
    seen.most = Math.max(seen.most, ++seen.now);
    setImmediate(() => {
      seen.now--;
      response.writeHead(Number(url?.slice(1)) || 200).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const options = { policy: { protocols: ['http:'], allows: (address: string) => address === '127.0.0.1' } } as const;

test('each link has a state, in the order asked for', async () => {
  const { address } = await serve();
  const paths = ['/200', '/404', '/410', '/403', '/500', '/204'];
  const urls = [...paths.map((path) => address + path), 'http://10.0.0.1/', 'ftp://127.0.0.1/'];
  const checked = await checkLinks(
    urls.map((url) => ({ url, places: [{ file: 'a.yaml', path: 'website' }] })),
    options,
  );
  expect(checked.map(({ state, status, failure }) => `${state} ${status ?? failure}`)).toEqual([
    'fine 200',
    'broken 404',
    'broken 410',
    'unclear 403',
    'unclear 500',
    'fine 204',
    'refused special-address',
    'refused protocol',
  ]);
  expect(checked.map(({ url }) => url)).toEqual(urls);
});

test('one host is asked for one page after the other', async () => {
  const { address, seen } = await serve();
  const links = Array.from({ length: 20 }, (_, index) => ({ url: `${address}/200?${index}`, places: [] }));
  expect(await checkLinks(links, options)).toHaveLength(20);
  expect(seen.most).toBe(1);
});
