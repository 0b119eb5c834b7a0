import { vocabulary } from '../vocabulary.ts';

/** How much a system does without a person. */
export const automationLevel = vocabulary('automation-level', { de: 'Automationsstufe', en: 'Level of automation' }, [
  {
    code: 'assistance',
    de: 'Assistenz',
    en: 'Assistance',
    note: {
      de: 'Das System unterstützt. Jeden Schritt veranlasst ein Mensch.',
      en: 'The system supports. A person initiates every step.',
    },
  },
  {
    code: 'delegation',
    de: 'Delegation',
    en: 'Delegation',
    note: {
      de: 'Das System erledigt festgelegte Schritte selbst. Ein Mensch beaufsichtigt es und kann eingreifen.',
      en: 'The system carries out defined steps itself. A person supervises and can intervene.',
    },
  },
  {
    code: 'autonomous',
    de: 'Autonom',
    en: 'Autonomous',
    note: {
      de: 'Das System handelt im Einzelfall ohne einen Menschen.',
      en: 'The system acts in the individual case without a person.',
    },
  },
]);
