import { closest } from '../closest.ts';
import type { Rule } from '../rule.ts';
import { licensesOf } from '../spdx.ts';
import { licenseExceptions, licenses } from '../words/spdx-licenses.ts';

const known = new Map([...licenses, ...licenseExceptions].map((id) => [id.toLowerCase(), id]));

/**
 * The software licence is an SPDX expression, so that machines can tell what may be done with the code.
 * SPDX specification 2.3, annex D.
 */
export const licenseExpression: Rule<'license-expression'> = {
  name: 'license-expression',
  level: 'warning',
  scope: 'entry',
  *check({ kind, record }) {
    if (kind !== 'system' || !record.softwareLicense) return;
    const path = ['softwareLicense'];
    const named = licensesOf(record.softwareLicense);
    if (!named) {
      const license = record.softwareLicense;
      const close = known.get(license.replaceAll(/\s+/g, '-').toLowerCase()) ?? closest(license, known.values());
      yield { path, level: 'error', params: { reason: 'syntax', license, close } };
      return;
    }
    for (const license of named) {
      if (license.startsWith('LicenseRef-') || license.startsWith('DocumentRef-')) continue;
      if (/^[AL]?GPL-\d\.\d$/i.test(license)) yield { path, params: { reason: 'deprecated', license } };
      else if (!known.has(license.toLowerCase()))
        yield { path, params: { reason: 'unknown', license, close: closest(license, known.values()) } };
    }
  },
};
