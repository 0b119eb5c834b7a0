import { vocabulary } from '../vocabulary.ts';

/** How grave an incident was. */
export const incidentSeverity = vocabulary(
  'incident-severity',
  { de: 'Schwere des Vorfalls', en: 'Severity of the incident' },
  [
    {
      code: 'minor',
      de: 'gering',
      en: 'Minor',
      note: { de: 'Störung ohne Folgen für Menschen.', en: 'Disruption without consequences for people.' },
    },
    {
      code: 'significant',
      de: 'erheblich',
      en: 'Significant',
      note: {
        de: 'Folgen für einzelne Menschen oder Verfahren, die behoben werden konnten.',
        en: 'Consequences for individual people or cases that could be remedied.',
      },
    },
    {
      code: 'serious',
      de: 'schwerwiegend',
      en: 'Serious',
      note: {
        de: 'Schwerwiegender Vorfall im Sinne von Art. 3 Nr. 49 KI-VO.',
        en: 'Serious incident within the meaning of Art. 3(49) of the AI Act.',
      },
    },
  ],
);
