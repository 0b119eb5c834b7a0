import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publicInternet, statusOf } from './safe-fetch.ts';
import type { AddressPolicy } from './safe-fetch.ts';

/** A server on this machine for one test; everything it was asked is kept. */
async function serve(answer: RequestListener): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** As in production, but this machine is allowed. */
const local: AddressPolicy = { protocols: ['http:'], allows: (address) => address === '127.0.0.1' };
const unencrypted: AddressPolicy = { ...publicInternet, protocols: ['https:', 'http:'] };

describe('what may be asked', () => {
  test.each([
    '127.0.0.1',
    '127.1.2.3',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.178.1',
    '100.64.0.1',
    '169.254.169.254',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fec0::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('not %s', (address) => expect(publicInternet.allows(address)).toBe(false));

  test.each(['9.9.9.9', '185.199.108.153', '2620:fe::fe', '::ffff:9.9.9.9'])('but %s', (address) =>
    expect(publicInternet.allows(address)).toBe(true),
  );
});

describe('refused before anything is asked', () => {
  test.each([
    ['loopback', '127.0.0.1'],
    ['loopback as a number', '2130706433'],
    ['loopback in hexadecimal', '0x7f.1'],
    ['loopback by name', 'localhost'],
  ])('%s', async (_, host) => {
    const { address, asked } = await serve((_request, response) => response.end());
    await expect(statusOf(address.replace('127.0.0.1', host), { policy: unencrypted })).rejects.toMatchObject({
      reason: 'special-address',
    });
    expect(asked).toEqual([]);
  });

  test('loopback in IPv6, and the address of cloud secrets', async () => {
    for (const host of ['[::1]', '[::ffff:127.0.0.1]', '169.254.169.254'])
      await expect(statusOf(`https://${host}/`), host).rejects.toMatchObject({ reason: 'special-address' });
  });

  test('http, files and data', async () => {
    for (const address of ['http://example.org/', 'file:///etc/passwd', 'data:text/plain,x'])
      await expect(statusOf(address), address).rejects.toMatchObject({ reason: 'protocol' });
  });

  test('an address that a redirect leads to', async () => {
    const inside = await serve((_request, response) => response.end());
    const { address } = await serve((_request, response) =>
      response.writeHead(302, { location: inside.address }).end(),
    );
    let allowed = 1;
    const firstOnly = { ...local, allows: () => allowed-- > 0 };
    await expect(statusOf(address, { policy: firstOnly })).rejects.toMatchObject({ reason: 'special-address' });
    expect(inside.asked).toEqual([]);
  });

  test('another protocol that a redirect leads to', async () => {
    const { address } = await serve((_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await expect(statusOf(address, { policy: local })).rejects.toMatchObject({ reason: 'protocol' });
  });
});

describe('the answer', () => {
  test('is the status; HEAD suffices where it is fine', async () => {
    const { address, asked } = await serve((_request, response) => response.end());
    expect(await statusOf(`${address}/a?b#c`, { policy: local })).toBe(200);
    expect(asked).toEqual(['HEAD /a?b']);
  });

  test('of a server that knows no HEAD comes from GET', async () => {
    const { address, asked } = await serve(({ method }, response) =>
      response.writeHead(method === 'HEAD' ? 405 : 200).end('x'.repeat(1_000_000)),
    );
    expect(await statusOf(address, { policy: local })).toBe(200);
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });

  test('is that of the page a redirect leads to', async () => {
    const { address, asked } = await serve(({ url }, response) =>
      url === '/neu' ? response.writeHead(404).end() : response.writeHead(301, { location: 'neu' }).end(),
    );
    expect(await statusOf(`${address}/alt`, { policy: local })).toBe(404);
    expect(asked).toEqual(['HEAD /alt', 'HEAD /neu', 'GET /neu']);
  });

  test('does not come from a circle: five redirects, then it ends', async () => {
    const { address, asked } = await serve((_request, response) => response.writeHead(307, { location: '/' }).end());
    await expect(statusOf(address, { policy: local })).rejects.toMatchObject({ reason: 'too-many-redirects' });
    expect(asked).toHaveLength(6);
  });

  test('is waited for no longer than said', async () => {
    const { address } = await serve(() => undefined);
    await expect(statusOf(address, { policy: local, timeout: 200 })).rejects.toMatchObject({ reason: 'timeout' });
  });

  test('missing is said: nobody listens', async () => {
    const { address } = await serve((request) => request.socket.destroy());
    await expect(statusOf(address, { policy: local })).rejects.toMatchObject({ reason: 'network' });
  });
});
