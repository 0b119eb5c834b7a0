import type { Link } from '../schema/links.ts';
import { FetchFailed, statusOf } from './safe-fetch.ts';
import type { Failure, FetchOptions } from './safe-fetch.ts';

/** What became of a link: an HTTP status, or why there is none. */
export interface CheckedLink extends Link {
  readonly state: LinkState;
  readonly status?: number;
  readonly failure?: Failure;
}

/**
 * `broken`: gone for good, somebody has to look. `unclear`: no usable answer this time – many servers turn robots away
 * or are down at night. `refused`: we do not ask there.
 */
export type LinkState = 'fine' | 'broken' | 'unclear' | 'refused';

/** Hosts asked at the same time; each host is asked for one page after the other. */
const atOnce = 8;

/** Asks for every link. Never throws: what goes wrong is the state of that link. */
export async function checkLinks(links: readonly Link[], options: FetchOptions = {}): Promise<CheckedLink[]> {
  const states = new Map<string, CheckedLink>();
  const hosts = [...Map.groupBy(links, ({ url }) => hostOf(url)).values()];
  const worker = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const link of host) states.set(link.url, await checkLink(link, options));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return links.map(({ url }) => states.get(url)!);
}

async function checkLink(link: Link, options: FetchOptions): Promise<CheckedLink> {
  try {
    const status = await statusOf(link.url, options);
    const state = status === 404 || status === 410 ? 'broken' : status >= 200 && status < 300 ? 'fine' : 'unclear';
    return { ...link, state, status };
  } catch (error) {
    const failure = error instanceof FetchFailed ? error.reason : 'network';
    return { ...link, state: stateOf[failure], failure };
  }
}

const stateOf: Record<Failure, LinkState> = {
  'no-such-host': 'broken',
  'special-address': 'refused',
  protocol: 'refused',
  'too-many-redirects': 'unclear',
  timeout: 'unclear',
  network: 'unclear',
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
