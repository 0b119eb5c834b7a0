import { vocabulary } from '../vocabulary.ts';

/** What a third party contributes to the system. */
export const providerRole = vocabulary('provider-role', { de: 'Rolle des Anbieters', en: 'Role of the provider' }, [
  { code: 'provider', de: 'Anbieter des Systems', en: 'Provider of the system' },
  {
    code: 'development',
    de: 'Entwicklung',
    en: 'Development',
    note: {
      de: 'Entwickelt das System im Auftrag oder gemeinsam mit der Stelle.',
      en: 'Develops the system on behalf of the body or together with it.',
    },
  },
  { code: 'model-manufacturer', de: 'Hersteller des Modells', en: 'Manufacturer of the model' },
  {
    code: 'model-access',
    de: 'Modellzugang über Cloud',
    en: 'Access to the model via cloud',
    note: {
      de: 'Stellt ein Modell zum Abruf bereit, ohne es selbst hergestellt zu haben.',
      en: 'Makes a model available for use without having made it.',
    },
  },
  {
    code: 'integrator',
    de: 'Integrator',
    en: 'Integrator',
    note: { de: 'Baut das System in die vorhandene IT ein.', en: 'Builds the system into the existing IT.' },
  },
  { code: 'hosting', de: 'Technischer Betrieb', en: 'Technical operation' },
  { code: 'consulting', de: 'Beratung', en: 'Consulting' },
]);
