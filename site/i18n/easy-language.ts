/** The register in easy language. It exists in German only: it is for people who live here and read little. */
export const easyText: readonly { readonly heading: string; readonly text: string }[] = [
  {
    heading: 'Was ist diese Seite?',
    text: `Diese Internet-Seite ist ein Register.

Ein Register ist eine Liste.

Auf der Seite steht:

- Welche Ämter arbeiten mit KI?
- Was macht die KI dort?
- Wen kann man fragen?`,
  },
  {
    heading: 'Was ist KI?',
    text: `KI ist eine Abkürzung.

KI heißt: Künstliche Intelligenz.

Das ist ein Computer-Programm.

Das Programm kann zum Beispiel:

- Texte schreiben
- Bilder erkennen
- Briefe sortieren`,
  },
  {
    heading: 'Wie finde ich etwas?',
    text: `Oben auf jeder Seite steht ein Menü.

Dort steht das Wort „Suche“.

Klicken Sie auf das Wort.

Schreiben Sie in das Feld, was Sie suchen.

Zum Beispiel den Namen von Ihrer Stadt.`,
  },
  {
    heading: 'Was bedeutet „Angabe fehlt“?',
    text: `Manchmal steht auf der Seite: Angabe fehlt.

Das bedeutet: Wir wissen es nicht.

Niemand hat es uns gesagt.`,
  },
  {
    heading: 'Barrieren',
    text: `Vielleicht können Sie etwas auf der Seite nicht lesen oder nicht benutzen.

Das nennt man: eine Barriere.

Ganz unten auf jeder Seite steht: „Fehler oder Barriere melden“.

Dort steht, wie Sie uns das sagen können.`,
  },
];
