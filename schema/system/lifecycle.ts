import { optional, required } from '../field.ts';
import { code, partialDate, prose } from '../primitives.ts';
import { status } from '../vocabularies/status.ts';

/** Section D: how far the system has come, since when and until when. */
export const lifecycle = {
  status: required(code(status), {
    label: { de: 'Projektstatus', en: 'Project status' },
    help: {
      de: 'Wie weit ist das System? Der Status bestimmt, welche Angaben Pflicht sind.',
      en: 'How far has the system come? The status decides which statements are required.',
    },
    example: 'pilot',
    badExample: {
      value: 'läuft',
      why: {
        de: 'Der Projektstatus kommt aus einer Liste. Im Formular wählen Sie ihn aus.',
        en: 'The status comes from a list. In the form you choose it.',
      },
      found: 'error',
    },
  }),
  statusDate: optional(partialDate(), {
    label: { de: 'Stand des Projektstatus', en: 'Status as of' },
    help: {
      de: 'Tag oder Monat, für den der Status belegt ist. Der Beginn der Nutzung steht in einem eigenen Feld.',
      en: 'Day or month for which the status is attested. The begin of use has its own field.',
    },
    example: '2026-03',
    badExample: {
      value: '01.03.2026',
      why: {
        de: 'Ein Datum beginnt mit dem Jahr: 2026-03-01, oder nur der Monat: 2026-03.',
        en: 'A date begins with the year: 2026-03-01, or the month alone: 2026-03.',
      },
      found: 'error',
    },
    due: 'registration',
    past: true,
  }),
  startDate: optional(partialDate(), {
    label: { de: 'Nutzung seit oder geplant ab', en: 'In use since or planned from' },
    help: {
      de: 'Erster Tag der Nutzung, auch im Pilot. Vor dem Start der geplante Zeitpunkt. Monat oder Jahr genügt.',
      en: 'First day of use, also as a pilot. Before the start the planned date. Month or year is enough.',
    },
    example: '2026-09',
    due: 'pilot',
  }),
  endDate: optional(partialDate(), {
    label: { de: 'Nutzung bis', en: 'In use until' },
    help: {
      de: 'Wann die Nutzung endete oder planmäßig endet. Monat oder Jahr genügt.',
      en: 'When the use ended or is planned to end. Month or year is enough.',
    },
    example: '2027-12',
    // Of the ended systems only a retired one has reached this stage; a discontinued one may never have been used.
    due: 'operation',
    when: 'ended',
    notBefore: 'startDate',
  }),
  endReason: optional(prose(1000), {
    label: { de: 'Grund für das Ende', en: 'Reason for the end' },
    help: {
      de: 'Warum wurde das System abgeschaltet oder verworfen? Andere können daraus lernen.',
      en: 'Why was the system switched off or dropped? Others can learn from it.',
    },
    example: 'Die Erkennung war bei Handschriften zu ungenau. Die Stadt wechselt zu einer gemeinsamen Lösung.',
    due: 'registration',
    when: 'ended',
  }),
  maintenance: optional(prose(1500), {
    label: { de: 'Wartung und Überprüfung', en: 'Maintenance and review' },
    help: {
      de: 'Wer wartet das System, wie oft wird es überprüft, und was löst eine Änderung aus?',
      en: 'Who maintains the system, how often is it reviewed, and what triggers a change?',
    },
    example:
      'Das Amt prüft jeden Monat eine Stichprobe von 100 Zuordnungen. Der Hersteller liefert zwei Updates im Jahr.',
    expert: true,
  }),
} as const;
