import { vocabulary } from '../vocabulary.ts';

/** How well a statement about the law is backed. */
export const certainty = vocabulary('certainty', { de: 'Sicherheit der Angabe', en: 'Certainty' }, [
  { code: 'verbatim', de: 'Wortlaut eingesehen', en: 'Wording seen' },
  { code: 'two-sources', de: 'Zwei unabhängige Quellen', en: 'Two independent sources' },
  { code: 'one-source', de: 'Eine Quelle', en: 'One source' },
  {
    code: 'unclear',
    de: 'Ungeklärt',
    en: 'Unclear',
    note: {
      de: 'Nicht geprüft, oder die Quellen widersprechen sich.',
      en: 'Not checked, or the sources contradict each other.',
    },
  },
]);
