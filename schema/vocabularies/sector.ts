import { vocabulary } from '../vocabulary.ts';

/** Sector in the manner of MaKI; only the four values with a `maki` mapping are known to exist there. */
export const sector = vocabulary('sector', { de: 'Branche', en: 'Sector' }, [
  {
    code: 'energy-and-environment',
    de: 'Energie und Umwelt',
    en: 'Energy and environment',
    maps: { maki: 'Energie und Umwelt' },
  },
  { code: 'research', de: 'Forschung', en: 'Research', maps: { maki: 'Forschung' } },
  {
    code: 'labour-and-social-affairs',
    de: 'Arbeit und Soziales',
    en: 'Labour and social affairs',
    maps: { maki: 'Arbeit und Soziales' },
  },
  {
    code: 'public-administration',
    de: 'Öffentliche Verwaltung',
    en: 'Public administration',
    maps: { maki: 'Öffentliche Verwaltung' },
  },
  { code: 'health', de: 'Gesundheit', en: 'Health' },
  { code: 'transport-and-mobility', de: 'Verkehr und Mobilität', en: 'Transport and mobility' },
  { code: 'public-security', de: 'Innere Sicherheit', en: 'Public security' },
  { code: 'justice-and-law', de: 'Justiz und Recht', en: 'Justice and law' },
  { code: 'finance-and-taxes', de: 'Finanzen und Steuern', en: 'Finance and taxes' },
  { code: 'education-and-culture', de: 'Bildung und Kultur', en: 'Education and culture' },
  { code: 'agriculture-and-food', de: 'Landwirtschaft und Ernährung', en: 'Agriculture and food' },
  { code: 'building-and-housing', de: 'Bauen und Wohnen', en: 'Building and housing' },
  { code: 'economy-and-trade', de: 'Wirtschaft und Handel', en: 'Economy and trade' },
  { code: 'defence', de: 'Verteidigung', en: 'Defence' },
  { code: 'foreign-affairs-and-development', de: 'Auswärtiges und Entwicklung', en: 'Foreign affairs and development' },
  { code: 'migration-and-integration', de: 'Migration und Integration', en: 'Migration and integration' },
  { code: 'disaster-control', de: 'Katastrophenschutz', en: 'Disaster control' },
  { code: 'statistics-and-geodata', de: 'Statistik und Geodaten', en: 'Statistics and geodata' },
  { code: 'consumer-protection', de: 'Verbraucherschutz', en: 'Consumer protection' },
  { code: 'it-and-digitalisation', de: 'IT und Digitalisierung', en: 'IT and digitalisation' },
  { code: 'other', de: 'Sonstige Branche', en: 'Other sector' },
]);
