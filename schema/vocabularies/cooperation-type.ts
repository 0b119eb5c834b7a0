import { vocabulary } from '../vocabulary.ts';

/** What kind of cooperation a body looks for. */
export const cooperationType = vocabulary(
  'cooperation-type',
  { de: 'Art der Kooperation', en: 'Type of cooperation' },
  [
    { code: 'exchange', de: 'Erfahrungsaustausch', en: 'Exchange of experience' },
    { code: 'pilot-partner', de: 'Pilotpartner', en: 'Pilot partner' },
    { code: 'co-development', de: 'Gemeinsame Entwicklung', en: 'Joint development' },
    { code: 'funding', de: 'Finanzierung', en: 'Funding' },
    { code: 'data', de: 'Daten', en: 'Data' },
    { code: 'evaluation', de: 'Evaluation', en: 'Evaluation' },
  ],
);
