import type { RecordOf } from '../../schema/kinds.ts';

type System = RecordOf<'system'>;

/** What can be had counts more than what merely exists. */
const byReuse: Readonly<Record<NonNullable<System['reusePotential']>, number>> = {
  yes: 1.4,
  limited: 1.2,
  'not-assessed': 1,
  no: 0.7,
};

/** What runs can be looked at; what is only an idea has the same need. */
const byStatus: Readonly<Record<System['status'], number>> = {
  operation: 1.2,
  pilot: 1.1,
  development: 1,
  procurement: 0.9,
  planning: 0.8,
  idea: 0.6,
  retired: 0.7,
  discontinued: 0.4,
};

/** How well a system of some likeness serves a need: reuse offered before not, in operation before idea. */
export const offerScore = (likeness: number, { reusePotential, status }: System): number =>
  likeness * (reusePotential ? byReuse[reusePotential] : 1) * byStatus[status];
