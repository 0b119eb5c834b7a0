import { vocabulary } from '../vocabulary.ts';

/** Features protected by § 1 AGG that a system uses; `us` is the list of the US inventory. */
export const demographicFeature = vocabulary(
  'demographic-feature',
  { de: 'Verwendete Merkmale', en: 'Features used' },
  [
    {
      code: 'none',
      de: 'Keines dieser Merkmale',
      en: 'None of these features',
      alone: true,
      maps: { us: 'k) None of the above' },
    },
    {
      code: 'ethnic-origin',
      de: 'Ethnische Herkunft oder rassistische Zuschreibung',
      en: 'Ethnic origin or racial attribution',
      note: {
        de: '§ 1 AGG nennt „Rasse“ und ethnische Herkunft.',
        en: 'Section 1 AGG names “race” and ethnic origin.',
      },
      maps: { us: 'a) Race/Ethnicity' },
    },
    { code: 'gender', de: 'Geschlecht', en: 'Gender', maps: { us: 'b) Sex' } },
    {
      code: 'religion-or-belief',
      de: 'Religion oder Weltanschauung',
      en: 'Religion or belief',
      maps: { us: 'd) Religious Affiliation' },
    },
    { code: 'disability', de: 'Behinderung', en: 'Disability', maps: { us: 'f) Ability Status' } },
    { code: 'age', de: 'Alter', en: 'Age', maps: { us: 'c) Age' } },
    { code: 'sexual-identity', de: 'Sexuelle Identität', en: 'Sexual identity' },
    {
      code: 'other',
      de: 'Sonstige Merkmale',
      en: 'Other features',
      note: {
        de: 'Zum Beispiel Wohnort, Einkommen, Familienstand oder Staatsangehörigkeit.',
        en: 'For example place of residence, income, marital status or nationality.',
      },
      maps: {
        us: [
          'e) Socioeconomic Status',
          'g) Residency Status',
          'h) Marital Status',
          'i) Income',
          'j) Employment Status',
          'l) Other',
        ],
      },
    },
  ],
);
