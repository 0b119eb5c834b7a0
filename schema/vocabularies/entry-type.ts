import { vocabulary } from '../vocabulary.ts';

/** What kind of thing an entry describes; only some of them are AI systems. */
export const entryType = vocabulary('entry-type', { de: 'Eintragsart', en: 'Type of entry' }, [
  {
    code: 'ai-system',
    de: 'KI-System',
    en: 'AI system',
    note: {
      de: 'Ein System, das mit KI arbeitet, auch wenn es noch erprobt wird.',
      en: 'A system that works with AI, even while it is still being tried out.',
    },
  },
  {
    code: 'automation',
    de: 'Automatisiertes Verfahren, KI nicht belegt',
    en: 'Automated procedure, AI not evidenced',
    note: {
      de: 'Das Verfahren läuft automatisch. Keine Quelle belegt, dass dabei KI eingesetzt wird.',
      en: 'The procedure runs automatically. No source shows that AI is used.',
    },
  },
  {
    code: 'project',
    de: 'Vorhaben (Idee oder Planung)',
    en: 'Project (idea or plan)',
    note: {
      de: 'Es gibt eine Idee oder Planung, aber noch kein System.',
      en: 'There is an idea or a plan, but no system yet.',
    },
  },
  {
    code: 'programme',
    de: 'Programm, Förderprojekt oder Netzwerk',
    en: 'Programme, funded project or network',
    note: {
      de: 'Es fördert, bündelt oder begleitet KI-Systeme und ist selbst keines.',
      en: 'It funds, bundles or supports AI systems and is not one itself.',
    },
  },
  {
    code: 'platform',
    de: 'Plattform oder Infrastruktur, selbst kein KI-System',
    en: 'Platform or infrastructure, not itself an AI system',
    note: {
      de: 'Auf ihr werden KI-Systeme betrieben, angeboten oder verzeichnet.',
      en: 'AI systems are run, offered or listed on it.',
    },
  },
]);
