import { vocabulary } from '../vocabulary.ts';

/** What kind of provision a legal record describes. */
export const lawKind = vocabulary('law-kind', { de: 'Art der Regelung', en: 'Kind of provision' }, [
  { code: 'definition', de: 'Begriffsbestimmung', en: 'Definition' },
  { code: 'prohibition', de: 'Verbot', en: 'Prohibition' },
  { code: 'duty', de: 'Pflicht', en: 'Duty' },
  { code: 'right', de: 'Recht', en: 'Right' },
  { code: 'date', de: 'Stichtag', en: 'Date' },
  {
    code: 'note',
    de: 'Einordnung',
    en: 'Context',
    note: {
      de: 'Sagt etwas zur Rechtslage, verlangt aber nichts: zum Beispiel eine offene Frage.',
      en: 'Says something about the law but asks for nothing: for example an open question.',
    },
  },
]);
