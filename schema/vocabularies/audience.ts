import { vocabulary } from '../vocabulary.ts';

/** Whether a system works inside the administration or faces the public. */
export const audience = vocabulary('audience', { de: 'Nutzungsrichtung', en: 'Direction of use' }, [
  {
    code: 'internal',
    de: 'Innen',
    en: 'Internal',
    note: {
      de: 'Nur Beschäftigte der Verwaltung arbeiten mit dem System.',
      en: 'Only staff of the administration work with the system.',
    },
  },
  {
    code: 'external',
    de: 'Extern',
    en: 'External',
    note: {
      de: 'Menschen oder Unternehmen außerhalb der Verwaltung nutzen das System unmittelbar.',
      en: 'People or businesses outside the administration use the system directly.',
    },
  },
  { code: 'both', de: 'Innen und extern', en: 'Internal and external' },
]);
