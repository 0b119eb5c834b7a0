import { vocabulary } from '../vocabulary.ts';

/** Whether personal data go to countries outside the EU and the EEA. */
export const thirdCountryTransfer = vocabulary(
  'third-country-transfer',
  { de: 'Datenübermittlung in Drittländer', en: 'Transfer to third countries' },
  [
    { code: 'none', de: 'Nein', en: 'No' },
    {
      code: 'with-legal-basis',
      de: 'Ja, mit Rechtsgrundlage',
      en: 'Yes, with a legal basis',
      note: {
        de: 'Zum Beispiel Angemessenheitsbeschluss oder Standardvertragsklauseln.',
        en: 'For example an adequacy decision or standard contractual clauses.',
      },
    },
    { code: 'open', de: 'Noch offen', en: 'Open' },
  ],
);
