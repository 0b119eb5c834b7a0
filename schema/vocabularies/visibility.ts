import { vocabulary } from '../vocabulary.ts';

/** How much of what is known about a system is published. Internal information never enters this repository. */
export const visibility = vocabulary('visibility', { de: 'Veröffentlichungsstufe', en: 'Degree of publication' }, [
  {
    code: 'public',
    de: 'Öffentlich',
    en: 'Public',
    note: { de: 'Alle Angaben sind veröffentlicht.', en: 'All information is published.' },
  },
  {
    code: 'partly-public',
    de: 'Teilweise öffentlich',
    en: 'Partly public',
    note: {
      de: 'Einzelne Angaben sind zurückgehalten. Der Grund ist genannt.',
      en: 'Some information is withheld. The reason is given.',
    },
  },
  {
    code: 'not-public-art-49-4',
    de: 'Nicht öffentlich (Art. 49 Abs. 4 KI-VO)',
    en: 'Not public (Art. 49(4) AI Act)',
    note: {
      de: 'In der EU-Datenbank nur im nicht öffentlichen Teil eingetragen: Strafverfolgung, Migration, Asyl, Grenzkontrolle.',
      en: 'Registered only in the non-public section of the EU database: law enforcement, migration, asylum, border control.',
    },
  },
]);
