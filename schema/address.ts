/*
 * What a web address in the register may look like. Check and site ask here: what is refused there is never linked here.
 */

/** Latin letters with and without marks; not those that look like others (dotless i, kra) or stand for two (ĳ). */
const letter = 'a-zA-ZÀ-ÖØ-öø-ÿ\\u0100-\\u012F\\u0134-\\u0137\\u0139-\\u013E\\u0141-\\u0148\\u014A-\\u017E';
const label = `(?!xn--|XN--|Xn--|xN--)[${letter}\\d](?:[${letter}\\d-]*[${letter}\\d])?`;
const host = `(?:${label}\\.)+[a-zA-Z]{2,}`;
const port = ':(?:\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])';
const tail = '[^\\s"<>\\\\^`{|}]*';

/**
 * An https address of a public host: no user name (`https://bund.de@example.org`), no name in punycode, no letters
 * that pass for others, no bare number or internal name for a host.
 */
export const addressPattern = new RegExp(`^https://${host}(?:${port})?(?:[/?#]${tail})?$`);

const hostPattern = new RegExp(`^${host}(?:${port})?$`);
const foreign = new RegExp(`[^\\u0000-\\u007F${letter}]`);

/** Whether a link may lead there. */
export const isAddress = (text: string): boolean => addressPattern.test(text);

/** The address if a link may lead there; whoever writes a link asks, whether or not the registry was checked. */
export const linkable = (text: string | undefined): string | undefined =>
  text !== undefined && isAddress(text) ? text : undefined;

/** What is wrong with an address. */
export type AddressFault = 'scheme' | 'user-name' | 'punycode' | 'look-alike' | 'host' | 'characters';

/** Why no link may lead there; nothing for a sound address. */
export function addressFault(text: string): AddressFault | undefined {
  if (isAddress(text)) return undefined;
  const authority = /^https:\/\/([^/?#\\]*)/.exec(text)?.[1];
  if (authority === undefined) return 'scheme';
  if (authority.includes('@')) return 'user-name';
  if (/(?:^|\.)xn--/i.test(authority)) return 'punycode';
  if (foreign.test(authority)) return 'look-alike';
  return hostPattern.test(authority) ? 'characters' : 'host';
}

/** A piece of running text that reads as an address. */
export interface FoundAddress {
  readonly address: string;
  readonly index: number;
  /** Absent: a link may be made of it. */
  readonly fault?: AddressFault;
}

/** Anything with a scheme and two slashes, two slashes before a host name, and the schemes that carry code. */
const addressLike =
  /[a-z][a-z0-9+.-]{0,20}:\/\/[^\s"'<>\\^`{|}]+|(?<![\w:/])\/\/[^\s"'<>\\^`{|}/.]+\.[^\s"'<>\\^`{|}]+|(?:javascript|vbscript):[^\s"'<>]+|\bdata:[a-z]+\/[a-z0-9.+-]+[;,][^\s"'<>]*/gi;

/** Everything in a text that reads as an address, without the punctuation behind it. */
export function addressesIn(text: string): FoundAddress[] {
  return [...text.matchAll(addressLike)].map(({ 0: found, index }) => {
    const address = withoutTrailingPunctuation(found);
    const fault = addressFault(address);
    // That http should be https is advice, not danger; such an address is no link, but its host must not deceive either.
    const ofHost = fault === 'scheme' ? addressFault(address.replace(/^[^:/]+:/, 'https:')) : undefined;
    return { address, index, fault: ofHost && hidesHost(ofHost) ? ofHost : fault };
  });
}

const hidesHost = (fault: AddressFault): boolean =>
  fault === 'user-name' || fault === 'punycode' || fault === 'look-alike';

const dangerousScheme = /^(?:javascript|vbscript|data|file|blob):|^\/\//i;

/** Whether an address in running text is there to deceive or to run, rather than just not linkable. */
export const deceives = ({ address, fault }: FoundAddress): boolean =>
  fault === 'scheme' ? dangerousScheme.test(address) : fault !== undefined && hidesHost(fault);

/** "(siehe https://example.org/a)." ends before the bracket, "…/Name_(Ort)" does not. */
function withoutTrailingPunctuation(url: string): string {
  let end = url.length;
  let surplus = url.split(')').length - url.split('(').length;
  for (; end > 0; end--) {
    const last = url[end - 1]!;
    if (last === ')' && surplus > 0) surplus--;
    else if (!/[.,;:!?…“”’»\]]/.test(last)) break;
  }
  return url.slice(0, end);
}
