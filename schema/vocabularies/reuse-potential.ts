import { vocabulary } from '../vocabulary.ts';

/** Whether other bodies can reuse the system. */
export const reusePotential = vocabulary(
  'reuse-potential',
  { de: 'Nachnutzungspotenzial', en: 'Potential for reuse' },
  [
    { code: 'yes', de: 'ja', en: 'Yes' },
    {
      code: 'limited',
      de: 'eingeschränkt',
      en: 'Limited',
      note: {
        de: 'Nur Teile oder nur unter Bedingungen nachnutzbar.',
        en: 'Only parts can be reused, or only under conditions.',
      },
    },
    { code: 'no', de: 'nein', en: 'No' },
    { code: 'not-assessed', de: 'noch nicht geprüft', en: 'Not assessed yet' },
  ],
);
