import { vocabulary } from '../vocabulary.ts';

export const provenance = vocabulary('provenance', { de: 'Herkunft der Angaben', en: 'Provenance' }, [
  {
    code: 'reported',
    de: 'von der Stelle gemeldet',
    en: 'Reported by the body',
    note: {
      de: 'Die verantwortliche Stelle hat die Angaben selbst gemacht und bestätigt.',
      en: 'The responsible body made and confirmed the statements itself.',
    },
  },
  {
    code: 'compiled',
    de: 'aus öffentlichen Quellen zusammengestellt',
    en: 'Compiled from public sources',
    note: {
      de: 'Die Redaktion hat öffentliche Quellen ausgewertet. Was keine Quelle belegt, bleibt offen.',
      en: 'The editors evaluated public sources. What no source states is left open.',
    },
  },
]);
