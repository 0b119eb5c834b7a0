import { vocabulary } from '../vocabulary.ts';

/** How far an assessment has come. */
export const assessmentStatus = vocabulary(
  'assessment-status',
  { de: 'Stand der Folgenabschätzung', en: 'Status of the assessment' },
  [
    { code: 'not-required', de: 'nicht nötig', en: 'Not required' },
    { code: 'planned', de: 'geplant', en: 'Planned' },
    { code: 'in-progress', de: 'läuft', en: 'In progress', maps: { us: 'In-progress' } },
    { code: 'completed', de: 'abgeschlossen', en: 'Completed', maps: { us: 'Yes' } },
  ],
);
