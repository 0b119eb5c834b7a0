import { vocabulary } from '../vocabulary.ts';

/** How an accessibility statement came about, after Art. 3 (1) of Decision (EU) 2018/1523. */
export const assessmentMethod = vocabulary('assessment-method', { de: 'Prüfmethode', en: 'Assessment method' }, [
  { code: 'self-assessment', de: 'Selbstbewertung', en: 'Self-assessment' },
  { code: 'third-party', de: 'Bewertung durch Dritte', en: 'Assessment by a third party' },
]);
