import { vocabulary } from '../vocabulary.ts';

/** What an experience is about. */
export const lessonTopic = vocabulary('lesson-topic', { de: 'Thema der Erfahrung', en: 'Topic of the lesson' }, [
  { code: 'law', de: 'Recht', en: 'Law' },
  { code: 'data', de: 'Daten', en: 'Data' },
  { code: 'technology', de: 'Technik', en: 'Technology' },
  { code: 'organisation', de: 'Organisation', en: 'Organisation' },
  { code: 'procurement', de: 'Beschaffung', en: 'Procurement' },
  { code: 'acceptance', de: 'Akzeptanz', en: 'Acceptance' },
  { code: 'operation', de: 'Betrieb', en: 'Operation' },
]);
