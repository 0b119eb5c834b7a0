import type { RecordOf } from '../../schema/kinds.ts';

type System = RecordOf<'system'>;
type CooperationType = NonNullable<System['cooperationWishes']>[number]['type'];

const beforeStart: ReadonlySet<System['status']> = new Set(['idea', 'planning', 'procurement', 'development']);
const running: ReadonlySet<System['status']> = new Set(['pilot', 'operation']);

/** A field of the other system that shows what it could contribute. */
export type Strength = 'status' | 'lessonsLearned' | 'operationalData' | 'publications';

/**
 * What a partner should bring for each wish: who looks for a place to try something out needs somebody before the start,
 * who looks for experience needs somebody who has it.
 */
const wanted: Readonly<Record<CooperationType, (other: System) => Strength | undefined>> = {
  exchange: (other) => (other.lessonsLearned ? 'lessonsLearned' : running.has(other.status) ? 'status' : undefined),
  'pilot-partner': (other) => (beforeStart.has(other.status) ? 'status' : undefined),
  'co-development': (other) => (beforeStart.has(other.status) ? 'status' : undefined),
  // The register does not know who has money to give; two who look for it can look together.
  funding: () => undefined,
  data: (other) => (other.operationalData ? 'operationalData' : undefined),
  evaluation: (other) => (other.publications ? 'publications' : running.has(other.status) ? 'status' : undefined),
};

/** How two systems fit as partners. */
export interface Fit {
  readonly score: number;
  /** Wishes both have. */
  readonly wishes: readonly CooperationType[];
  /** What the other could contribute to a wish. */
  readonly strengths: readonly Strength[];
}

/**
 * How well a system fits the wishes for cooperation of another: like aims are the likeness; the same wish, a strength
 * that the wish asks for and being open for cooperation come on top.
 */
export function partnerFit(likeness: number, own: System, other: System): Fit {
  const asked = [...new Set((own.cooperationWishes ?? []).map(({ type }) => type))];
  const offered = new Set((other.cooperationWishes ?? []).map(({ type }) => type));
  const wishes = asked.filter((type) => offered.has(type));
  const strengths = [...new Set(asked.flatMap((type) => wanted[type](other) ?? []))];
  const open = other.openForCooperation === true ? 1.4 : other.openForCooperation === false ? 0.5 : 1;
  return {
    score: likeness * open * (wishes.length > 0 ? 1.3 : 1) * (strengths.length > 0 ? 1.2 : 1),
    wishes,
    strengths,
  };
}

/** Whether a body looks for partners here. */
export const seeksPartners = ({ openForCooperation, cooperationWishes }: System): boolean =>
  openForCooperation === true || (cooperationWishes?.length ?? 0) > 0;
