import { vocabulary } from '../vocabulary.ts';

/** Standard an interface follows. */
export const interfaceStandard = vocabulary(
  'interface-standard',
  { de: 'Schnittstellenstandard', en: 'Interface standard' },
  [
    {
      code: 'xoev',
      de: 'XÖV',
      en: 'XÖV',
      note: {
        de: 'Standards für den Datenaustausch in der öffentlichen Verwaltung.',
        en: 'Standards for data exchange in the German public administration.',
      },
    },
    {
      code: 'fit-connect',
      de: 'FIT-Connect',
      en: 'FIT-Connect',
      note: {
        de: 'Dienst zur Übermittlung von Anträgen an die zuständige Stelle.',
        en: 'Service that delivers applications to the authority in charge.',
      },
    },
    {
      code: 'rest',
      de: 'REST',
      en: 'REST',
      note: { de: 'Programmierschnittstelle über das Web.', en: 'Programming interface over the web.' },
    },
    { code: 'e-file', de: 'E-Akte', en: 'Electronic file (E-Akte)' },
    { code: 'other', de: 'Sonstiger Standard', en: 'Other standard' },
  ],
);
