import { vocabulary } from '../vocabulary.ts';
import { aiActRole } from './ai-act-role.ts';

/** To whom a provision is addressed: the roles of the AI Act, and public bodies under other law. */
export const lawAddressee = vocabulary(
  'law-addressee',
  { de: 'Adressat der Vorschrift', en: 'Addressee of the provision' },
  [
    {
      code: 'public-body',
      de: 'Behörde',
      en: 'Public body',
      note: {
        de: 'Unabhängig von einer Rolle nach der KI-Verordnung.',
        en: 'Regardless of a role under the AI Act.',
      },
    },
    ...aiActRole.terms,
  ],
);
