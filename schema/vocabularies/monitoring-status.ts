import { vocabulary } from '../vocabulary.ts';

/** Whether the system is monitored in use. */
export const monitoringStatus = vocabulary(
  'monitoring-status',
  { de: 'Stand der Überwachung', en: 'Status of monitoring' },
  [
    {
      code: 'established',
      de: 'eingerichtet',
      en: 'Established',
      maps: { us: 'Yes, sufficient monitoring protocols have been established' },
    },
    {
      code: 'in-preparation',
      de: 'in Vorbereitung',
      en: 'In preparation',
      maps: { us: 'Development of monitoring protocols is in-progress' },
    },
    { code: 'none', de: 'nicht eingerichtet', en: 'Not established' },
  ],
);
