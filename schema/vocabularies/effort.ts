import { vocabulary } from '../vocabulary.ts';

/** How much work a reuse means. */
export const effort = vocabulary('effort', { de: 'Aufwand', en: 'Effort' }, [
  { code: 'low', de: 'gering', en: 'Low', note: { de: 'Tage bis wenige Wochen.', en: 'Days to a few weeks.' } },
  {
    code: 'medium',
    de: 'mittel',
    en: 'Medium',
    note: { de: 'Einige Wochen bis Monate.', en: 'Some weeks to months.' },
  },
  {
    code: 'high',
    de: 'hoch',
    en: 'High',
    note: { de: 'Eigenes Projekt mit mehreren Beteiligten.', en: 'A project of its own with several parties.' },
  },
]);
