import { vocabulary } from '../vocabulary.ts';

/** How far the registration in the EU database has come. */
export const euStatus = vocabulary(
  'eu-status',
  { de: 'Stand der EU-Registrierung', en: 'Status of the EU registration' },
  [
    { code: 'not-required', de: 'nicht erforderlich', en: 'Not required' },
    { code: 'in-preparation', de: 'in Vorbereitung', en: 'In preparation' },
    { code: 'submitted', de: 'eingereicht', en: 'Submitted' },
    { code: 'registered', de: 'registriert', en: 'Registered' },
    { code: 'update-due', de: 'Aktualisierung fällig', en: 'Update due' },
  ],
);
