import { vocabulary } from '../vocabulary.ts';

/** Whether and when a system learns. */
export const learningMode = vocabulary('learning-mode', { de: 'Lernverhalten', en: 'Learning mode' }, [
  {
    code: 'rule-based',
    de: 'Regelbasiert',
    en: 'Rule-based',
    note: {
      de: 'Menschen haben die Regeln festgelegt. Das System lernt nicht.',
      en: 'People have set the rules. The system does not learn.',
    },
  },
  {
    code: 'trained-static',
    de: 'Einmal trainiert',
    en: 'Trained once',
    note: { de: 'Das Modell bleibt nach dem Training unverändert.', en: 'The model stays unchanged after training.' },
  },
  { code: 'retrained-periodically', de: 'Regelmäßig nachtrainiert', en: 'Retrained periodically' },
  {
    code: 'learns-in-operation',
    de: 'Lernt im Betrieb',
    en: 'Learns in operation',
    note: { de: 'Das System verändert sich laufend durch neue Daten.', en: 'New data change the system continuously.' },
  },
]);
