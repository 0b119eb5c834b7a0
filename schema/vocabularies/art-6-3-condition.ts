import { vocabulary } from '../vocabulary.ts';

/** The conditions under which a system of Annex III is not high-risk, Art. 6(3) of the AI Act. */
export const art63Condition = vocabulary(
  'art-6-3-condition',
  { de: 'Bedingung nach Art. 6 Abs. 3 KI-VO', en: 'Condition of Art. 6(3) of the AI Act' },
  [
    { code: 'art-6-3-a', de: 'a) Eng gefasste Verfahrensaufgabe', en: '(a) Narrow procedural task' },
    {
      code: 'art-6-3-b',
      de: 'b) Verbesserung des Ergebnisses einer abgeschlossenen menschlichen Tätigkeit',
      en: '(b) Improves the result of a completed human activity',
    },
    {
      code: 'art-6-3-c',
      de: 'c) Erkennen von Entscheidungsmustern oder Abweichungen davon',
      en: '(c) Detects decision-making patterns or deviations from them',
      note: {
        de: 'Ersetzt oder beeinflusst eine menschliche Bewertung nicht ohne angemessene menschliche Überprüfung.',
        en: 'Does not replace or influence a human assessment without proper human review.',
      },
    },
    {
      code: 'art-6-3-d',
      de: 'd) Vorbereitende Aufgabe für eine Bewertung',
      en: '(d) Preparatory task to an assessment',
    },
  ],
);
