import type { FormKind } from '../../schema/derive/decap-config.ts';

/** Where each kind of record is reported, below the root of a language; systems first, as most come for them. */
export const reportingPaths: Readonly<Record<FormKind, string>> = {
  system: '/melden/',
  request: '/melden/gesuch/',
  organisation: '/melden/stelle/',
};

/** Part of the page that tells how to report an error or a barrier. */
export const problemPath = '/melden/#fehler';
