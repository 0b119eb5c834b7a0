import { vocabulary } from '../vocabulary.ts';

/** How the system came into being. */
export const developmentType = vocabulary(
  'development-type',
  { de: 'Art der Entwicklung', en: 'Type of development' },
  [
    { code: 'in-house', de: 'Eigenentwicklung', en: 'Developed in-house', maps: { us: 'Developed in-house' } },
    {
      code: 'commissioned',
      de: 'Auftragsentwicklung',
      en: 'Developed under contract',
      note: {
        de: 'Von einem Dritten eigens für die Stelle entwickelt.',
        en: 'Developed by a third party for this body.',
      },
      maps: { us: 'Purchased from a vendor' },
    },
    {
      code: 'standard-product',
      de: 'Standardprodukt',
      en: 'Standard product',
      note: { de: 'Am Markt fertig gekauft oder gemietet.', en: 'Bought or rented ready-made on the market.' },
      maps: { us: 'Purchased from a vendor' },
    },
    { code: 'open-source-reuse', de: 'Nachnutzung quelloffener Software', en: 'Reuse of open source software' },
    { code: 'efa-cooperation', de: 'Kooperation, „Einer für Alle“ (EfA)', en: 'Cooperation, "One for All" (EfA)' },
    { code: 'research', de: 'Forschungsprojekt', en: 'Research project' },
  ],
);
