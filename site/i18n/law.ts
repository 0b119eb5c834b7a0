import type { Widened } from './texts.ts';
import { count, formatNumber } from './format.ts';

const de = {
  title: 'Recht und Fristen',
  description:
    'Was für KI in der Verwaltung gilt, für wen und ab wann: mit Vorschrift, Quelle und Sicherheit der Angabe.',
  lead: 'Was für KI in der Verwaltung gilt, für wen und ab wann. Bei jeder Angabe steht, worauf sie sich stützt und wann sie geprüft wurde.',
  notice: 'Hinweis, keine Rechtsberatung',
  noticeText:
    'Die Texte fassen Vorschriften in eigenen Worten zusammen. Maßgeblich ist der amtliche Wortlaut. Wo wir ihn nicht gesehen haben, steht es dabei.',
  classify: 'System einstufen: geführte Fragen',
  state: (date: string) => `Vergangen und künftig bezogen auf den ${date}.`,
  asData: 'Diese Angaben als JSON',
  overdue: 'Zuletzt geprüft vor mehr als 180 Tagen.',
  overdueTitle: 'Manche Angaben sind lange nicht geprüft',
  overdueText: (number: number, days: number) =>
    `${count(number, 'de', { one: 'Angabe ist', other: 'Angaben sind' })} zuletzt vor mehr als ${formatNumber(days, 'de')} Tagen mit den Quellen verglichen worden. Sie sind gekennzeichnet.`,
  timeline: 'Was gilt wann?',
  past: 'Gilt bereits',
  next: 'Als Nächstes',
  later: 'Später',
  undated: (number: number) =>
    `Für ${count(number, 'de', { one: 'Vorschrift', other: 'Vorschriften' })} nennen unsere Quellen keinen Tag, oder er ist ungeklärt. Sie stehen nur in den Listen weiter unten.`,
  roles: 'Was gilt für wen?',
  role: {
    use: {
      heading: 'Stellen, die KI einsetzen',
      text: 'Wer ein System in eigener Verantwortung verwendet, ist Betreiber.',
    },
    develop: {
      heading: 'Stellen, die KI entwickeln oder entwickeln lassen',
      text: 'Wer ein System unter eigenem Namen auf den Markt bringt oder in Betrieb nimmt, ist Anbieter. Setzt die Stelle es auch ein, gelten beide Listen.',
    },
    buy: {
      heading: 'Stellen, die KI kaufen oder mieten',
      text: 'Wer kauft, wird mit dem Einsatz Betreiber. Vor dem Vertrag ist zu klären, ob der Anbieter seine Pflichten erfüllt.',
    },
    citizens: {
      heading: 'Bürgerinnen und Bürger',
      text: 'Rechte, auf die sich Betroffene berufen können, und Pflichten, die ihnen dienen. Wie man gegen einen Bescheid vorgeht, sagt dessen Rechtsbehelfsbelehrung.',
    },
    body: {
      heading: 'Alle Behörden, unabhängig von ihrer Rolle',
      text: 'Vorschriften außerhalb der KI-Verordnung.',
    },
  },
  classes: 'Was gilt für welche Art von System?',
  classesText: (stated: number, of: number) =>
    `Einstufung nach der KI-Verordnung. ${formatNumber(stated, 'de')} von ${formatNumber(of, 'de')} Einträgen im Register nennen eine.`,
  everyClass: 'Jedes KI-System',
  everyClassText: 'Unabhängig von der Einstufung.',
  noneOfClass: 'Keine besondere Vorschrift im Register.',
  art50Besides: 'Die Transparenzpflichten können zu jeder anderen Einstufung hinzukommen.',
  entriesOfClass: (number: number) => count(number, 'de', { one: 'Eintrag', other: 'Einträge' }),
  uncertain: 'Was ist offen oder umstritten?',
  uncertainText: 'Diese Fragen können wir nicht beantworten. Wir nennen, was vertreten wird, und raten nicht.',
  unclearToo: 'Ebenfalls ungeklärt, ganz oder im Datum:',
  details: 'Die Vorschriften im Einzelnen',
  kinds: {
    definition: 'Begriffe',
    prohibition: 'Verbote',
    duty: 'Pflichten',
    right: 'Rechte',
    date: 'Stichtage',
    note: 'Einordnung',
  },
  concerns: (classes: string) => `Betrifft: ${classes}`,
  entries: (number: number) => `Einträge, für die das nach ihren Angaben gilt (${formatNumber(number, 'de')})`,
  basis: 'Worauf sich das stützt',
  all: 'Alle Vorschriften und Fristen',
};

const en: Widened<typeof de> = {
  title: 'Law and dates',
  description:
    'What applies to AI in public administration, to whom and from when: with provision, source and certainty.',
  lead: 'What applies to AI in public administration, to whom and from when. Each statement says what it rests on and when it was checked.',
  notice: 'A hint, not legal advice',
  noticeText:
    'The texts sum up provisions in our own words. The official wording is decisive. Where we have not seen it, we say so.',
  classify: 'Classify a system: guided questions',
  state: (date: string) => `Past and future as of ${date}.`,
  asData: 'These statements as JSON',
  overdue: 'Last checked more than 180 days ago.',
  overdueTitle: 'Some statements have not been checked for long',
  overdueText: (number: number, days: number) =>
    `${count(number, 'en', { one: 'statement was', other: 'statements were' })} last compared with the sources more than ${formatNumber(days, 'en')} days ago. They are marked.`,
  timeline: 'What applies when?',
  past: 'Applies already',
  next: 'Next',
  later: 'Later',
  undated: (number: number) =>
    `For ${count(number, 'en', { one: 'provision', other: 'provisions' })} our sources give no day, or it is unclear. They are only in the lists below.`,
  roles: 'What applies to whom?',
  role: {
    use: { heading: 'Bodies that use AI', text: 'Whoever uses a system under their own authority is a deployer.' },
    develop: {
      heading: 'Bodies that develop AI or have it developed',
      text: 'Whoever places a system on the market or puts it into service under their own name is a provider. If the body uses it as well, both lists apply.',
    },
    buy: {
      heading: 'Bodies that buy or rent AI',
      text: 'Whoever buys becomes a deployer with the use. Before signing, find out whether the provider fulfils its duties.',
    },
    citizens: {
      heading: 'Citizens',
      text: 'Rights that people concerned can rely on, and duties that serve them. How to object to an administrative act is stated in its information on legal remedies.',
    },
    body: { heading: 'All public bodies, whatever their role', text: 'Provisions outside the AI Act.' },
  },
  classes: 'What applies to which kind of system?',
  classesText: (stated: number, of: number) =>
    `Classification under the AI Act. ${formatNumber(stated, 'en')} of ${formatNumber(of, 'en')} entries in the register state one.`,
  everyClass: 'Every AI system',
  everyClassText: 'Regardless of the classification.',
  noneOfClass: 'No special provision in the register.',
  art50Besides: 'The transparency duties may come on top of any other class.',
  entriesOfClass: (number: number) => count(number, 'en', { one: 'entry', other: 'entries' }),
  uncertain: 'What is open or disputed?',
  uncertainText: 'We cannot answer these questions. We name the views that are held, and do not guess.',
  unclearToo: 'Unclear as well, as a whole or in its date:',
  details: 'The provisions one by one',
  kinds: {
    definition: 'Definitions',
    prohibition: 'Prohibitions',
    duty: 'Duties',
    right: 'Rights',
    date: 'Dates',
    note: 'Context',
  },
  concerns: (classes: string) => `Concerns: ${classes}`,
  entries: (number: number) => `Entries to which this applies by their own statements (${formatNumber(number, 'en')})`,
  basis: 'What this rests on',
  all: 'All provisions and dates',
};

/** The law on AI: time line, roles, kinds of systems, open questions. */
export const law = { de, en };
