import { isAfter, olderThanDays } from '../../schema/dates.ts';
import type { Law } from '../../schema/law.ts';
import { mostDaysOfLaw } from '../../schema/rules/overdue-review.ts';
import type { aiActClass } from '../../schema/vocabularies/ai-act-class.ts';
import type { lawKind } from '../../schema/vocabularies/law-kind.ts';

/* What the page on the law shows, worked out of the records of the law. */

/** One record of the law, seen on a day. */
export interface Provision {
  readonly id: string;
  readonly law: Law;
  readonly begins: 'in-force' | 'later' | 'unclear';
  readonly from?: string;
  /** Compared with its sources longer ago than the check takes without a warning. */
  readonly overdue: boolean;
}

/** What begins on one day. */
export interface Moment {
  readonly date: string;
  readonly when: 'past' | 'next' | 'later';
  readonly provisions: readonly Provision[];
}

/** Whom a list is for. */
export const roles = ['use', 'develop', 'buy', 'citizens', 'body'] as const;
export type Role = (typeof roles)[number];

type Laws = ReadonlyMap<string, { readonly record: Law }>;
type ClassCode = (typeof aiActClass.codes)[number];
type KindCode = (typeof lawKind.codes)[number];

/** All records of the law as of a day, `2026-11-28`; what has ended is left out. */
export const provisionsOf = (laws: Laws, today: string): readonly Provision[] =>
  [...laws]
    .filter(([, { record }]) => !record.appliesUntil || !isAfter(today, record.appliesUntil))
    .map(([id, { record: law }]) => ({
      id,
      law,
      from: law.appliesFrom,
      begins: law.appliesFrom === undefined ? 'unclear' : isAfter(law.appliesFrom, today) ? 'later' : 'in-force',
      overdue: olderThanDays(law.checkedOn, mostDaysOfLaw, today),
    }));

/** The days on which something begins, in their order; the first that is still to come is the next. */
export function momentsOf(provisions: readonly Provision[]): readonly Moment[] {
  const dates = [...new Set(provisions.flatMap(({ from }) => from ?? []))].toSorted();
  const isPast = (date: string) => provisions.some(({ from, begins }) => from === date && begins === 'in-force');
  const next = dates.find((date) => !isPast(date));
  return dates.map((date) => ({
    date,
    when: isPast(date) ? 'past' : date === next ? 'next' : 'later',
    provisions: provisions.filter(({ from }) => from === date).toSorted(datesFirst),
  }));
}

/** A date says what begins as a whole, the others what belongs to it. */
const datesFirst = (a: Provision, b: Provision): number =>
  Number(b.law.kind === 'date') - Number(a.law.kind === 'date') || a.id.localeCompare(b.id, 'en');

const asksSomething = ({ law: { kind } }: Provision): boolean => kind !== 'definition' && kind !== 'note';

/** What a buyer has to ask of the provider, and what makes a purchase unusable. */
const forBuyers: readonly string[] = [
  'ki-vo-art-3-nr-4-betreiber',
  'ki-vo-art-5-verbote',
  'ki-vo-art-26-abs-8-keine-nutzung-ohne-registrierung',
  'ki-vo-art-49-abs-1-registrierung-anbieter',
  'ki-vo-art-50-abs-1-hinweis-auf-ki',
  'ki-vo-art-50-abs-2-kennzeichnung-inhalte',
  'dsgvo-art-35-folgenabschaetzung',
];

/** What serves people concerned besides the rights: limits on machines, and duties to tell them. */
const forCitizens: readonly string[] = [
  'ki-vo-art-5-verbote',
  'ki-vo-art-26-abs-11-information-betroffener',
  'ki-vo-art-50-abs-1-hinweis-auf-ki',
  'ki-vo-art-50-abs-3-emotionserkennung',
  'ki-vo-art-50-abs-4-deepfakes-und-texte',
  'vwvfg-35a-vollautomatischer-verwaltungsakt',
  'informationsfreiheit-antrag',
];

/** The records that are picked by hand; a test sees to it that they exist. */
export const pickedForRoles = [...forBuyers, ...forCitizens];

const belongsTo: Readonly<Record<Role, (provision: Provision) => boolean>> = {
  use: (one) => asksSomething(one) && one.law.kind !== 'right' && addresses(one, 'deployer'),
  develop: (one) => asksSomething(one) && one.law.kind !== 'right' && addresses(one, 'provider'),
  buy: ({ id }) => forBuyers.includes(id),
  citizens: ({ id, law: { kind } }) => kind === 'right' || forCitizens.includes(id),
  body: (one) => addresses(one, 'public-body') && one.law.certainty !== 'unclear',
};

const addresses = ({ law: { addressees = [] } }: Provision, who: NonNullable<Law['addressees']>[number]): boolean =>
  addressees.includes(who);

/** What holds for one role: rights first for citizens, else what applies now before what comes. */
export const forRole = (provisions: readonly Provision[], role: Role): readonly Provision[] =>
  provisions.filter(belongsTo[role]).toSorted((a, b) => rightsFirst(a, b) || inTime(a, b));

/** What holds for one class, or regardless of it. */
export const forClass = (provisions: readonly Provision[], code: ClassCode | undefined): readonly Provision[] =>
  provisions
    .filter((one) => asksSomething(one) || (code !== undefined && one.law.aiActClasses?.includes(code)))
    .filter(({ law: { aiActClasses = [], kind, norm } }) =>
      code === undefined
        ? aiActClasses.length === 0 && kind !== 'date' && norm.includes('KI-VO') && !isRegistration(norm)
        : aiActClasses.includes(code),
    )
    .toSorted(inTime);

/** Art. 49 names its classes; a note on it is for all of them. */
const isRegistration = (norm: string): boolean => norm.startsWith('Art. 49');

const rightsFirst = (a: Provision, b: Provision): number =>
  Number(b.law.kind === 'right') - Number(a.law.kind === 'right');

const rank = { 'in-force': 0, later: 1, unclear: 2 } as const;

const inTime = (a: Provision, b: Provision): number =>
  rank[a.begins] - rank[b.begins] || (a.from ?? '').localeCompare(b.from ?? '', 'en') || a.id.localeCompare(b.id, 'en');

/** Open questions, those on the AI Act first: nobody could answer them, so they come before all else that is told in full. */
export const openQuestions = (provisions: readonly Provision[]): readonly Provision[] =>
  provisions
    .filter(({ law }) => law.kind === 'note' && law.certainty === 'unclear')
    .toSorted((a, b) => Number(isOfAiAct(b)) - Number(isOfAiAct(a)));

const isOfAiAct = ({ law: { norm } }: Provision): boolean => norm.includes('KI-VO');

/** What is unclear in itself or in its date, besides the open questions. */
export const alsoUnclear = (provisions: readonly Provision[]): readonly Provision[] =>
  provisions.filter(
    ({ law }) => law.kind !== 'note' && (law.certainty === 'unclear' || law.dateCertainty === 'unclear'),
  );

/** All that is not an open question, by kind and then in the order of time. */
export const byKind = (
  provisions: readonly Provision[],
  kinds: readonly KindCode[],
): readonly { readonly kind: KindCode; readonly provisions: readonly Provision[] }[] => {
  const open = new Set(openQuestions(provisions));
  return kinds
    .map((kind) => ({
      kind,
      provisions: provisions.filter((one) => one.law.kind === kind && !open.has(one)).toSorted(inTime),
    }))
    .filter((group) => group.provisions.length > 0);
};
