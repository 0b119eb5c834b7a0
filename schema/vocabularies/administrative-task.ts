import { vocabulary } from '../vocabulary.ts';

/** What the administration uses the system for; `us` is the topic area of the US inventory where it means the same. */
export const administrativeTask = vocabulary(
  'administrative-task',
  { de: 'Verwaltungsaufgabe', en: 'Administrative task' },
  [
    {
      code: 'application-processing',
      de: 'Antragsbearbeitung',
      en: 'Processing of applications',
      maps: { us: 'Benefits Processing' },
    },
    {
      code: 'information-and-advice',
      de: 'Auskunft und Beratung',
      en: 'Information and advice',
      maps: { us: 'Service Delivery' },
    },
    { code: 'mail-classification', de: 'Posteingang und Klassifikation', en: 'Incoming mail and classification' },
    {
      code: 'public-participation',
      de: 'Beteiligung der Öffentlichkeit',
      en: 'Public participation',
      note: {
        de: 'Einwendungen, Stellungnahmen und Beiträge von Bürgerinnen und Bürgern.',
        en: 'Objections, comments and contributions from the public.',
      },
    },
    { code: 'document-analysis', de: 'Dokumentenanalyse', en: 'Document analysis' },
    { code: 'redaction-and-anonymisation', de: 'Schwärzung und Anonymisierung', en: 'Redaction and anonymisation' },
    {
      code: 'translation-and-language',
      de: 'Übersetzung und Sprache',
      en: 'Translation and language',
      note: { de: 'Auch Leichte Sprache und Gebärdensprache.', en: 'Also easy language and sign language.' },
    },
    { code: 'research-and-knowledge', de: 'Recherche und Wissensmanagement', en: 'Search and knowledge management' },
    { code: 'writing-assistance', de: 'Texterstellung und Assistenz', en: 'Text drafting and assistance' },
    { code: 'fraud-and-risk-detection', de: 'Betrugs- und Risikoerkennung', en: 'Detection of fraud and risk' },
    {
      code: 'inspection-and-supervision',
      de: 'Kontrolle, Aufsicht, Inspektion',
      en: 'Control, supervision, inspection',
    },
    { code: 'forecasting-and-planning', de: 'Prognose und Planung', en: 'Forecasting and planning' },
    { code: 'geo-image-and-sensor-data', de: 'Geo-, Bild- und Sensordaten', en: 'Geodata, images and sensor data' },
    {
      code: 'traffic-and-infrastructure-control',
      de: 'Steuerung von Verkehr und Infrastruktur',
      en: 'Control of traffic and infrastructure',
      note: {
        de: 'Zum Beispiel Ampeln, Straßen, Wasser, Energie und Gebäude.',
        en: 'For example traffic lights, roads, water, energy and buildings.',
      },
    },
    {
      code: 'statistics-and-data-preparation',
      de: 'Statistik und Datenaufbereitung',
      en: 'Statistics and data preparation',
    },
    {
      code: 'it-operations-and-development',
      de: 'IT-Betrieb und Softwareentwicklung',
      en: 'IT operations and software development',
      maps: { us: 'IT' },
    },
    { code: 'it-security', de: 'IT-Sicherheit', en: 'IT security', maps: { us: 'Cybersecurity' } },
    { code: 'human-resources', de: 'Personal', en: 'Human resources', maps: { us: 'HR' } },
    {
      code: 'procurement-and-finance',
      de: 'Beschaffung und Finanzen',
      en: 'Procurement and finance',
      maps: { us: 'Procurement and Finance Mgmt' },
    },
    {
      code: 'law-enforcement-and-public-safety',
      de: 'Strafverfolgung und Gefahrenabwehr',
      en: 'Law enforcement and public safety',
      maps: { us: 'Law Enforcement' },
    },
    {
      code: 'emergency-and-rescue',
      de: 'Notruf, Rettung und Katastrophenschutz',
      en: 'Emergency calls, rescue and disaster control',
    },
    { code: 'justice', de: 'Justiz', en: 'Justice' },
    { code: 'research', de: 'Forschung', en: 'Research', maps: { us: 'Science' } },
    { code: 'other', de: 'Sonstige Aufgabe', en: 'Other task', maps: { us: 'Other' } },
  ],
);
