import { vocabulary } from '../vocabulary.ts';

/** The most sensitive kind of personal data a system processes; `us` is has_pii of the US inventory. */
export const personalData = vocabulary('personal-data', { de: 'Personenbezogene Daten', en: 'Personal data' }, [
  { code: 'none', de: 'Keine', en: 'None', maps: { us: 'No' } },
  {
    code: 'pseudonymised',
    de: 'Pseudonymisiert',
    en: 'Pseudonymised',
    note: {
      de: 'Der Bezug zur Person lässt sich nur mit zusätzlichen, getrennt gehaltenen Angaben herstellen.',
      en: 'Only additional information, kept separately, links the data to a person.',
    },
  },
  { code: 'personal', de: 'Personenbezogen', en: 'Personal', maps: { us: 'Yes' } },
  {
    code: 'special-categories',
    de: 'Besondere Kategorien (Art. 9 DSGVO)',
    en: 'Special categories (Art. 9 GDPR)',
    note: {
      de: 'Zum Beispiel Gesundheit, Religion, Herkunft oder biometrische Daten.',
      en: 'For example health, religion, origin or biometric data.',
    },
  },
]);
