import { formatNumber } from './format.ts';

/** The questions of critics and what the register answers; figures are counted when the site is built. */
export const audit = {
  de: {
    title: 'Fragen der Kritik',
    description:
      'Was Kritikerinnen und Kritiker von Registern für KI verlangen, und was dieses Register davon leistet.',
    lead: 'Wer Register für KI prüft, stellt unbequeme Fragen. Hier stehen sie, und hier steht ehrlich, was dieses Register darauf antwortet.',
    how: 'Die Zahlen werden aus den Einträgen gezählt, jedes Mal, wenn die Website entsteht. „Ja“ heißt: gilt für alle Einträge. „Teilweise“ heißt: gilt für einige. Das ist kein Prüfsiegel.',
    result: (yes: number, partly: number, no: number) =>
      `Von ${formatNumber(yes + partly + no, 'de')} Fragen sind ${formatNumber(yes, 'de')} mit „Ja“ beantwortet, ${formatNumber(partly, 'de')} mit „Teilweise“ und ${formatNumber(no, 'de')} mit „Nein“.`,
    verdicts: { yes: 'Ja', partly: 'Teilweise', no: 'Nein' },
    share: (value: number, of: number) => `${formatNumber(value, 'de')} von ${formatNumber(of, 'de')}`,
    counted: {
      bodiesReporting: 'Stellen, bei denen steht, ob sie gemeldet haben',
      seat: 'Sitz eines Anbieters',
      hostingCountry: 'Land, in dem das System läuft',
      halfStated: 'Mindestens die Hälfte der Angaben, nach denen gefragt wird',
      compiled: 'Aus öffentlichen Quellen zusammengestellt',
    },
    seenAt: 'Zu sehen unter:',
    pages: {
      '/systeme/': 'Alle Systeme',
      '/suche/': 'Suche',
      '/zahlen/': 'Zahlen',
      '/zahlen/#reports': 'Welche Stellen haben gemeldet?',
      '/zahlen/#sovereignty': 'Zahlen zu Anbietern und Betrieb',
      '/zahlen/#openness': 'Zahlen zum Umfang der Angaben',
      '/organisationen/': 'Alle Stellen',
      '/daten/': 'Offene Daten',
      '/aenderungen/': 'Alle Änderungen',
      '/berichte/': 'Berichte',
      '/melden/': 'Etwas melden',
      '/leichte-sprache/': 'Leichte Sprache',
    },
    stories: (numbers: string) => `Nutzerwunsch ${numbers}`,
    critics: {
      netzpolitik: {
        heading: 'Fragen der Presse an das Register des Bundes',
        text: 'Im Dezember 2025 bemängelte netzpolitik.org am Transparenzregister des Bundes: Die Teilnahme ist freiwillig, es gibt Lücken, die Einträge lesen sich wie lange Tabellen, verwendete Daten und eine Bewertung der Risiken fehlen, und niemand sieht, welche Stellen nicht melden.',
        source: 'netzpolitik.org: Transparenzregister mit Lücken, 3. Dezember 2025',
      },
      checklist: {
        heading: 'Fragen der Wissenschaft',
        text: 'Ein Fachaufsatz prüfte das Register des Bundes mit einer Liste von Anforderungen, die auf Lorenz (2025) zurückgeht. Ergebnis: Ziele zu Umfang und Inhalt sind nur zum Teil erfüllt. Lücken gibt es bei Trainingsdaten, Risiken und der Tiefe der Angaben. Er zählt außerdem mindestens fünf Vorhaben von Bund und Ländern, die nebeneinander stehen. Die Liste selbst lag uns nicht vor.',
        source: 'Fachaufsatz arXiv 2606.02347, Juni 2026',
      },
      users: {
        heading: 'Wünsche von Nutzenden in den Niederlanden',
        text: 'Zum niederländischen Algoritmeregister sind Wünsche von Nutzenden gesammelt und nummeriert. Die Fragen hier geben den Inhalt einiger Wünsche wieder.',
        source: 'Algoritmeregister/standard: Nutzerwünsche, veröffentlicht auf GitHub',
      },
      own: {
        heading: 'Fragen, die wir uns selbst stellen',
        text: 'Diese Fragen stellen sich, wenn ein System Menschen betrifft.',
      },
    },
    questions: {
      reporting: {
        question: 'Sieht man, welche Stellen nicht gemeldet haben?',
        text: 'Für jede Stelle ist Platz für eine Meldung, eine Fehlanzeige oder „Keine Meldung“. Wo das niemand angegeben hat, steht „Angabe fehlt“.',
      },
      complete: {
        question: 'Sind alle KI-Systeme der Verwaltung erfasst?',
        text: 'Niemand ist verpflichtet, in dieses Register einzutragen. Ein System, das hier fehlt, kann es trotzdem geben.',
      },
      data: {
        question: 'Steht dabei, mit welchen Daten ein System arbeitet?',
        text: 'Es gibt eigene Felder dafür. Wo keine Quelle etwas sagt, steht „Angabe fehlt“.',
      },
      risk: {
        question: 'Steht dabei, welche Risiken ein System hat?',
        text: 'Risiken, Folgenabschätzungen und die Einstufung nach der KI-Verordnung haben eigene Felder. Öffentliche Quellen sagen dazu selten etwas, und das Register vermutet nichts.',
      },
      reading: {
        question: 'Ist das Register mehr als eine lange Tabelle?',
        text: 'Jedes System hat einen Steckbrief, der Fragen beantwortet. Die Liste lässt sich durchsuchen, eingrenzen und sortieren; die Zahlen haben Schaubilder.',
      },
      training: {
        question: 'Steht dabei, womit ein System trainiert wurde?',
        text: 'Trainings- und Testdaten und die verwendeten Modelle haben eigene Felder.',
      },
      depth: {
        question: 'Gehen die Angaben in die Tiefe?',
        text: 'Jeder Steckbrief nennt, wie viele der gefragten Angaben er macht, und zählt auf, welche fehlen.',
      },
      fragments: {
        question: 'Lassen sich verstreute Register zusammenführen?',
        text: 'Alle Angaben stehen in offenen Formaten bereit und in denen anderer Register. Umgekehrt lassen sich andere Register einlesen, Zeile für Zeile geprüft; der Eintrag nennt dann, woher er stammt. Hier ist noch keines eingelesen.',
      },
      changes: {
        question: 'Sieht man, was sich wann geändert hat?',
        text: 'Jede Änderung an einem Eintrag ist sichtbar, Angabe für Angabe.',
        none: 'Zu diesem Stand des Registers ist kein Verlauf vorhanden.',
        history: (changes: number, since: string) =>
          `Seit dem ${since} sind ${formatNumber(changes, 'de')} Änderungen festgehalten.`,
      },
      objection: {
        question: 'Steht dabei, wie man sich wehren kann?',
        text: 'Es gibt ein Feld für den Weg von Widerspruch und Beschwerde. Ist es leer, nennt der Steckbrief die Rechte, die ohnehin gelten.',
      },
      audits: {
        question: 'Steht dabei, wer das System geprüft hat?',
        text: 'Prüfungen durch andere Stellen haben ein eigenes Feld.',
      },
      providers: {
        question: 'Sieht man, von wem ein System kommt und wo es läuft?',
        text: 'Anbieter, ihr Sitz und das Land des Betriebs sind zählbare Angaben.',
      },
      code: {
        question: 'Führt der Eintrag zum Quellcode?',
        text: 'Ob ein System quelloffen ist, und wo der Code liegt, sind eigene Angaben. Bei geschlossener Software gibt es keine Adresse.',
      },
      mandate: {
        question: 'Steht dabei, wer das System beschlossen hat?',
        text: 'Beschlüsse von Parlamenten, Räten und Regierungen haben ein eigenes Feld.',
      },
      withheld: {
        question: 'Steht dabei, was verschwiegen wird und warum?',
        text: 'Wer eine Angabe zurückhält, muss den Grund nennen; die Prüfung der Einträge verlangt es.',
      },
      notice: {
        question: 'Findet man den Eintrag dort, wo einem das System begegnet?',
        text: 'Zu jedem System gibt es einen QR-Code und einen Satz für Briefe und Websites. Ob eine Stelle sie benutzt, liegt bei ihr.',
      },
      comments: {
        question: 'Kann man öffentlich fragen und die Antwort lesen?',
        text: 'Fehler und Hinweise lassen sich melden. Fragen und Antworten stehen aber nicht beim Eintrag.',
      },
      language: {
        question: 'Sind die Texte leicht zu verstehen?',
        text: 'Zum Register gibt es eine Seite in Leichter Sprache. Für einzelne Einträge gibt es ein Feld dafür.',
        grade: (grade: string) =>
          `Lesbarkeit der Kurzbeschreibungen im Mittel: Schulstufe ${grade} (erste Wiener Sachtextformel, von 4 leicht bis 15 schwer).`,
      },
      law: {
        question: 'Steht dabei, auf welchem Recht der Einsatz beruht?',
        text: 'Vorschriften stehen nur dabei, wenn eine Quelle sie nennt.',
      },
      oversight: {
        question: 'Steht dabei, ob ein Mensch prüft?',
        text: 'Wie Menschen prüfen und wie das System auf Entscheidungen wirkt, sind getrennte Angaben.',
      },
      benefit: {
        question: 'Steht dabei, was ein System nützt, wie gut es arbeitet und was es kostet?',
        text: 'Nutzen, gemessene Leistung und Kosten haben eigene Felder.',
      },
    },
    reported: (reported: number, of: number) =>
      `${formatNumber(reported, 'de')} von ${formatNumber(of, 'de')} Stellen haben selbst gemeldet. Was hier sonst steht, stammt aus öffentlichen Quellen und kann unvollständig sein.`,
    link: 'Was Kritik an Registern für KI verlangt und was dieses leistet',
  },
  en: {
    title: 'Questions of critics',
    description: 'What critics ask of AI registers, and what this register delivers.',
    lead: 'Who examines AI registers asks uncomfortable questions. Here they are, with honest answers of this register.',
    how: 'The figures are counted from the entries each time the website is built. "Yes" means: holds for all entries. "Partly" means: holds for some. This is no seal of approval.',
    result: (yes: number, partly: number, no: number) =>
      `Of ${formatNumber(yes + partly + no, 'en')} questions ${formatNumber(yes, 'en')} are answered "Yes", ${formatNumber(partly, 'en')} "Partly" and ${formatNumber(no, 'en')} "No".`,
    verdicts: { yes: 'Yes', partly: 'Partly', no: 'No' },
    share: (value: number, of: number) => `${formatNumber(value, 'en')} of ${formatNumber(of, 'en')}`,
    counted: {
      bodiesReporting: 'Bodies of which it is stated whether they reported',
      seat: 'Seat of a provider',
      hostingCountry: 'Country in which the system runs',
      halfStated: 'At least half of the statements asked for',
      compiled: 'Compiled from public sources',
    },
    seenAt: 'To be seen at:',
    pages: {
      '/systeme/': 'All systems',
      '/suche/': 'Search',
      '/zahlen/': 'Figures',
      '/zahlen/#reports': 'Which bodies have reported?',
      '/zahlen/#sovereignty': 'Figures on providers and operation',
      '/zahlen/#openness': 'Figures on the extent of the statements',
      '/organisationen/': 'All bodies',
      '/daten/': 'Open data',
      '/aenderungen/': 'All changes',
      '/berichte/': 'Reports',
      '/melden/': 'Report something',
      '/leichte-sprache/': 'Easy language (German)',
    },
    stories: (numbers: string) => `User story ${numbers}`,
    critics: {
      netzpolitik: {
        heading: 'Questions of the press to the federal register',
        text: 'In December 2025 netzpolitik.org criticised the transparency register of the federation: taking part is voluntary, there are gaps, entries read like long tables, the data used and an assessment of risks are missing, and nobody sees which bodies do not report.',
        source: 'netzpolitik.org: Transparenzregister mit Lücken, 3 December 2025 (German)',
      },
      checklist: {
        heading: 'Questions of research',
        text: 'A paper examined the federal register with a checklist that goes back to Lorenz (2025). Its finding: goals of scope and content are met only in part. There are gaps in training data, risks and depth. It also counts at least five initiatives of federation and Länder side by side. We did not have the checklist itself.',
        source: 'Paper arXiv 2606.02347, June 2026',
      },
      users: {
        heading: 'Wishes of users in the Netherlands',
        text: 'For the Dutch Algoritmeregister user stories were collected and numbered. The questions here give the content of some of them.',
        source: 'Algoritmeregister/standard: user stories, published on GitHub',
      },
      own: {
        heading: 'Questions we ask ourselves',
        text: 'These questions arise where a system affects people.',
      },
    },
    questions: {
      reporting: {
        question: 'Can one see which bodies have not reported?',
        text: 'Each body has room for a report, a nil return or "not reported". Where nobody stated it, it reads "not stated".',
      },
      complete: {
        question: 'Does it hold all AI systems of the administration?',
        text: 'Nobody is obliged to enter anything in this register. A system that is missing here may exist all the same.',
      },
      data: {
        question: 'Does it say which data a system works with?',
        text: 'There are fields for it. Where no source says anything, it reads "not stated".',
      },
      risk: {
        question: 'Does it say which risks a system has?',
        text: 'Risks, impact assessments and the class under the AI Act have fields of their own. Public sources rarely mention them, and the register guesses nothing.',
      },
      reading: {
        question: 'Is the register more than one long table?',
        text: 'Each system has a profile that answers questions. The list can be searched, narrowed down and sorted; the figures have charts.',
      },
      training: {
        question: 'Does it say what a system was trained with?',
        text: 'Training and test data and the models used have fields of their own.',
      },
      depth: {
        question: 'Do the statements go deep?',
        text: 'Each profile says how many of the statements asked for it makes, and lists those that are missing.',
      },
      fragments: {
        question: 'Can scattered registers be brought together?',
        text: 'All statements are available in open formats and in those of other registers. The other way round, other registers can be read in, checked row by row; the entry then names where it comes from. None has been read in here yet.',
      },
      changes: {
        question: 'Can one see what changed when?',
        text: 'Every change of an entry is visible, statement by statement.',
        none: 'There is no history for this state of the register.',
        history: (changes: number, since: string) =>
          `Since ${since}, ${formatNumber(changes, 'en')} changes have been recorded.`,
      },
      objection: {
        question: 'Does it say how to object?',
        text: 'There is a field for the route of objection and complaint. Where it is empty, the profile names the rights that hold anyway.',
      },
      audits: {
        question: 'Does it say who has audited the system?',
        text: 'Audits by others have a field of their own.',
      },
      providers: {
        question: 'Can one see where a system comes from and where it runs?',
        text: 'Providers, their seat and the country of operation are statements that can be counted.',
      },
      code: {
        question: 'Does the entry lead to the source code?',
        text: 'Whether a system is open source, and where the code is, are statements of their own. Closed software has no address.',
      },
      mandate: {
        question: 'Does it say who decided on the system?',
        text: 'Decisions of parliaments, councils and governments have a field of their own.',
      },
      withheld: {
        question: 'Does it say what is withheld, and why?',
        text: 'Whoever withholds a statement has to give the reason; the check of entries demands it.',
      },
      notice: {
        question: 'Does one find the entry where one meets the system?',
        text: 'Each system has a QR code and a sentence for letters and websites. Whether a body uses them is up to the body.',
      },
      comments: {
        question: 'Can one ask in public and read the answer?',
        text: 'Mistakes and hints can be reported. Questions and answers do not stand beside the entry, though.',
      },
      language: {
        question: 'Are the texts easy to understand?',
        text: 'The register has a page in easy language. Single entries have a field for it.',
        grade: (grade: string) =>
          `Readability of the German short descriptions, in the middle: school year ${grade} (first Wiener Sachtextformel, 4 easy to 15 hard).`,
      },
      law: {
        question: 'Does it say which law the use is based on?',
        text: 'Provisions are stated only where a source names them.',
      },
      oversight: {
        question: 'Does it say whether a person checks?',
        text: 'How people check, and what effect the system has on decisions, are separate statements.',
      },
      benefit: {
        question: 'Does it say what use a system is, how well it works and what it costs?',
        text: 'Benefits, measured performance and costs have fields of their own.',
      },
    },
    reported: (reported: number, of: number) =>
      `${formatNumber(reported, 'en')} of ${formatNumber(of, 'en')} bodies have reported themselves. Everything else here comes from public sources and may be incomplete.`,
    link: 'What critics ask of AI registers and what this one delivers',
  },
} as const;
