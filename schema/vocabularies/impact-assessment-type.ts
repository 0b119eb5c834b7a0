import { vocabulary } from '../vocabulary.ts';

/** What kind of impact was assessed. */
export const impactAssessmentType = vocabulary(
  'impact-assessment-type',
  { de: 'Art der Folgenabschätzung', en: 'Type of impact assessment' },
  [
    {
      code: 'dpia',
      de: 'Datenschutz-Folgenabschätzung (DSFA)',
      en: 'Data protection impact assessment (DPIA)',
      note: { de: 'Art. 35 DSGVO.', en: 'Art. 35 GDPR.' },
      maps: { nl: 'DPIA' },
    },
    {
      code: 'fria',
      de: 'Grundrechte-Folgenabschätzung',
      en: 'Fundamental rights impact assessment (FRIA)',
      note: { de: 'Art. 27 KI-VO.', en: 'Art. 27 of the AI Act.' },
    },
    { code: 'ai-impact-assessment', de: 'KI-Folgenabschätzung', en: 'AI impact assessment', maps: { nl: 'AIIA' } },
    {
      code: 'iama',
      de: 'Grundrechte- und Algorithmen-Folgenabschätzung (IAMA)',
      en: 'Fundamental Rights and Algorithms Impact Assessment (IAMA)',
      maps: { nl: 'IAMA' },
    },
    { code: 'accessibility', de: 'Barrierefreiheit', en: 'Accessibility' },
    { code: 'it-security', de: 'IT-Sicherheit', en: 'IT security' },
    { code: 'other', de: 'Sonstige', en: 'Other' },
  ],
);
