import { vocabulary } from '../vocabulary.ts';

/** Role of the responsible body under Regulation (EU) 2024/1689. */
export const aiActRole = vocabulary('ai-act-role', { de: 'Rolle nach KI-Verordnung', en: 'Role under the AI Act' }, [
  {
    code: 'provider',
    de: 'Anbieter',
    en: 'Provider',
    note: {
      de: 'Entwickelt das System oder lässt es entwickeln und bringt es unter eigenem Namen in Verkehr oder in Betrieb.',
      en: 'Develops the system or has it developed and places it on the market or puts it into service under its own name.',
    },
  },
  {
    code: 'deployer',
    de: 'Betreiber',
    en: 'Deployer',
    note: { de: 'Verwendet das System in eigener Verantwortung.', en: 'Uses the system under its own authority.' },
  },
  {
    code: 'product-manufacturer',
    de: 'Produkthersteller',
    en: 'Product manufacturer',
    note: {
      de: 'Bringt das System zusammen mit einem eigenen Produkt in Verkehr.',
      en: 'Places the system on the market together with a product of its own.',
    },
  },
  {
    code: 'importer',
    de: 'Einführer',
    en: 'Importer',
    note: {
      de: 'Bringt ein System aus einem Drittland in der EU in Verkehr.',
      en: 'Places a system from a third country on the EU market.',
    },
  },
  {
    code: 'distributor',
    de: 'Händler',
    en: 'Distributor',
    note: {
      de: 'Stellt das System bereit, ohne Anbieter oder Einführer zu sein.',
      en: 'Makes the system available without being provider or importer.',
    },
  },
  { code: 'open', de: 'Noch offen', en: 'Open', alone: true },
]);
