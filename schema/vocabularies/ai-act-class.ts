import { vocabulary } from '../vocabulary.ts';

/** Classification under the AI Act, Regulation (EU) 2024/1689. */
export const aiActClass = vocabulary(
  'ai-act-class',
  { de: 'Einstufung nach KI-Verordnung', en: 'Classification under the AI Act' },
  [
    {
      code: 'no-ai-system',
      de: 'Kein KI-System',
      en: 'Not an AI system',
      note: {
        de: 'Erfüllt die Begriffsbestimmung des Art. 3 Nr. 1 KI-VO nicht.',
        en: 'Does not meet the definition in Art. 3(1) of the AI Act.',
      },
    },
    {
      code: 'prohibited-checked-no',
      de: 'Auf Verbote geprüft, nicht verboten',
      en: 'Checked for prohibitions, not prohibited',
      note: {
        de: 'Art. 5 KI-VO wurde geprüft, kein Verbot greift.',
        en: 'Art. 5 of the AI Act was checked, no prohibition applies.',
      },
    },
    {
      code: 'high-risk-annex-i',
      de: 'Hochrisiko nach Anhang I',
      en: 'High-risk under Annex I',
      note: {
        de: 'Sicherheitsbauteil oder Produkt nach Art. 6 Abs. 1 KI-VO.',
        en: 'Safety component or product under Art. 6(1) of the AI Act.',
      },
    },
    {
      code: 'high-risk-annex-iii',
      de: 'Hochrisiko nach Anhang III',
      en: 'High-risk under Annex III',
      note: { de: 'Einsatzbereich nach Art. 6 Abs. 2 KI-VO.', en: 'Area of use under Art. 6(2) of the AI Act.' },
    },
    {
      code: 'annex-iii-exception',
      de: 'Anhang III, aber Ausnahme nach Art. 6 Abs. 3',
      en: 'Annex III, but exception under Art. 6(3)',
      note: {
        de: 'Gilt nie, wenn das System natürliche Personen profiliert.',
        en: 'Never applies if the system profiles natural persons.',
      },
    },
    { code: 'transparency-art-50', de: 'Transparenzpflicht nach Art. 50', en: 'Transparency duty under Art. 50' },
    { code: 'no-special-risk', de: 'Kein besonderes Risiko', en: 'No special risk' },
    { code: 'open', de: 'Noch offen', en: 'Open' },
  ],
);
