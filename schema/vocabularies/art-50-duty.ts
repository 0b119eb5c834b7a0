import { vocabulary } from '../vocabulary.ts';

/** The transparency duties of Art. 50 of the AI Act. */
export const art50Duty = vocabulary(
  'art-50-duty',
  { de: 'Transparenzpflicht nach Art. 50 KI-VO', en: 'Transparency duty of Art. 50 of the AI Act' },
  [
    {
      code: 'none',
      de: 'Keine Pflicht nach Art. 50',
      en: 'No duty under Art. 50',
      alone: true,
      note: { de: 'Geprüft: Keine der Pflichten trifft zu.', en: 'Checked: none of the duties applies.' },
    },
    {
      code: 'art-50-1-interaction',
      de: 'Abs. 1: Hinweis auf den Umgang mit einer KI',
      en: '(1): Notice of interacting with an AI',
    },
    {
      code: 'art-50-2-marking',
      de: 'Abs. 2: Kennzeichnung künstlich erzeugter Inhalte',
      en: '(2): Marking of artificially generated content',
    },
    {
      code: 'art-50-3-emotion-biometrics',
      de: 'Abs. 3: Hinweis auf Emotionserkennung oder biometrische Kategorisierung',
      en: '(3): Notice of emotion recognition or biometric categorisation',
    },
    {
      code: 'art-50-4-deepfake-text',
      de: 'Abs. 4: Offenlegung von Deepfakes und KI-Texten von öffentlichem Interesse',
      en: '(4): Disclosure of deep fakes and AI texts of public interest',
    },
  ],
);
