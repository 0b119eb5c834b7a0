import { vocabulary } from '../vocabulary.ts';

/** How far a system meets BITV 2.0 and EN 301 549. */
export const accessibilityStatus = vocabulary(
  'accessibility-status',
  { de: 'Stand der Barrierefreiheit', en: 'Accessibility status' },
  [
    { code: 'conformant', de: 'Konform', en: 'Conformant' },
    { code: 'partly-conformant', de: 'Teilweise konform', en: 'Partly conformant' },
    { code: 'non-conformant', de: 'Nicht konform', en: 'Not conformant' },
    { code: 'not-tested', de: 'Nicht geprüft', en: 'Not tested' },
  ],
);
