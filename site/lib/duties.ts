import { isAfter } from '../../schema/dates.ts';
import type { Law } from '../../schema/law.ts';
import type { System } from '../../schema/system.ts';
import type { Jurisdiction } from '../../schema/kinds.ts';

/** What a provision depends on although the record does not say it. */
export type Proviso =
  'ai-system' | 'decides' | 'personal-data' | 'decides-on-personal-data' | 'art-50' | 'annex-iii-area';

/** A provision that holds for a system, or may hold. */
export interface Duty {
  readonly id: string;
  readonly law: Law;
  readonly begins: 'in-force' | 'later' | 'unclear';
  /** Day, month or year from which it applies to this system. */
  readonly from?: string;
  /** Set where the record leaves open whether it holds. */
  readonly provided?: Proviso;
}

export interface Duties {
  /** Whether the record classifies the system, leaves that open, says nothing, or says that it is no AI system. */
  readonly classification: 'stated' | 'open' | 'missing' | 'no-ai-system';
  readonly duties: readonly Duty[];
}

/** Of an entry, what decides about the law. */
export interface Subject {
  readonly jurisdiction?: Jurisdiction;
  readonly record: Pick<
    System,
    | 'entryType'
    | 'aiActClass'
    | 'aiActRoles'
    | 'annexIIIArea'
    | 'art50Duties'
    | 'audience'
    | 'decisionEffect'
    | 'personalData'
  >;
}

type Answer = true | false | Proviso;

/**
 * What the law asks of a system and from when, read off the records of the law. No verdict: a provision that hangs on
 * something the entry does not state is named with that proviso; of those that hang on the class under the AI Act only
 * the ones of a stated class are named.
 * @param laws by id
 * @param today `2026-11-22`
 */
export function dutiesOf(subject: Subject, laws: ReadonlyMap<string, { readonly record: Law }>, today: string): Duties {
  const all = [...laws].map(([id, { record }]) => ({ id, law: record }));
  const starts = all.map(({ law }) => law).filter(isStartOfClass);
  const duties = all.flatMap(({ id, law }): Duty[] => {
    if (law.appliesUntil && isAfter(today, law.appliesUntil)) return [];
    const answer = holds(id, law, subject);
    if (answer === false) return [];
    const from = beginning(law, subject, starts);
    const begins = from === undefined ? 'unclear' : isAfter(from, today) ? 'later' : 'in-force';
    return [{ id, law, begins, from, provided: answer === true ? undefined : answer }];
  });
  return { classification: classificationOf(subject), duties: duties.toSorted(inOrder) };
}

function classificationOf({ record: { aiActClass, entryType } }: Subject): Duties['classification'] {
  if (aiActClass === undefined) return isAiSystem({ record: { entryType } }) === false ? 'no-ai-system' : 'missing';
  return aiActClass === 'open' || aiActClass === 'no-ai-system' ? aiActClass : 'stated';
}

/** Every condition must hold; one that is left open makes the whole open. */
function holds(id: string, law: Law, subject: Subject): Answer {
  const ofAiAct = law.norm.includes('KI-VO');
  const answers: Answer[] = [
    isDemand(law),
    concernsClass(id, law, subject),
    ofAiAct ? isAiSystem(subject) : true,
    concernsRole(law, subject),
    hangsOn[id]?.(subject) ?? true,
  ];
  if (answers.includes(false)) return false;
  // The most telling proviso stands last.
  return answers.findLast((answer) => answer !== true) ?? true;
}

/** Notes, definitions, and dates of the law as a whole ask nothing of a single system. */
const isDemand = ({ kind, aiActClasses = [] }: Law): boolean =>
  kind !== 'note' && ((kind !== 'definition' && kind !== 'date') || aiActClasses.length > 0);

function isAiSystem({ record: { aiActClass, entryType } }: Subject): Answer {
  if (aiActClass === 'no-ai-system') return false;
  if (aiActClass !== undefined && aiActClass !== 'open') return true;
  if (entryType === 'platform' || entryType === 'programme') return false;
  return entryType === 'automation' ? 'ai-system' : true;
}

function concernsClass(id: string, { aiActClasses = [] }: Law, { record }: Subject): boolean {
  // The duties of Art. 50 may come on top of any class; the record names them one by one.
  const named = record.art50Duties?.some((duty) => duty !== 'none' && art50[duty] === id) ?? false;
  return (
    aiActClasses.length === 0 || named || (record.aiActClass !== undefined && among(record.aiActClass, aiActClasses))
  );
}

function concernsRole({ addressees = [] }: Law, { record: { aiActRoles = [] } }: Subject): Answer {
  if (addressees.length === 0 || addressees.includes('public-body')) return true;
  if (aiActRoles.length === 0 || aiActRoles.includes('open')) return true;
  return aiActRoles.some((role) => among(role, addressees));
}

const among = (code: string, codes: readonly string[]): boolean => codes.includes(code);

/** The record of each transparency duty. */
export const art50 = {
  'art-50-1-interaction': 'ki-vo-art-50-abs-1-hinweis-auf-ki',
  'art-50-2-marking': 'ki-vo-art-50-abs-2-kennzeichnung-inhalte',
  'art-50-3-emotion-biometrics': 'ki-vo-art-50-abs-3-emotionserkennung',
  'art-50-4-deepfake-text': 'ki-vo-art-50-abs-4-deepfakes-und-texte',
} as const;

const statedArt50 =
  (duty: keyof typeof art50) =>
  ({ record }: Subject): Answer =>
    record.art50Duties ? record.art50Duties.includes(duty) : 'art-50';

const decides = ({ record: { decisionEffect } }: Subject): Answer =>
  decisionEffect === undefined ? 'decides' : decisionEffect === 'deciding';

const usesPersonalData = ({ record: { personalData } }: Subject): Answer =>
  personalData === undefined ? 'personal-data' : personalData !== 'none';

function decidesOnPersonalData(subject: Subject): Answer {
  const answers = [decides(subject), usesPersonalData(subject)];
  if (answers.includes(false)) return false;
  return answers.every((answer) => answer === true) || 'decides-on-personal-data';
}

/** Critical infrastructure (point 2 of Annex III) is left out of several duties and has one of its own. */
const inCriticalInfrastructure = ({ record: { annexIIIArea } }: Subject): Answer =>
  annexIIIArea === undefined ? 'annex-iii-area' : annexIIIArea === 'annex-iii-2';

function outsideCriticalInfrastructure(subject: Subject): Answer {
  const inside = inCriticalInfrastructure(subject);
  return typeof inside === 'boolean' ? !inside : inside;
}

/** Points 1, 6 and 7 count only in law enforcement, migration, asylum and border control: the area leaves that open. */
const inSecureSection = ({ record: { annexIIIArea } }: Subject): Answer =>
  annexIIIArea === undefined || /^annex-iii-[167]/.test(annexIIIArea) ? 'annex-iii-area' : false;

/** On which statements a provision hangs besides class and role; the records of the law have no field for these. */
export const hangsOn: Readonly<Record<string, (subject: Subject) => Answer>> = {
  'vwvfg-35a-vollautomatischer-verwaltungsakt': decides,
  // Parallel rules of social and tax law, named with § 35a; no statement of an entry says which procedure it serves.
  'sgb-x-31a-vollautomatischer-verwaltungsakt': () => false,
  'ao-155-abs-4-vollautomatische-steuerfestsetzung': () => false,
  // About the data of authorities, not about their systems.
  'egovg-12a-offene-daten': () => false,
  'dsgvo-art-22-automatisierte-entscheidungen': decidesOnPersonalData,
  'dsgvo-art-35-folgenabschaetzung': usesPersonalData,
  // About web pages, not about AI; whoever runs a chatbot on a page of the Federation is concerned.
  'bgg-bitv-erklaerung-zur-barrierefreiheit': ({ jurisdiction, record: { audience } }) =>
    jurisdiction === 'bund' && (audience === 'external' || audience === 'both'),
  [art50['art-50-1-interaction']]: statedArt50('art-50-1-interaction'),
  [art50['art-50-2-marking']]: statedArt50('art-50-2-marking'),
  [art50['art-50-3-emotion-biometrics']]: statedArt50('art-50-3-emotion-biometrics'),
  [art50['art-50-4-deepfake-text']]: statedArt50('art-50-4-deepfake-text'),
  'ki-vo-art-27-grundrechte-folgenabschaetzung': outsideCriticalInfrastructure,
  'ki-vo-art-49-abs-1-registrierung-anbieter': outsideCriticalInfrastructure,
  'ki-vo-art-49-abs-3-registrierung-behoerden': outsideCriticalInfrastructure,
  'ki-vo-art-49-abs-4-nicht-oeffentlicher-teil': inSecureSection,
  'ki-vo-art-49-abs-5-nationale-registrierung': inCriticalInfrastructure,
  'ki-vo-art-86-erklaerung': outsideCriticalInfrastructure,
};

/** The record that says from when the rules of one class apply at all. */
const isStartOfClass = ({ kind, aiActClasses = [] }: Law): boolean => kind === 'date' && aiActClasses.length === 1;

/** A rule for several classes names its earliest day; for the others it begins with the rules of their class. */
function beginning({ appliesFrom, aiActClasses = [] }: Law, { record }: Subject, starts: Law[]): string | undefined {
  if (!appliesFrom || aiActClasses.length === 0) return appliesFrom;
  const ofClass = starts.find((start) => start.aiActClasses?.[0] === record.aiActClass)?.appliesFrom;
  return ofClass && isAfter(ofClass, appliesFrom) ? ofClass : appliesFrom;
}

/** What certainly holds before what may hold, what applies now before what comes. */
const rank = { 'in-force': 0, later: 1, unclear: 2 } as const;

function inOrder(a: Duty, b: Duty): number {
  return (
    Number(a.provided !== undefined) - Number(b.provided !== undefined) ||
    rank[a.begins] - rank[b.begins] ||
    (a.from ?? '').localeCompare(b.from ?? '', 'en') ||
    a.id.localeCompare(b.id, 'en')
  );
}
