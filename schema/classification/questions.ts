import type { Bilingual } from '../language.ts';
import type { aiActClass } from '../vocabularies/ai-act-class.ts';
import type { aiActRole } from '../vocabularies/ai-act-role.ts';
import { annexIIIArea } from '../vocabularies/annex-iii-area.ts';
import type { art50Duty } from '../vocabularies/art-50-duty.ts';
import { art63Condition } from '../vocabularies/art-6-3-condition.ts';

/* The decision table of the guided classification: data only. What follows from answers is worked out in `classify.ts`. */

type ClassCode = (typeof aiActClass.codes)[number];
type AreaCode = (typeof annexIIIArea.codes)[number];
type ConditionCode = (typeof art63Condition.codes)[number];
type RoleCode = (typeof aiActRole.codes)[number];
type DutyCode = Exclude<(typeof art50Duty.codes)[number], 'none'>;

/** What answers settle, each for itself. */
export interface Facts {
  /** The class as far as one answer decides it; `prohibited` is none, such a system must not be used. */
  readonly class?: Exclude<ClassCode, 'prohibited-checked-no'> | 'prohibited';
  readonly area?: AreaCode;
  readonly condition?: ConditionCode;
  readonly profiling?: boolean;
  readonly roles?: readonly RoleCode[];
  readonly duty?: DutyCode;
}

export interface Answer {
  readonly code: string;
  readonly label: Bilingual;
  readonly sets?: Facts;
  readonly to: QuestionId | 'result';
}

export interface Question {
  /** What it settles, with the article: short, for lists. */
  readonly topic: Bilingual;
  readonly text: Bilingual;
  readonly help: Bilingual;
  /** Cases to look through before one answers. */
  readonly cases?: readonly Bilingual[];
  /** Records in `registry/law/` that the question stands on. */
  readonly norms: readonly string[];
  /** Who can look where nobody knows. */
  readonly whoKnows: Bilingual;
  /** Whether the class stays open while this is not known. */
  readonly decidesClass: boolean;
  readonly answers: readonly Answer[];
}

/** The answer every question takes. */
export const unknown = 'unknown';

const fields = [
  { number: 1, de: 'Biometrie', en: 'Biometrics' },
  { number: 2, de: 'Kritische Infrastruktur', en: 'Critical infrastructure' },
  { number: 3, de: 'Allgemeine und berufliche Bildung', en: 'Education and vocational training' },
  {
    number: 4,
    de: 'Beschäftigung, auch der eigenen Mitarbeiterinnen und Mitarbeiter',
    en: 'Employment, your own staff included',
  },
  {
    number: 5,
    de: 'Wichtige öffentliche und private Leistungen, zum Beispiel Sozialleistungen',
    en: 'Essential public and private services, for example social benefits',
  },
  { number: 6, de: 'Strafverfolgung', en: 'Law enforcement' },
  { number: 7, de: 'Migration, Asyl und Grenzkontrolle', en: 'Migration, asylum and border control' },
  { number: 8, de: 'Justiz, Wahlen und Abstimmungen', en: 'Justice, elections and referendums' },
] as const;

type FieldNumber = (typeof fields)[number]['number'];
type FieldId = `area-${FieldNumber}`;

export type QuestionId =
  | 'ai-system'
  | 'prohibited'
  | 'product'
  | 'third-party'
  | 'field'
  | FieldId
  | 'profiling'
  | 'significant-risk'
  | 'condition'
  | 'role'
  | 'interaction'
  | 'generation'
  | 'emotion'
  | 'publication';

/** The question everything begins with. */
export const first: QuestionId = 'ai-system';

const yes: Bilingual = { de: 'Ja', en: 'Yes' };
const no: Bilingual = { de: 'Nein', en: 'No' };
const notKnown = (to: Answer['to'], sets?: Facts): Answer => ({
  code: unknown,
  label: { de: 'Weiß nicht', en: 'Do not know' },
  sets,
  to,
});

const legalUnit: Bilingual = {
  de: 'Rechtsreferat oder KI-Koordination der Behörde',
  en: 'legal unit or AI coordination of the authority',
};
const technicalUnit: Bilingual = {
  de: 'IT-Stelle oder Anbieter des Systems',
  en: 'IT unit or provider of the system',
};
const specialistUnit: Bilingual = {
  de: 'Fachreferat gemeinsam mit dem Rechtsreferat',
  en: 'specialist unit together with the legal unit',
};

/** One question for each field of Annex III: which of the uses listed there? */
const areaQuestions = Object.fromEntries(
  fields.map(({ number, de, en }): [FieldId, Question] => [
    `area-${number}`,
    {
      topic: { de: `Verwendung nach Anhang III Nr. ${number}`, en: `Use under point ${number} of Annex III` },
      text: {
        de: `Für welche dieser Verwendungen ist das System bestimmt?`,
        en: `For which of these uses is the system intended?`,
      },
      help: {
        de: `Bereich: ${de}. Die Stichworte kürzen ab; maßgeblich ist der Wortlaut des Anhangs III Nr. ${number}.`,
        en: `Area: ${en}. The keywords are short; the wording of point ${number} of Annex III is decisive.`,
      },
      norms: ['ki-vo-anhang-iii-bereiche', 'ki-vo-anhang-iii-geltungsbeginn'],
      whoKnows: specialistUnit,
      decidesClass: true,
      answers: [
        ...annexIIIArea.terms
          .filter(({ code }) => new RegExp(`^annex-iii-${number}[a-z]?$`).test(code))
          .map((term): Answer => ({
            code: term.code,
            label: { de: term.de, en: term.en },
            sets: { area: term.code },
            to: 'profiling',
          })),
        { code: 'none', label: { de: 'Für keine davon', en: 'For none of them' }, to: 'role' },
        notKnown('role'),
      ],
    },
  ]),
) as Record<FieldId, Question>;

/** All questions in the order in which people meet them. Each leads on by its answers; none leads back. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  'ai-system': {
    topic: { de: 'KI-System (Art. 3 Nr. 1 KI-VO)', en: 'AI system (Art. 3(1) AI Act)' },
    text: { de: 'Ist es ein KI-System?', en: 'Is it an AI system?' },
    help: {
      de: 'Entscheidend ist, ob das System aus seinen Eingaben selbst ableitet, wie es zu Ergebnissen kommt: zu Vorhersagen, Inhalten, Empfehlungen oder Entscheidungen. Was nur fest vorgegebene Regeln abarbeitet, ist keines.',
      en: 'What matters is whether the system infers from its inputs how to reach results: predictions, content, recommendations or decisions. Something that only works through fixed rules is not one.',
    },
    norms: ['ki-vo-art-3-nr-1-ki-system'],
    whoKnows: technicalUnit,
    decidesClass: true,
    answers: [
      { code: 'yes', label: yes, to: 'prohibited' },
      { code: 'no', label: no, sets: { class: 'no-ai-system' }, to: 'result' },
      notKnown('result'),
    ],
  },
  prohibited: {
    topic: { de: 'Verbotene Praktik (Art. 5 KI-VO)', en: 'Prohibited practice (Art. 5 AI Act)' },
    text: { de: 'Tut das System etwas aus dieser Liste?', en: 'Does the system do any of the following?' },
    help: {
      de: 'Die Liste ist gekürzt. Für einzelne Verbote gibt es Ausnahmen.',
      en: 'The list is shortened. Some prohibitions have exceptions.',
    },
    cases: [
      {
        de: 'Menschen unterschwellig oder durch Täuschung so beeinflussen, dass ihnen Schaden droht',
        en: 'influence people subliminally or by deception so that they may come to harm',
      },
      {
        de: 'Schwächen ausnutzen, die auf Alter, Behinderung oder sozialer Lage beruhen',
        en: 'exploit weaknesses due to age, disability or social situation',
      },
      {
        de: 'Menschen nach ihrem sozialen Verhalten bewerten und sie deshalb schlechter behandeln',
        en: 'score people by their social behaviour and treat them worse for it',
      },
      {
        de: 'Straftaten einzelner Menschen allein aus einem Persönlichkeitsprofil vorhersagen',
        en: 'predict crimes of individuals from a personality profile alone',
      },
      {
        de: 'Gesichtsbilder ungezielt aus dem Internet oder von Überwachungskameras sammeln',
        en: 'collect facial images without a target from the internet or from surveillance cameras',
      },
      {
        de: 'Gefühle am Arbeitsplatz oder in Bildungseinrichtungen erkennen',
        en: 'recognise emotions at work or in education',
      },
      {
        de: 'aus biometrischen Daten auf heikle Merkmale schließen, etwa auf Religion oder politische Haltung',
        en: 'deduce sensitive traits, such as religion or political views, from biometric data',
      },
      {
        de: 'Menschen im öffentlichen Raum in Echtzeit biometrisch identifizieren, um Straftaten zu verfolgen',
        en: 'identify people in public spaces by biometrics in real time for law enforcement',
      },
      {
        de: 'intime Bilder erkennbarer Menschen ohne deren Einwilligung oder Darstellungen des sexuellen Missbrauchs von Kindern erzeugen',
        en: 'create intimate images of identifiable people without their consent, or depictions of child sexual abuse',
      },
    ],
    norms: ['ki-vo-art-5-verbote', 'ki-vo-art-5-neue-verbote'],
    whoKnows: legalUnit,
    decidesClass: true,
    answers: [
      {
        code: 'yes',
        label: { de: 'Ja, mindestens eines davon', en: 'Yes, at least one of them' },
        sets: { class: 'prohibited' },
        to: 'result',
      },
      { code: 'no', label: { de: 'Nein, nichts davon', en: 'No, none of them' }, to: 'product' },
      notKnown('result'),
    ],
  },
  product: {
    topic: {
      de: 'Produkt oder Sicherheitsbauteil (Anhang I KI-VO)',
      en: 'Product or safety component (Annex I AI Act)',
    },
    text: {
      de: 'Ist das System ein Produkt nach Anhang I oder ein Sicherheitsbauteil davon?',
      en: 'Is the system an Annex I product or a safety component of one?',
    },
    help: {
      de: 'Anhang I führt EU-Vorschriften über die Sicherheit von Produkten auf, zum Beispiel für Maschinen, Aufzüge oder Medizinprodukte. Für Software in der Verwaltung ist die Antwort meist Nein.',
      en: 'Annex I lists EU legislation on product safety, for example for machinery, lifts or medical devices. For software in administration the answer is usually no.',
    },
    norms: ['ki-vo-art-6-abs-1-anhang-i-produkte', 'ki-vo-anhang-i-geltungsbeginn'],
    whoKnows: technicalUnit,
    decidesClass: true,
    answers: [
      { code: 'yes', label: yes, to: 'third-party' },
      { code: 'no', label: no, to: 'field' },
      notKnown('field'),
    ],
  },
  'third-party': {
    topic: {
      de: 'Konformitätsbewertung durch Dritte (Art. 6 Abs. 1 KI-VO)',
      en: 'Third-party conformity assessment (Art. 6(1) AI Act)',
    },
    text: {
      de: 'Müssen Dritte bewerten, ob das Produkt den Vorschriften entspricht?',
      en: 'Must third parties assess whether the product conforms to the rules?',
    },
    help: {
      de: 'Gemeint ist die Prüfung durch eine benannte Stelle, bevor das Produkt auf den Markt oder in Betrieb kommt. Nur dann ist das System nach Anhang I hochriskant.',
      en: 'This means an assessment by a notified body before the product is placed on the market or put into service. Only then is the system high-risk under Annex I.',
    },
    norms: ['ki-vo-art-6-abs-1-anhang-i-produkte'],
    whoKnows: technicalUnit,
    decidesClass: true,
    answers: [
      { code: 'yes', label: yes, sets: { class: 'high-risk-annex-i' }, to: 'role' },
      { code: 'no', label: no, to: 'field' },
      notKnown('field'),
    ],
  },
  field: {
    topic: { de: 'Bereich des Anhangs III KI-VO', en: 'Area of Annex III AI Act' },
    text: {
      de: 'In welchem dieser Bereiche wird das System eingesetzt?',
      en: 'In which of these areas is the system used?',
    },
    help: {
      de: 'Der Bereich allein macht ein System noch nicht hochriskant; danach wird nach der Verwendung gefragt. Berührt das System mehrere Bereiche, gehen Sie die Fragen für jeden einmal durch.',
      en: 'The area alone does not make a system high-risk; the use is asked for next. If the system touches several areas, go through the questions once for each.',
    },
    norms: ['ki-vo-anhang-iii-bereiche', 'ki-vo-anhang-iii-geltungsbeginn'],
    whoKnows: specialistUnit,
    decidesClass: true,
    answers: [
      ...fields.map(({ number, de, en }): Answer => ({
        code: String(number),
        label: { de: `Nr. ${number}: ${de}`, en: `Point ${number}: ${en}` },
        to: `area-${number}`,
      })),
      { code: 'none', label: { de: 'In keinem davon', en: 'In none of them' }, to: 'role' },
      notKnown('role'),
    ],
  },
  ...areaQuestions,
  profiling: {
    topic: { de: 'Profiling von Menschen (Art. 6 Abs. 3 KI-VO)', en: 'Profiling of people (Art. 6(3) AI Act)' },
    text: { de: 'Erstellt das System Profile von Menschen?', en: 'Does the system profile people?' },
    help: {
      de: 'Gemeint ist, dass es personenbezogene Daten automatisch auswertet, um einen Menschen zu bewerten oder sein Verhalten vorherzusagen. Dann gilt die Ausnahme vom Anhang III nie.',
      en: 'This means that it evaluates personal data automatically in order to assess a human being or predict their behaviour. Then the exception from Annex III never applies.',
    },
    norms: ['dsgvo-art-4-nr-4-profiling', 'ki-vo-art-6-abs-3-ausnahme'],
    whoKnows: {
      de: 'Datenschutzbeauftragte oder Datenschutzbeauftragter der Behörde',
      en: 'data protection officer of the authority',
    },
    decidesClass: true,
    answers: [
      { code: 'yes', label: yes, sets: { profiling: true, class: 'high-risk-annex-iii' }, to: 'role' },
      { code: 'no', label: no, sets: { profiling: false }, to: 'significant-risk' },
      notKnown('role'),
    ],
  },
  'significant-risk': {
    topic: { de: 'Erhebliches Risiko (Art. 6 Abs. 3 KI-VO)', en: 'Significant risk (Art. 6(3) AI Act)' },
    text: {
      de: 'Birgt das System ein erhebliches Risiko für Gesundheit, Sicherheit oder Grundrechte?',
      en: 'Does the system pose a significant risk to health, safety or fundamental rights?',
    },
    help: {
      de: 'Ein Zeichen dafür ist, dass es das Ergebnis von Entscheidungen wesentlich beeinflusst.',
      en: 'One sign of it is that it materially influences the outcome of decisions.',
    },
    norms: ['ki-vo-art-6-abs-3-ausnahme'],
    whoKnows: specialistUnit,
    decidesClass: true,
    answers: [
      { code: 'yes', label: yes, sets: { class: 'high-risk-annex-iii' }, to: 'role' },
      { code: 'no', label: no, to: 'condition' },
      notKnown('role'),
    ],
  },
  condition: {
    topic: { de: 'Bedingung der Ausnahme (Art. 6 Abs. 3 KI-VO)', en: 'Condition of the exception (Art. 6(3) AI Act)' },
    text: {
      de: 'Welche dieser Bedingungen erfüllt das System?',
      en: 'Which of these conditions does the system meet?',
    },
    help: {
      de: 'Eine genügt. Treffen mehrere zu, wählen Sie die wichtigste und ergänzen Sie die anderen im Eintrag.',
      en: 'One is enough. If several apply, choose the most important one and add the others in the entry.',
    },
    norms: ['ki-vo-art-6-abs-3-ausnahme'],
    whoKnows: legalUnit,
    decidesClass: true,
    answers: [
      ...art63Condition.terms.map(({ code, de, en }): Answer => ({
        code,
        label: { de, en },
        sets: { condition: code, class: 'annex-iii-exception' },
        to: 'role',
      })),
      {
        code: 'none',
        label: { de: 'Keine davon', en: 'None of them' },
        sets: { class: 'high-risk-annex-iii' },
        to: 'role',
      },
      notKnown('role'),
    ],
  },
  role: {
    topic: { de: 'Rolle der Stelle (Art. 3 Nr. 3 und 4 KI-VO)', en: 'Role of the body (Art. 3(3) and (4) AI Act)' },
    text: { de: 'Was tut Ihre Stelle mit dem System?', en: 'What does your body do with the system?' },
    help: {
      de: 'Davon hängt ab, welche Pflichten Sie selbst treffen und welche den Anbieter.',
      en: 'This decides which duties bind you and which bind the provider.',
    },
    norms: ['ki-vo-art-3-nr-3-anbieter', 'ki-vo-art-3-nr-4-betreiber'],
    whoKnows: legalUnit,
    decidesClass: false,
    answers: [
      {
        code: 'deployer',
        label: {
          de: 'Sie setzt ein System ein, das andere anbieten, auch gekauft oder gemietet (Betreiberin)',
          en: 'It uses a system that others provide, bought or rented (deployer)',
        },
        sets: { roles: ['deployer'] },
        to: 'interaction',
      },
      {
        code: 'both',
        label: {
          de: 'Sie entwickelt es oder lässt es entwickeln und setzt es unter eigenem Namen ein (Anbieterin und Betreiberin)',
          en: 'It develops the system or has it developed and uses it under its own name (provider and deployer)',
        },
        sets: { roles: ['provider', 'deployer'] },
        to: 'interaction',
      },
      {
        code: 'provider',
        label: {
          de: 'Sie stellt es anderen unter eigenem Namen bereit, ohne es selbst einzusetzen (Anbieterin)',
          en: 'It provides the system to others under its own name without using it (provider)',
        },
        sets: { roles: ['provider'] },
        to: 'interaction',
      },
      notKnown('interaction', { roles: ['open'] }),
    ],
  },
  interaction: {
    topic: { de: 'Umgang mit Menschen (Art. 50 Abs. 1 KI-VO)', en: 'Contact with people (Art. 50(1) AI Act)' },
    text: {
      de: 'Haben Menschen direkt mit dem System zu tun, zum Beispiel in einem Chat?',
      en: 'Do people deal with the system directly, for example in a chat?',
    },
    help: {
      de: 'Dann müssen sie erfahren, dass sie es mit KI zu tun haben. Das zu ermöglichen, ist Sache des Anbieters.',
      en: 'Then they must learn that they are dealing with AI. Providing for this is up to the provider.',
    },
    norms: ['ki-vo-art-50-abs-1-hinweis-auf-ki'],
    whoKnows: specialistUnit,
    decidesClass: true,
    answers: [
      { code: 'yes', label: yes, sets: { duty: 'art-50-1-interaction' }, to: 'generation' },
      {
        code: 'obvious',
        label: {
          de: 'Ja, aber es ist für alle offensichtlich, dass es KI ist',
          en: 'Yes, but it is obvious to everybody that it is AI',
        },
        to: 'generation',
      },
      { code: 'no', label: no, to: 'generation' },
      notKnown('generation'),
    ],
  },
  generation: {
    topic: { de: 'Erzeugte Inhalte (Art. 50 Abs. 2 KI-VO)', en: 'Generated content (Art. 50(2) AI Act)' },
    text: {
      de: 'Erzeugt das System Texte, Bilder, Töne oder Videos?',
      en: 'Does the system generate text, images, sound or video?',
    },
    help: {
      de: 'Dann kennzeichnet der Anbieter die Ergebnisse so, dass Maschinen sie erkennen. Ausnahmen stehen in der Vorschrift.',
      en: 'Then the provider marks the results so that machines can detect them. The provision has exceptions.',
    },
    norms: ['ki-vo-art-50-abs-2-kennzeichnung-inhalte', 'ki-vo-art-50-abs-2-frist-altsysteme'],
    whoKnows: technicalUnit,
    decidesClass: true,
    answers: [
      { code: 'yes', label: yes, sets: { duty: 'art-50-2-marking' }, to: 'emotion' },
      { code: 'no', label: no, to: 'emotion' },
      notKnown('emotion'),
    ],
  },
  emotion: {
    topic: { de: 'Emotionen und Biometrie (Art. 50 Abs. 3 KI-VO)', en: 'Emotions and biometrics (Art. 50(3) AI Act)' },
    text: {
      de: 'Erkennt das System Gefühle, oder ordnet es Menschen nach biometrischen Merkmalen ein?',
      en: 'Does the system recognise emotions or sort people by biometric features?',
    },
    help: {
      de: 'Dann informiert, wer es einsetzt, die betroffenen Menschen.',
      en: 'Then whoever uses it informs the people concerned.',
    },
    norms: ['ki-vo-art-50-abs-3-emotionserkennung'],
    whoKnows: technicalUnit,
    decidesClass: true,
    answers: [
      { code: 'yes', label: yes, sets: { duty: 'art-50-3-emotion-biometrics' }, to: 'publication' },
      { code: 'no', label: no, to: 'publication' },
      notKnown('publication'),
    ],
  },
  publication: {
    topic: { de: 'Deepfakes und Texte (Art. 50 Abs. 4 KI-VO)', en: 'Deep fakes and texts (Art. 50(4) AI Act)' },
    text: {
      de: 'Veröffentlichen Sie damit täuschend echte Bilder, Töne oder Videos, oder Texte zu Fragen von öffentlichem Interesse?',
      en: 'Do you use it to publish deceptively real images, sound or video, or texts on matters of public interest?',
    },
    help: {
      de: 'Dann legt, wer das System einsetzt, offen, dass der Inhalt mit KI entstanden ist.',
      en: 'Then whoever uses the system discloses that the content was made with AI.',
    },
    norms: ['ki-vo-art-50-abs-4-deepfakes-und-texte'],
    whoKnows: specialistUnit,
    decidesClass: true,
    answers: [
      { code: 'yes', label: yes, sets: { duty: 'art-50-4-deepfake-text' }, to: 'result' },
      {
        code: 'reviewed',
        label: {
          de: 'Nur Texte; ein Mensch prüft sie, und jemand trägt die redaktionelle Verantwortung',
          en: 'Texts only; a human reviews them, and someone holds editorial responsibility',
        },
        to: 'result',
      },
      { code: 'no', label: no, to: 'result' },
      notKnown('result'),
    ],
  },
};

/** All ids in the order of the table. */
export const questionIds = Object.keys(questions) as readonly QuestionId[];
