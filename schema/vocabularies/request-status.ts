import { vocabulary } from '../vocabulary.ts';

/** Whether a need still waits for an answer. */
export const requestStatus = vocabulary('request-status', { de: 'Stand des Gesuchs', en: 'Status of the request' }, [
  { code: 'open', de: 'offen', en: 'Open' },
  {
    code: 'answered',
    de: 'beantwortet',
    en: 'Answered',
    note: { de: 'Eine Lösung oder ein Partner ist gefunden.', en: 'A solution or a partner has been found.' },
  },
  {
    code: 'closed',
    de: 'geschlossen',
    en: 'Closed',
    note: { de: 'Das Gesuch besteht nicht mehr.', en: 'The request no longer stands.' },
  },
]);
