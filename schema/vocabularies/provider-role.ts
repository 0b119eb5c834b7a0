import { vocabulary } from '../vocabulary.ts';

/** What a third party contributes to the system. */
export const providerRole = vocabulary('provider-role', { de: 'Rolle des Anbieters', en: 'Role of the provider' }, [
  { code: 'provider', de: 'Anbieter des Systems', en: 'Provider of the system' },
  { code: 'model-manufacturer', de: 'Hersteller des Modells', en: 'Manufacturer of the model' },
  {
    code: 'integrator',
    de: 'Integrator',
    en: 'Integrator',
    note: { de: 'Baut das System in die vorhandene IT ein.', en: 'Builds the system into the existing IT.' },
  },
  { code: 'hosting', de: 'Technischer Betrieb', en: 'Technical operation' },
  { code: 'consulting', de: 'Beratung', en: 'Consulting' },
]);
