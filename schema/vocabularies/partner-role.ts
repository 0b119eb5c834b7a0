import { vocabulary } from '../vocabulary.ts';

/** What a partner contributes. */
export const partnerRole = vocabulary('partner-role', { de: 'Rolle der beteiligten Stelle', en: 'Role of a partner' }, [
  {
    code: 'joint-responsibility',
    de: 'Gemeinsam verantwortlich',
    en: 'Jointly responsible',
    note: {
      de: 'Trägt das Vorhaben gleichrangig mit der verantwortlichen Stelle.',
      en: 'Carries the project on an equal footing with the responsible body.',
    },
  },
  {
    code: 'lead-partner',
    de: 'Federführung',
    en: 'Lead partner',
    note: { de: 'Führt das gemeinsame Vorhaben mehrerer Partner.', en: 'Leads the joint project of several partners.' },
  },
  { code: 'client', de: 'Auftraggeber', en: 'Client' },
  {
    code: 'coordination',
    de: 'Koordination, Produktmanagement',
    en: 'Coordination, product management',
    note: { de: 'Auch als Projektträger.', en: 'Also as the body that runs the project.' },
  },
  { code: 'operation', de: 'Betrieb', en: 'Operation' },
  { code: 'development', de: 'Entwicklung', en: 'Development' },
  { code: 'subject-matter', de: 'Fachliche Mitarbeit', en: 'Subject-matter expertise' },
  {
    code: 'funding',
    de: 'Finanzierung, Förderung',
    en: 'Funding',
  },
  { code: 'research', de: 'Forschung', en: 'Research' },
  { code: 'pilot', de: 'Pilotierung', en: 'Piloting' },
  { code: 'other', de: 'Sonstige Beteiligung', en: 'Other involvement' },
]);
