import { vocabulary } from '../vocabulary.ts';

/** What a body offers others for reuse. */
export const reuseItem = vocabulary('reuse-item', { de: 'Gegenstand der Nachnutzung', en: 'Item offered for reuse' }, [
  { code: 'source-code', de: 'Quellcode', en: 'Source code' },
  { code: 'model', de: 'Modell', en: 'Model' },
  {
    code: 'data',
    de: 'Daten',
    en: 'Data',
    note: { de: 'Andere Daten als Trainingsdaten.', en: 'Data other than training data.' },
  },
  { code: 'training-data', de: 'Trainingsdaten', en: 'Training data' },
  { code: 'prompts', de: 'Prompts', en: 'Prompts' },
  { code: 'training', de: 'Schulung', en: 'Training for staff' },
  {
    code: 'dpia-template',
    de: 'Vorlage für die Datenschutz-Folgenabschätzung',
    en: 'Template for the data protection impact assessment',
  },
  { code: 'procurement-documents', de: 'Vergabeunterlagen', en: 'Procurement documents' },
  { code: 'operating-service', de: 'Betriebsleistung', en: 'Operating service' },
]);
