import { vocabulary } from '../vocabulary.ts';

/** What kind of provision a legal record describes. */
export const lawKind = vocabulary('law-kind', { de: 'Art der Regelung', en: 'Kind of provision' }, [
  { code: 'definition', de: 'Begriffsbestimmung', en: 'Definition' },
  { code: 'prohibition', de: 'Verbot', en: 'Prohibition' },
  { code: 'duty', de: 'Pflicht', en: 'Duty' },
  { code: 'right', de: 'Recht', en: 'Right' },
  { code: 'date', de: 'Stichtag', en: 'Date' },
]);
