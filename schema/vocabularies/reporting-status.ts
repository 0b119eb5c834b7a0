import { vocabulary } from '../vocabulary.ts';

/** Whether a body has reported its AI systems. */
export const reportingStatus = vocabulary('reporting-status', { de: 'Stand der Meldung', en: 'Reporting status' }, [
  { code: 'reported', de: 'Systeme gemeldet', en: 'Systems reported' },
  {
    code: 'nothing-to-report',
    de: 'Fehlanzeige',
    en: 'Nothing to report',
    note: {
      de: 'Die Stelle hat erklärt, keine KI-Systeme einzusetzen.',
      en: 'The body has stated that it uses no AI systems.',
    },
  },
  { code: 'not-reported', de: 'Keine Meldung', en: 'Not reported' },
]);
