import { vocabulary } from '../vocabulary.ts';

/** What a partner contributes. */
export const partnerRole = vocabulary('partner-role', { de: 'Rolle der beteiligten Stelle', en: 'Role of a partner' }, [
  { code: 'operation', de: 'Betrieb', en: 'Operation' },
  { code: 'development', de: 'Entwicklung', en: 'Development' },
  { code: 'subject-matter', de: 'Fachliche Mitarbeit', en: 'Subject-matter expertise' },
  { code: 'funding', de: 'Finanzierung', en: 'Funding' },
  { code: 'research', de: 'Forschung', en: 'Research' },
  { code: 'pilot', de: 'Pilotierung', en: 'Piloting' },
  { code: 'other', de: 'Sonstige Beteiligung', en: 'Other involvement' },
]);
