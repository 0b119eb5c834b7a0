import { vocabulary } from '../vocabulary.ts';

/** How the staff representation was involved. */
export const personnelCouncil = vocabulary(
  'personnel-council',
  { de: 'Beteiligung der Personalvertretung', en: 'Involvement of the staff council' },
  [
    { code: 'involved', de: 'beteiligt', en: 'Involved' },
    { code: 'agreement', de: 'Dienstvereinbarung geschlossen', en: 'Works agreement concluded' },
    { code: 'not-required', de: 'nicht nötig', en: 'Not required' },
  ],
);
