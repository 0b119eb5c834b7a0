import { vocabulary } from '../vocabulary.ts';

/** How open the source code and the model are. */
export const sourceModel = vocabulary(
  'source-model',
  { de: 'Open Source oder proprietär', en: 'Open source or proprietary' },
  [
    {
      code: 'open-source',
      de: 'Open Source',
      en: 'Open source',
      note: {
        de: 'Quellcode unter einer freien Lizenz veröffentlicht.',
        en: 'Source code published under a free licence.',
      },
    },
    {
      code: 'source-available',
      de: 'Quellcode einsehbar',
      en: 'Source available',
      note: {
        de: 'Quellcode einsehbar, aber nicht frei nutzbar.',
        en: 'Source code can be read, but not used freely.',
      },
    },
    {
      code: 'open-weights',
      de: 'Offene Modellgewichte',
      en: 'Open weights',
      note: {
        de: 'Das Modell ist herunterladbar, der Quellcode oder die Trainingsdaten nicht unbedingt.',
        en: 'The model can be downloaded, its source code or training data not necessarily.',
      },
    },
    {
      code: 'proprietary',
      de: 'Proprietär',
      en: 'Proprietary',
      note: {
        de: 'Quellcode und Modell gehören dem Hersteller und sind nicht offen.',
        en: 'Source code and model belong to the manufacturer and are not open.',
      },
    },
    {
      code: 'mixed',
      de: 'Gemischt',
      en: 'Mixed',
      note: { de: 'Offene und proprietäre Bestandteile.', en: 'Open and proprietary components.' },
    },
  ],
);
