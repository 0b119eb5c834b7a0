import { vocabulary } from '../vocabulary.ts';

/** What kind of publication deals with the system. */
export const publicationType = vocabulary(
  'publication-type',
  { de: 'Art der Veröffentlichung', en: 'Type of publication' },
  [
    { code: 'report', de: 'Bericht', en: 'Report' },
    { code: 'evaluation', de: 'Evaluation', en: 'Evaluation' },
    { code: 'research', de: 'Wissenschaftliche Arbeit', en: 'Research paper' },
    { code: 'documentation', de: 'Technische Dokumentation', en: 'Technical documentation' },
    { code: 'parliamentary-document', de: 'Parlamentsdokument', en: 'Parliamentary document' },
    { code: 'press-release', de: 'Pressemitteilung', en: 'Press release' },
    { code: 'media', de: 'Medienbericht', en: 'Media report' },
    { code: 'other', de: 'Sonstiges', en: 'Other' },
  ],
);
