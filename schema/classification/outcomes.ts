import type { Bilingual } from '../language.ts';
import type { Suggestion } from './classify.ts';

/** What a suggestion says to people, and the records in `registry/law/` it stands on. */
export interface OutcomeWords {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly norms: readonly string[];
}

/** What the questions can lead to. */
export const outcomes: Readonly<Record<Suggestion, OutcomeWords>> = {
  'no-ai-system': {
    title: { de: 'Vorschlag: kein KI-System', en: 'Suggestion: not an AI system' },
    text: {
      de: 'Nach Ihren Antworten leitet das System nicht selbst ab, wie es zu Ergebnissen kommt. Die KI-Verordnung gilt dann nicht. Anderes Recht gilt weiter, etwa der Datenschutz. Das Register nimmt solche Verfahren freiwillig auf.',
      en: 'By your answers the system does not infer how to reach results. The AI Act does not apply then. Other law still does, data protection for example. The register lists such systems voluntarily.',
    },
    norms: ['ki-vo-art-3-nr-1-ki-system'],
  },
  prohibited: {
    title: { de: 'Hinweis auf eine verbotene Praktik', en: 'Sign of a prohibited practice' },
    text: {
      de: 'Nach Ihren Antworten fällt das System unter Art. 5 KI-VO. Wenn keine Ausnahme greift, darf es nicht eingesetzt werden. Lassen Sie das sofort vom Rechtsreferat prüfen. Das Register kennt dafür keine Einstufung; im Eintrag steht deshalb „Noch offen“.',
      en: 'By your answers the system comes under Art. 5 of the AI Act. Unless an exception applies, it must not be used. Have the legal unit look at this at once. The register has no class for it; the entry therefore says “Open”.',
    },
    norms: ['ki-vo-art-5-verbote', 'ki-vo-art-5-neue-verbote'],
  },
  'high-risk-annex-i': {
    title: { de: 'Vorschlag: hochriskant nach Anhang I', en: 'Suggestion: high-risk under Annex I' },
    text: {
      de: 'Das System ist ein Produkt nach Anhang I oder ein Sicherheitsbauteil davon, und Dritte müssen die Konformität bewerten. Beides zusammen macht es hochriskant.',
      en: 'The system is an Annex I product or a safety component of one, and third parties must assess conformity. Both together make it high-risk.',
    },
    norms: ['ki-vo-art-6-abs-1-anhang-i-produkte', 'ki-vo-anhang-i-geltungsbeginn'],
  },
  'high-risk-annex-iii': {
    title: { de: 'Vorschlag: hochriskant nach Anhang III', en: 'Suggestion: high-risk under Annex III' },
    text: {
      de: 'Die Verwendung steht in Anhang III, und die Ausnahme des Art. 6 Abs. 3 greift nach Ihren Antworten nicht.',
      en: 'The use is listed in Annex III, and by your answers the exception of Art. 6(3) does not apply.',
    },
    norms: ['ki-vo-anhang-iii-bereiche', 'ki-vo-anhang-iii-geltungsbeginn', 'ki-vo-art-6-abs-3-ausnahme'],
  },
  'annex-iii-exception': {
    title: {
      de: 'Vorschlag: Anhang III, aber Ausnahme nach Art. 6 Abs. 3',
      en: 'Suggestion: Annex III, but exception under Art. 6(3)',
    },
    text: {
      de: 'Die Verwendung steht in Anhang III, doch das System profiliert niemanden, birgt kein erhebliches Risiko und erfüllt eine der vier Bedingungen. Der Anbieter hält diese Bewertung schriftlich fest und trägt das System trotzdem in die EU-Datenbank ein.',
      en: 'The use is listed in Annex III, yet the system profiles nobody, poses no significant risk and meets one of the four conditions. The provider documents this assessment and still enters the system in the EU database.',
    },
    norms: ['ki-vo-art-6-abs-3-ausnahme', 'ki-vo-art-49-abs-2-registrierung-ausnahme'],
  },
  'transparency-art-50': {
    title: { de: 'Vorschlag: Transparenzpflicht nach Art. 50', en: 'Suggestion: transparency duty under Art. 50' },
    text: {
      de: 'Das System ist nach Ihren Antworten nicht hochriskant. Es gilt aber mindestens eine Transparenzpflicht.',
      en: 'By your answers the system is not high-risk. But at least one transparency duty applies.',
    },
    norms: [
      'ki-vo-art-50-abs-1-hinweis-auf-ki',
      'ki-vo-art-50-abs-2-kennzeichnung-inhalte',
      'ki-vo-art-50-abs-3-emotionserkennung',
      'ki-vo-art-50-abs-4-deepfakes-und-texte',
    ],
  },
  'no-special-risk': {
    title: { de: 'Vorschlag: kein besonderes Risiko', en: 'Suggestion: no special risk' },
    text: {
      de: 'Keine der besonderen Regeln trifft nach Ihren Antworten zu. Was für jedes KI-System gilt, gilt auch hier.',
      en: 'By your answers none of the special rules applies. What applies to every AI system applies here too.',
    },
    norms: ['ki-vo-art-4-ki-kompetenz'],
  },
  open: {
    title: { de: 'Ergebnis: noch offen', en: 'Result: still open' },
    text: {
      de: 'Ohne Antwort auf die unten genannten Fragen lässt sich das System nicht einstufen. Tragen Sie „Noch offen“ ein; das ist ehrlicher als eine Vermutung.',
      en: 'Without answers to the questions below the system cannot be classified. State “Open” in the entry; that is more honest than a guess.',
    },
    norms: ['ki-vo-art-3-nr-1-ki-system', 'ki-vo-anhang-iii-bereiche'],
  },
};
