import { linkable } from '../../schema/address.ts';
import type { Operator } from '../../schema/operator.ts';

/** Where such a file is looked for: https://www.rfc-editor.org/rfc/rfc9116#section-3 */
export const securityTxtPath = '.well-known/security.txt';

/** The RFC wants less than a year; a register that nobody builds any more should not claim longer that somebody answers. */
const daysValid = 330;

/**
 * The `security.txt` of an instance (RFC 9116).
 * @param today day of the build, `2026-11-21`
 * @param address of the root with a slash at its end; absent where the instance does not know it
 * @returns nothing where the operator names no way to report
 */
export function securityTxt(
  security: Operator['security'],
  { today, address }: { readonly today: string; readonly address?: string },
): string | undefined {
  const form = linkable(security?.formUrl);
  const policy = linkable(security?.policyUrl);
  // An address of a mailbox is text; only what may stand in a mailto: goes there (RFC 6068).
  const mail = security?.email?.split('@').map(encodeURIComponent).join('@');
  const contacts = [...(mail ? [`mailto:${mail}`] : []), ...(form ? [form] : [])];
  if (contacts.length === 0) return undefined;
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + daysValid * 86_400_000).toISOString();
  return [
    // In order of preference.
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    'Preferred-Languages: de, en',
    ...(address ? [`Canonical: ${address}${securityTxtPath}`] : []),
    ...(policy ? [`Policy: ${policy}`] : []),
    '',
  ].join('\n');
}
