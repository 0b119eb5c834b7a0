import { vocabulary } from '../vocabulary.ts';

/** How severe or how likely a risk is. */
export const riskGrade = vocabulary('risk-grade', { de: 'Stufe des Risikos', en: 'Grade of risk' }, [
  { code: 'low', de: 'gering', en: 'Low' },
  { code: 'medium', de: 'mittel', en: 'Medium' },
  { code: 'high', de: 'hoch', en: 'High' },
]);
