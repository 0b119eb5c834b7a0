import { vocabulary } from '../vocabulary.ts';

/** Variants of the state mark „Offizielle Website“ above the page. */
export const kopfzeile = vocabulary(
  'kopfzeile',
  { de: 'Staatliche Kopfzeile „Offizielle Website“', en: 'State mark "Offizielle Website"' },
  [
    {
      code: 'off',
      de: 'aus',
      en: 'Off',
      note: {
        de: 'Für alle, denen die Kopfzeile nicht genehmigt wurde.',
        en: 'For everyone who has not been granted the mark.',
      },
    },
    { code: 'bund', de: 'Bundesrepublik Deutschland', en: 'Federal Republic of Germany' },
    { code: 'bund-laender-kommunen', de: 'Bund, Länder und Kommunen', en: 'Federation, Länder and municipalities' },
    { code: 'land', de: 'Land', en: 'Land' },
  ],
);
