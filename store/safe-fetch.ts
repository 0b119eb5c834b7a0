import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where requests may go. */
export interface AddressPolicy {
  readonly protocols: readonly ('https:' | 'http:')[];
  /** Decides over the address a name resolves to. */
  readonly allows: (address: string) => boolean;
}

/**
 * The public internet over https: no private, loopback, link-local, shared or otherwise special-purpose address
 * (IANA registries of RFC 6890), IPv4 inside IPv6 included. Addresses come from the registry, so from anybody.
 */
export const publicInternet: AddressPolicy = {
  protocols: ['https:'],
  allows: (address) => ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast',
};

export const failures = [
  'special-address',
  'protocol',
  'too-many-redirects',
  'timeout',
  'no-such-host',
  'network',
] as const;
export type Failure = (typeof failures)[number];

/** Why there is no answer to a request. */
export class FetchFailed extends Error {
  readonly reason: Failure;

  constructor(reason: Failure, detail: string = reason) {
    super(detail);
    this.reason = reason;
  }
}

export interface FetchOptions {
  readonly policy?: AddressPolicy;
  /** For each request, from the question for the address to the head of the answer. */
  readonly timeout?: number;
  readonly redirects?: number;
}

/**
 * Asks for an address and gives the status of the final answer; redirects are followed, contents are not read.
 * HEAD first; a server that refuses it is asked with GET.
 * @throws FetchFailed if there is no answer or the policy forbids to ask
 */
export async function statusOf(address: string, options: FetchOptions = {}): Promise<number> {
  const { policy = publicInternet, timeout = 15_000, redirects = 5 } = options;
  let url = new URL(address);
  for (let followed = 0; followed <= redirects; followed++) {
    const head = await answerTo(url, 'HEAD', policy, timeout);
    const { status, location } = head.status >= 400 ? await answerTo(url, 'GET', policy, timeout) : head;
    if (location === undefined) return status;
    if (!URL.canParse(location, url)) throw new FetchFailed('network', 'redirect without a usable address');
    url = new URL(location, url);
  }
  throw new FetchFailed('too-many-redirects');
}

interface Answer {
  readonly status: number;
  /** Where it sends the asker instead. */
  readonly location?: string;
}

function answerTo(url: URL, method: 'HEAD' | 'GET', policy: AddressPolicy, timeout: number): Promise<Answer> {
  if (!(policy.protocols as readonly string[]).includes(url.protocol))
    return Promise.reject(new FetchFailed('protocol', url.protocol));
  // Node looks up names only; an address that stands in the URL itself goes straight to the socket.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !policy.allows(host)) return Promise.reject(new FetchFailed('special-address', host));
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((done, failed) => {
    const signal = AbortSignal.timeout(timeout);
    const asked = request(url, {
      method,
      signal,
      // No shared agent: neither a kept connection nor a proxy gets past the policy.
      agent: false,
      lookup: guarded(policy),
      headers: { 'user-agent': 'KI-Register link check', accept: '*/*' },
    });
    asked.once('response', (response) => {
      response.destroy();
      const { statusCode: status = 0, headers } = response;
      done({ status, location: status >= 300 && status < 400 ? headers.location : undefined });
    });
    asked.on('error', (error) => failed(signal.aborted ? new FetchFailed('timeout') : failureOf(error)));
    asked.end();
  });
}

/** The connection goes to the very addresses that were checked, so a name cannot change in between (DNS rebinding). */
const guarded =
  (policy: AddressPolicy): LookupFunction =>
  (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const special = found.find(({ address }) => !policy.allows(address));
      if (special) return callback(new FetchFailed('special-address', special.address), '', 0);
      const [first] = found;
      if (options.all) callback(null, found);
      else callback(null, first!.address, first!.family);
    });
  };

function failureOf(error: Error): FetchFailed {
  if (error instanceof FetchFailed) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  return new FetchFailed(code === 'ENOTFOUND' ? 'no-such-host' : 'network', code || error.message);
}
