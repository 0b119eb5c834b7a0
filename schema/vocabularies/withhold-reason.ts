import { vocabulary } from '../vocabulary.ts';

/** Why a statement is not published. */
export const withholdReason = vocabulary(
  'withhold-reason',
  { de: 'Grund der Nichtveröffentlichung', en: 'Reason for withholding' },
  [
    {
      code: 'security',
      de: 'Sicherheit',
      en: 'Security',
      note: {
        de: 'Die Angabe würde Angriffe auf das System erleichtern.',
        en: 'The statement would make attacks on the system easier.',
      },
    },
    {
      code: 'public-safety',
      de: 'Gefahrenabwehr',
      en: 'Public safety',
      note: {
        de: 'Die Angabe würde die Abwehr von Gefahren oder die Strafverfolgung erschweren.',
        en: 'The statement would hamper the protection of public safety or law enforcement.',
      },
    },
    { code: 'trade-secret', de: 'Geschäftsgeheimnis', en: 'Trade secret' },
    { code: 'data-protection', de: 'Datenschutz', en: 'Data protection' },
    { code: 'pending-proceedings', de: 'Laufendes Verfahren', en: 'Pending proceedings' },
    { code: 'classified', de: 'Verschlusssache', en: 'Classified information' },
  ],
);
