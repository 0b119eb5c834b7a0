/** What pages say about whoever runs this instance, in both languages. */
export const instanceTexts = {
  de: {
    kopfzeile: {
      bund: 'Offizielle Website – Bundesrepublik Deutschland',
      'bund-laender-kommunen': 'Offizielle Website von Bund, Ländern und Kommunen',
    },
    operatedBy: (name: string) => `Betrieben von: ${name}`,
    demonstration: 'Vorführung, kein amtliches Register',
    accessibilityTest: 'Prüfung und Ansprechstellen',
  },
  // The state mark is German in every language.
  en: {
    kopfzeile: {
      bund: 'Offizielle Website – Bundesrepublik Deutschland',
      'bund-laender-kommunen': 'Offizielle Website von Bund, Ländern und Kommunen',
    },
    operatedBy: (name: string) => `Run by: ${name}`,
    demonstration: 'Demonstration, not an official register',
    accessibilityTest: 'Assessment and contacts',
  },
};
