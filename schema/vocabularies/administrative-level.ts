import { vocabulary } from '../vocabulary.ts';

/** Level of the administration a body belongs to. */
export const administrativeLevel = vocabulary(
  'administrative-level',
  { de: 'Verwaltungsebene', en: 'Administrative level' },
  [
    { code: 'federal', de: 'Bund', en: 'Federal', maps: { maki: 'Bund' } },
    { code: 'state', de: 'Land', en: 'State (Land)', maps: { maki: 'Länder' } },
    {
      code: 'municipal',
      de: 'Kommune',
      en: 'Municipal',
      note: {
        de: 'Gemeinden, Städte, Kreise und ihre Zusammenschlüsse.',
        en: 'Municipalities, towns, districts and their associations.',
      },
      maps: { maki: 'Kommunen' },
    },
    {
      code: 'federal-indirect',
      de: 'Mittelbare Bundesverwaltung',
      en: 'Indirect federal administration',
      note: {
        de: 'Rechtlich selbständige Stelle unter Aufsicht des Bundes, zum Beispiel ein bundesweiter Sozialversicherungsträger.',
        en: 'A legally independent body supervised by the Federation, such as a nationwide social insurance institution.',
      },
    },
    {
      code: 'state-indirect',
      de: 'Mittelbare Landesverwaltung',
      en: 'Indirect state administration',
      note: {
        de: 'Rechtlich selbständige Stelle unter Aufsicht eines Landes, zum Beispiel eine Hochschule oder Kammer.',
        en: 'A legally independent body supervised by a Land, such as a university or chamber.',
      },
    },
    {
      code: 'cross-level',
      de: 'Ebenenübergreifend',
      en: 'Across levels',
      note: {
        de: 'Von Bund, Ländern oder Kommunen gemeinsam getragen.',
        en: 'Carried jointly by Federation, Länder or municipalities.',
      },
    },
  ],
);
