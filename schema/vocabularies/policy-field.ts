import { vocabulary } from '../vocabulary.ts';

/** Field of policy, mapped to the EU data themes (`dcat`), COFOG and the themes of the Dutch register. */
export const policyField = vocabulary('policy-field', { de: 'Politikfeld', en: 'Policy field' }, [
  {
    code: 'labour-and-social-affairs',
    de: 'Arbeit und Soziales',
    en: 'Labour and social affairs',
    maps: { dcat: 'SOCI', cofog: '10', nl: ['Sociale zekerheid', 'Werk'] },
  },
  {
    code: 'foreign-affairs',
    de: 'Auswärtiges, EU, Entwicklung',
    en: 'Foreign affairs, EU, development',
    maps: { dcat: 'INTR', cofog: '01.2', nl: 'Internationaal' },
  },
  {
    code: 'education-and-research',
    de: 'Bildung, Wissenschaft, Forschung',
    en: 'Education, science, research',
    maps: { dcat: ['EDUC', 'TECH'], cofog: '09', nl: 'Onderwijs en wetenschap' },
  },
  {
    code: 'digital-and-administration',
    de: 'Digitales, Verwaltung, Organisation',
    en: 'Digital affairs, administration, organisation',
    maps: { dcat: 'GOVE', cofog: '01.3', nl: 'Organisatie en bedrijfsvoering' },
  },
  {
    code: 'energy-and-climate',
    de: 'Energie und Klima',
    en: 'Energy and climate',
    maps: { dcat: 'ENER', cofog: '04.3', nl: 'Natuur en milieu' },
  },
  {
    code: 'finance-and-taxes',
    de: 'Finanzen, Steuern, Zoll',
    en: 'Finance, taxes, customs',
    maps: { dcat: 'ECON', cofog: '01.1', nl: 'Overheidsfinanciën' },
  },
  {
    code: 'health',
    de: 'Gesundheit und Pflege',
    en: 'Health and care',
    maps: { dcat: 'HEAL', cofog: '07', nl: 'Zorg en gezondheid' },
  },
  {
    code: 'public-security',
    de: 'Innere Sicherheit, Bevölkerungsschutz',
    en: 'Public security, civil protection',
    maps: { dcat: 'JUST', cofog: '03', nl: 'Openbare orde en veiligheid' },
  },
  {
    code: 'justice',
    de: 'Justiz und Recht',
    en: 'Justice and law',
    maps: { dcat: 'JUST', cofog: '03.3', nl: 'Recht' },
  },
  {
    code: 'culture-and-leisure',
    de: 'Kultur, Medien, Sport',
    en: 'Culture, media, sport',
    maps: { dcat: 'EDUC', cofog: '08', nl: 'Cultuur en recreatie' },
  },
  {
    code: 'agriculture-and-food',
    de: 'Landwirtschaft, Ernährung, Verbraucherschutz',
    en: 'Agriculture, food, consumer protection',
    maps: { dcat: 'AGRI', cofog: '04.2', nl: 'Natuur en milieu' },
  },
  {
    code: 'migration-and-integration',
    de: 'Migration und Integration',
    en: 'Migration and integration',
    maps: { dcat: 'SOCI', cofog: '10', nl: 'Migratie en integratie' },
  },
  {
    code: 'environment',
    de: 'Umwelt und Naturschutz',
    en: 'Environment and nature conservation',
    maps: { dcat: 'ENVI', cofog: '05', nl: 'Natuur en milieu' },
  },
  {
    code: 'transport',
    de: 'Verkehr und digitale Infrastruktur',
    en: 'Transport and digital infrastructure',
    maps: { dcat: 'TRAN', cofog: '04.5', nl: 'Verkeer' },
  },
  { code: 'defence', de: 'Verteidigung', en: 'Defence', maps: { dcat: 'GOVE', cofog: '02' } },
  {
    code: 'economy-building-housing',
    de: 'Wirtschaft, Bauen, Wohnen, Raumordnung',
    en: 'Economy, building, housing, spatial planning',
    maps: { dcat: ['ECON', 'REGI'], cofog: ['04', '06'], nl: ['Economie', 'Wonen', 'Ruimte'] },
  },
]);
