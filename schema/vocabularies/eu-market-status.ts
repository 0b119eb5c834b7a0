import { vocabulary } from '../vocabulary.ts';

/** The status of the system on the market, Annex VIII Section A no. 7 and Section B no. 8 of the AI Act. */
export const euMarketStatus = vocabulary('eu-market-status', { de: 'Marktstatus', en: 'Market status' }, [
  { code: 'on-market-or-in-service', de: 'in Verkehr oder in Betrieb', en: 'On the market or in service' },
  { code: 'no-longer', de: 'nicht mehr in Verkehr oder in Betrieb', en: 'No longer on the market or in service' },
  { code: 'recalled', de: 'zurückgerufen', en: 'Recalled' },
]);
