import { vocabulary } from '../vocabulary.ts';

/** Whether costs are planned or spent. */
export const costBasis = vocabulary('cost-basis', { de: 'Grundlage der Kosten', en: 'Basis of the costs' }, [
  { code: 'planned', de: 'geplant', en: 'Planned' },
  { code: 'actual', de: 'tatsächlich angefallen', en: 'Actually incurred' },
]);
