import { vocabulary } from '../vocabulary.ts';

/** Whether and under which provision the system must be registered in the EU database. */
export const euDuty = vocabulary(
  'eu-duty',
  { de: 'Registrierungspflicht in der EU-Datenbank', en: 'Duty to register in the EU database' },
  [
    { code: 'none', de: 'Keine', en: 'None' },
    {
      code: 'art-49-1-provider',
      de: 'Art. 49 Abs. 1: Anbieter',
      en: 'Art. 49(1): provider',
      note: { de: 'Angaben nach Anhang VIII Abschnitt A.', en: 'Information under Annex VIII Section A.' },
    },
    {
      code: 'art-49-2-exception',
      de: 'Art. 49 Abs. 2: Anbieter mit Ausnahme nach Art. 6 Abs. 3',
      en: 'Art. 49(2): provider using the exception of Art. 6(3)',
      note: { de: 'Angaben nach Anhang VIII Abschnitt B.', en: 'Information under Annex VIII Section B.' },
    },
    {
      code: 'art-49-3-deployer',
      de: 'Art. 49 Abs. 3: Behörde als Betreiber',
      en: 'Art. 49(3): public authority as deployer',
      note: { de: 'Angaben nach Anhang VIII Abschnitt C.', en: 'Information under Annex VIII Section C.' },
    },
    {
      code: 'art-49-4-not-public',
      de: 'Art. 49 Abs. 4: nicht öffentlicher Teil',
      en: 'Art. 49(4): non-public section',
      note: {
        de: 'Strafverfolgung, Migration, Asyl und Grenzkontrolle.',
        en: 'Law enforcement, migration, asylum and border control.',
      },
    },
    {
      code: 'art-49-5-national',
      de: 'Art. 49 Abs. 5: nationale Registrierung',
      en: 'Art. 49(5): national registration',
      note: { de: 'Kritische Infrastruktur, Anhang III Nr. 2.', en: 'Critical infrastructure, Annex III point 2.' },
    },
    { code: 'open', de: 'Noch offen', en: 'Open' },
  ],
);
