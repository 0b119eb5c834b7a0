import { vocabulary } from '../vocabulary.ts';

/** Who operates a system. */
export const userGroup = vocabulary('user-group', { de: 'Nutzende', en: 'Users' }, [
  { code: 'employees', de: 'Beschäftigte', en: 'Staff' },
  {
    code: 'citizens',
    de: 'Bürgerinnen und Bürger',
    en: 'Citizens',
    note: {
      de: 'Alle Privatpersonen, unabhängig von der Staatsangehörigkeit.',
      en: 'All private persons, whatever their nationality.',
    },
  },
  { code: 'businesses', de: 'Unternehmen', en: 'Businesses' },
  { code: 'other-authorities', de: 'Andere Behörden', en: 'Other authorities' },
  { code: 'research', de: 'Forschung', en: 'Research' },
]);
