import { vocabulary } from '../vocabulary.ts';

/** What the output of a system means for decisions of the authority. */
export const decisionEffect = vocabulary(
  'decision-effect',
  { de: 'Wirkung auf Entscheidungen', en: 'Effect on decisions' },
  [
    {
      code: 'none',
      de: 'Keine',
      en: 'None',
      note: {
        de: 'Das Ergebnis geht in keine Entscheidung über Personen oder Sachverhalte ein.',
        en: 'The output enters no decision about persons or matters.',
      },
    },
    {
      code: 'preparatory',
      de: 'Vorbereitend',
      en: 'Preparatory',
      note: {
        de: 'Das System ordnet oder fasst zusammen, schlägt aber keine Entscheidung vor.',
        en: 'The system sorts or summarises but suggests no decision.',
      },
    },
    {
      code: 'recommending',
      de: 'Empfehlend',
      en: 'Recommending',
      note: {
        de: 'Das System schlägt eine Entscheidung vor. Ein Mensch entscheidet.',
        en: 'The system suggests a decision. A person decides.',
      },
    },
    {
      code: 'deciding',
      de: 'Entscheidend',
      en: 'Deciding',
      note: {
        de: 'Das System entscheidet im Einzelfall selbst.',
        en: 'The system itself decides in the individual case.',
      },
    },
  ],
);
