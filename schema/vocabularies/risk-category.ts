import { vocabulary } from '../vocabulary.ts';

/** Where a risk arises. */
export const riskCategory = vocabulary('risk-category', { de: 'Art des Risikos', en: 'Category of risk' }, [
  {
    code: 'data',
    de: 'Daten',
    en: 'Data',
    note: { de: 'Zum Beispiel lückenhafte oder einseitige Daten.', en: 'For example incomplete or one-sided data.' },
  },
  {
    code: 'application',
    de: 'Anwendung',
    en: 'Application',
    note: {
      de: 'Zum Beispiel falsche oder zweckfremde Nutzung.',
      en: 'For example wrong use or use for another purpose.',
    },
  },
  {
    code: 'model',
    de: 'Modell',
    en: 'Model',
    note: { de: 'Zum Beispiel geringe Genauigkeit oder Veralten.', en: 'For example low accuracy or ageing.' },
  },
  {
    code: 'output',
    de: 'Ausgabe',
    en: 'Output',
    note: { de: 'Zum Beispiel falsche oder erfundene Ergebnisse.', en: 'For example wrong or invented results.' },
  },
  {
    code: 'organisation',
    de: 'Organisation',
    en: 'Organisation',
    note: {
      de: 'Zum Beispiel fehlende Schulung oder blindes Vertrauen.',
      en: 'For example missing training or blind trust.',
    },
  },
  {
    code: 'public',
    de: 'Öffentlichkeit',
    en: 'Public',
    note: { de: 'Zum Beispiel Verlust von Vertrauen.', en: 'For example loss of trust.' },
  },
]);
