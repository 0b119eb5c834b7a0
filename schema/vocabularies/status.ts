import { vocabulary } from '../vocabulary.ts';

/** How much a reporting body has to state; each stage includes the ones before. */
export const stages = ['registration', 'publication', 'pilot', 'operation'] as const;
export type Stage = (typeof stages)[number];

export const status = vocabulary('status', { de: 'Projektstatus', en: 'Project status' }, [
  { code: 'idea', de: 'Idee', en: 'Idea', maps: { jrc: 'Planned' } },
  {
    code: 'planning',
    de: 'in Planung',
    en: 'Planned',
    maps: { atrs: 'Pre-deployment', nl: 'In ontwikkeling', us: 'Pre-deployment', jrc: 'Planned' },
  },
  {
    code: 'procurement',
    de: 'in Beschaffung',
    en: 'In procurement',
    maps: { atrs: 'Pre-deployment', nl: 'In ontwikkeling', us: 'Pre-deployment', jrc: 'Planned' },
  },
  {
    code: 'development',
    de: 'in Entwicklung',
    en: 'In development',
    maps: { atrs: 'Pre-deployment', nl: 'In ontwikkeling', us: 'Pre-deployment', jrc: 'In development' },
  },
  {
    code: 'pilot',
    de: 'Pilot',
    en: 'Pilot',
    maps: { atrs: ['Private beta', 'Public beta'], us: 'Pilot', jrc: 'Pilot' },
  },
  {
    code: 'operation',
    de: 'im Einsatz',
    en: 'In use',
    maps: { atrs: 'Production', nl: 'In gebruik', us: 'Deployed', jrc: 'Implemented' },
  },
  {
    code: 'retired',
    de: 'außer Betrieb',
    en: 'Retired',
    maps: { atrs: 'Retired', nl: 'Buiten gebruik', us: 'Retired', jrc: 'Not in use anymore' },
  },
  { code: 'discontinued', de: 'verworfen', en: 'Discontinued' },
]);

const stageByStatus: Record<(typeof status.codes)[number], Stage> = {
  idea: 'registration',
  planning: 'registration',
  procurement: 'publication',
  development: 'publication',
  pilot: 'pilot',
  operation: 'operation',
  retired: 'operation',
  discontinued: 'registration',
};

/** The stage a status demands. */
export const stageOf = (code: (typeof status.codes)[number]): Stage => stageByStatus[code];

/** Whether a record in stage `reached` already owes a field due at `due`. */
export const owes = (reached: Stage, due: Stage): boolean => stages.indexOf(reached) >= stages.indexOf(due);
