import { readabilityOf } from '../../schema/words/readability.ts';
import type { Organisation } from '../../schema/organisation.ts';
import type { System, SystemField } from '../../schema/system.ts';

/** What the answers are computed from. */
export interface Audited {
  readonly systems: readonly AuditedSystem[];
  readonly bodies: readonly Pick<Organisation, 'reporting'>[];
  /** Absent where there is no history. */
  readonly history?: { readonly changes: number; readonly since: string };
}

export interface AuditedSystem {
  readonly record: System;
  /** How many of the statements that the register asks of it are there. */
  readonly statements: { readonly stated: number; readonly of: number };
}

export type Verdict = 'yes' | 'partly' | 'no';

/** So many of so many carry something. */
export interface Share {
  /** A field of systems, or one of the things counted here. */
  readonly counted: SystemField | 'bodiesReporting' | 'seat' | 'hostingCountry' | 'halfStated' | 'compiled';
  readonly value: number;
  readonly of: number;
}

/** An answer with the figures it stands on. */
export interface Answer {
  readonly verdict: Verdict;
  readonly shares: readonly Share[];
}

/** Critics, in the order the page hears them; `own` is what the register asks itself. */
export const critics = ['netzpolitik', 'checklist', 'users', 'own'] as const;
export type Critic = (typeof critics)[number];

interface Question {
  readonly critic: Critic;
  /** Numbers of the user stories it goes back to. */
  readonly stories?: readonly string[];
  readonly answer: (audited: Audited) => Answer;
  /** Pages, without language, on which the answer can be seen. */
  readonly seenAt: readonly SeenAt[];
}

export type SeenAt =
  | '/systeme/'
  | '/suche/'
  | '/zahlen/'
  | '/zahlen/#reports'
  | '/zahlen/#sovereignty'
  | '/zahlen/#openness'
  | '/organisationen/'
  | '/daten/'
  | '/aenderungen/'
  | '/berichte/'
  | '/melden/'
  | '/leichte-sprache/';

const share = (
  counted: Share['counted'],
  systems: readonly AuditedSystem[],
  holds: (one: AuditedSystem) => boolean,
): Share => ({
  counted,
  value: systems.filter(holds).length,
  of: systems.length,
});

/** How many systems state a field. */
const stating = (field: SystemField, { systems }: Audited): Share =>
  share(field, systems, ({ record }) => record[field] !== undefined);

/** All is yes, nothing is no. */
const verdictOf = ({ value, of }: Pick<Share, 'value' | 'of'>): Verdict =>
  value === 0 ? 'no' : value === of ? 'yes' : 'partly';

/** Some statement is there: as far as it is. */
const asFarAs = (shares: readonly Share[]): Answer => {
  const verdicts = shares.map(verdictOf);
  const verdict = verdicts.every((one) => one === 'no')
    ? 'no'
    : verdicts.every((one) => one === 'yes')
      ? 'yes'
      : 'partly';
  return { verdict, shares };
};

const fields =
  (...names: readonly SystemField[]) =>
  (audited: Audited): Answer =>
    asFarAs(names.map((name) => stating(name, audited)));

/** What the register as a whole can or cannot do; the figures only show how much it is used. */
const always =
  (verdict: Verdict, ...names: readonly SystemField[]) =>
  (audited: Audited): Answer => ({ verdict, shares: names.map((name) => stating(name, audited)) });

/** The questions, with answers that are counted anew whenever the site is built. */
export const questions = {
  reporting: {
    critic: 'netzpolitik',
    seenAt: ['/organisationen/', '/zahlen/#reports'],
    answer: ({ bodies }) =>
      asFarAs([
        { counted: 'bodiesReporting', value: bodies.filter(({ reporting }) => reporting).length, of: bodies.length },
      ]),
  },
  complete: {
    critic: 'netzpolitik',
    seenAt: ['/zahlen/#openness'],
    answer: ({ systems }) => ({
      verdict: 'no',
      shares: [share('compiled', systems, ({ record }) => record.provenance === 'compiled')],
    }),
  },
  data: { critic: 'netzpolitik', seenAt: ['/systeme/'], answer: fields('operationalData', 'personalData') },
  risk: {
    critic: 'netzpolitik',
    seenAt: ['/zahlen/#openness'],
    answer: fields('risks', 'impactAssessments', 'aiActClass'),
  },
  reading: { critic: 'netzpolitik', seenAt: ['/systeme/', '/suche/', '/zahlen/'], answer: always('yes') },
  training: { critic: 'checklist', seenAt: ['/systeme/'], answer: fields('developmentData', 'models') },
  depth: {
    critic: 'checklist',
    seenAt: ['/zahlen/#openness'],
    answer: ({ systems }) =>
      asFarAs([share('halfStated', systems, ({ statements: { stated, of } }) => stated * 2 >= of)]),
  },
  fragments: { critic: 'checklist', seenAt: ['/daten/'], answer: always('partly', 'sourceRegister') },
  changes: {
    critic: 'users',
    stories: ['AR010'],
    seenAt: ['/aenderungen/'],
    answer: ({ history }) => ({ verdict: history ? 'yes' : 'no', shares: [] }),
  },
  objection: { critic: 'users', stories: ['AR058'], seenAt: ['/systeme/'], answer: fields('objectionRoute') },
  audits: { critic: 'users', stories: ['AR044'], seenAt: ['/systeme/'], answer: fields('audits') },
  providers: {
    critic: 'users',
    stories: ['AR003', 'AR045'],
    seenAt: ['/zahlen/#sovereignty'],
    answer: (audited) =>
      asFarAs([
        stating('providers', audited),
        share('seat', audited.systems, ({ record }) => record.providers?.some(({ country }) => country) ?? false),
        share('hostingCountry', audited.systems, ({ record }) => record.hosting?.countries !== undefined),
      ]),
  },
  code: {
    critic: 'users',
    stories: ['AR035', 'AR052'],
    seenAt: ['/zahlen/#sovereignty'],
    answer: fields('sourceModel', 'repositoryUrl'),
  },
  mandate: { critic: 'users', stories: ['AR023'], seenAt: ['/systeme/'], answer: fields('politicalMandate') },
  withheld: { critic: 'users', stories: ['AR021'], seenAt: ['/systeme/'], answer: always('yes', 'withheldFields') },
  notice: {
    critic: 'users',
    stories: ['AR019', 'AR028'],
    seenAt: ['/systeme/'],
    answer: always('partly', 'publicNotice'),
  },
  comments: {
    critic: 'users',
    stories: ['AR001', 'AR020', 'AR037'],
    seenAt: ['/melden/'],
    answer: always('no'),
  },
  language: {
    critic: 'users',
    stories: ['AR038'],
    seenAt: ['/leichte-sprache/'],
    answer: always('partly', 'summaryEasyLanguage'),
  },
  law: { critic: 'own', seenAt: ['/systeme/'], answer: fields('legalBases') },
  oversight: { critic: 'own', seenAt: ['/systeme/'], answer: fields('humanOversight', 'decisionEffect') },
  benefit: { critic: 'own', seenAt: ['/systeme/'], answer: fields('benefits', 'performance', 'costs') },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionId = keyof typeof questions;

export const questionIds = Object.keys(questions) as QuestionId[];

/** All questions with their answers, in the order of the page. */
export const answersOf = (audited: Audited) =>
  questionIds.map((id) => {
    const { critic, seenAt, answer, ...question }: Question = questions[id];
    return { id, critic, seenAt, stories: question.stories ?? [], ...answer(audited) };
  });

/** How many questions are answered which way. */
export const verdictCounts = (answers: readonly Pick<Answer, 'verdict'>[]): Readonly<Record<Verdict, number>> => ({
  yes: answers.filter(({ verdict }) => verdict === 'yes').length,
  partly: answers.filter(({ verdict }) => verdict === 'partly').length,
  no: answers.filter(({ verdict }) => verdict === 'no').length,
});

/** The school year somebody needs for half of the short descriptions; nothing where there are none. */
export function middleGrade(systems: readonly Pick<AuditedSystem, 'record'>[]): number | undefined {
  const grades = systems.flatMap(({ record }) => readabilityOf(record.summary)?.grade ?? []).toSorted((a, b) => a - b);
  return grades[(grades.length - 1) >> 1];
}
