import { vocabulary } from '../vocabulary.ts';

/** How often a system is used. */
export const frequency = vocabulary('frequency', { de: 'Häufigkeit', en: 'Frequency' }, [
  { code: 'continuous', de: 'Laufend', en: 'Continuously' },
  { code: 'daily', de: 'Täglich', en: 'Daily' },
  { code: 'monthly', de: 'Monatlich', en: 'Monthly' },
  { code: 'on-occasion', de: 'Anlassbezogen', en: 'On occasion' },
]);
