import { vocabulary } from '../vocabulary.ts';

/** Legal and organisational kind of a public body. */
export const organisationType = vocabulary('organisation-type', { de: 'Art der Stelle', en: 'Type of body' }, [
  {
    code: 'territorial-authority',
    de: 'Gebietskörperschaft (Bund oder Land)',
    en: 'Territorial authority (Federation or Land)',
    note: {
      de: 'Der Bund oder ein Land als Ganzes. Auch Berlin, Hamburg und Bremen als Länder.',
      en: 'The Federation or a Land as a whole. Also Berlin, Hamburg and Bremen as Länder.',
    },
  },
  { code: 'supreme-federal-authority', de: 'Oberste Bundesbehörde', en: 'Supreme federal authority' },
  { code: 'higher-federal-authority', de: 'Bundesoberbehörde', en: 'Higher federal authority' },
  {
    code: 'lower-federal-authority',
    de: 'Bundesmittel- oder Bundesunterbehörde',
    en: 'Intermediate or lower federal authority',
  },
  {
    code: 'public-law-institution',
    de: 'Anstalt oder Körperschaft des öffentlichen Rechts',
    en: 'Public-law institution or corporation',
  },
  {
    code: 'state-ministry',
    de: 'Landesministerium',
    en: 'State ministry',
    note: { de: 'Auch Staatskanzlei und Senatsverwaltung.', en: 'Also state chancellery and senate department.' },
  },
  { code: 'state-authority', de: 'Landesbehörde', en: 'State authority' },
  {
    code: 'district',
    de: 'Kreis',
    en: 'District',
    note: {
      de: 'Landkreis oder Kreis. Eine kreisfreie Stadt ist eine Gemeinde.',
      en: 'A rural district. A city that belongs to no district is a municipality.',
    },
  },
  { code: 'municipality', de: 'Gemeinde oder Stadt', en: 'Municipality or city' },
  { code: 'special-purpose-association', de: 'Zweckverband', en: 'Special-purpose association' },
  {
    code: 'public-enterprise',
    de: 'Betrieb oder Gesellschaft in öffentlicher Hand',
    en: 'Publicly owned enterprise or company',
    note: {
      de: 'Zum Beispiel Stadtwerke, Eigenbetrieb oder eine GmbH, die dem Staat gehört.',
      en: 'For example municipal utilities, a municipal undertaking or a company owned by the state.',
    },
  },
  { code: 'public-it-service-provider', de: 'Öffentlicher IT-Dienstleister', en: 'Public IT service provider' },
  {
    code: 'police',
    de: 'Polizei',
    en: 'Police',
    note: {
      de: 'Auch Kriminalämter des Bundes und der Länder.',
      en: 'Also federal and state criminal police offices.',
    },
  },
  { code: 'court-or-prosecution', de: 'Gericht oder Staatsanwaltschaft', en: 'Court or public prosecutor' },
  {
    code: 'university-or-research',
    de: 'Hochschule oder Forschungseinrichtung',
    en: 'University or research institution',
  },
  { code: 'social-insurance', de: 'Sozialversicherungsträger', en: 'Social insurance institution' },
  {
    code: 'chamber',
    de: 'Kammer',
    en: 'Chamber',
    note: {
      de: 'Zum Beispiel Industrie- und Handelskammer oder Ärztekammer.',
      en: 'For example a chamber of industry and commerce or a medical association.',
    },
  },
  {
    code: 'foundation',
    de: 'Stiftung',
    en: 'Foundation',
    note: { de: 'Des öffentlichen oder des privaten Rechts.', en: 'Under public or private law.' },
  },
  { code: 'association', de: 'Verband', en: 'Association' },
  {
    code: 'joint-committee',
    de: 'Gremium',
    en: 'Joint committee',
    note: {
      de: 'Gemeinsames Gremium mehrerer Stellen, zum Beispiel von Bund und Ländern.',
      en: 'Joint committee of several bodies, for example of the Federation and the Länder.',
    },
  },
  { code: 'other', de: 'Sonstige Stelle', en: 'Other body' },
]);
