import { vocabulary } from '../vocabulary.ts';

/** The category under which the register lists an entry. */
export const publicationCategory = vocabulary(
  'publication-category',
  { de: 'Kategorie des Registers', en: 'Category in the register' },
  [
    {
      code: 'high-risk-ai',
      de: 'Hochrisiko-KI',
      en: 'High-risk AI',
      note: {
        de: 'Hochrisiko-System im Sinne der KI-Verordnung.',
        en: 'High-risk system within the meaning of the AI Act.',
      },
      maps: { nl: 'Hoog-risico AI-systeem', us: 'High-impact' },
    },
    {
      code: 'ai-affecting-people',
      de: 'KI mit Wirkung auf Personen',
      en: 'AI affecting people',
      note: {
        de: 'Nicht hochriskant, wirkt sich aber auf Rechte oder Pflichten von Menschen aus.',
        en: 'Not high-risk, but affects rights or obligations of people.',
      },
      maps: { nl: 'Impactvolle algoritmes' },
    },
    {
      code: 'ai-with-transparency-duty',
      de: 'Transparenzpflichtige KI',
      en: 'AI with a transparency duty',
      note: { de: 'Es gilt eine Pflicht nach Art. 50 KI-VO.', en: 'A duty under Art. 50 of the AI Act applies.' },
      maps: { nl: 'Overige algoritmes' },
    },
    { code: 'other-ai', de: 'Sonstige KI', en: 'Other AI', maps: { nl: 'Overige algoritmes' } },
    {
      code: 'algorithm-without-ai',
      de: 'Algorithmus ohne KI',
      en: 'Algorithm without AI',
      note: {
        de: 'Kein KI-System nach Art. 3 Nr. 1 KI-VO, aber freiwillig eingetragen.',
        en: 'Not an AI system under Art. 3(1) of the AI Act, but listed voluntarily.',
      },
      maps: { nl: 'Overige algoritmes' },
    },
  ],
);
