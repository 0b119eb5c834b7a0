import { vocabulary } from '../vocabulary.ts';

/** Where a reuse offer can be obtained. */
export const reuseChannel = vocabulary('reuse-channel', { de: 'Bezugsweg', en: 'Channel' }, [
  { code: 'direct', de: 'Direkt bei der Stelle', en: 'Directly from the body' },
  { code: 'opencode', de: 'openCode', en: 'openCode' },
  { code: 'fit-store', de: 'FIT-Store', en: 'FIT-Store' },
  { code: 'efa-marketplace', de: 'Marktplatz für EfA-Leistungen', en: 'Marketplace for EfA services' },
  { code: 'dvc', de: 'Deutsche Verwaltungscloud (DVC)', en: 'German Administration Cloud (DVC)' },
  { code: 'administrative-agreement', de: 'Verwaltungsabkommen', en: 'Administrative agreement' },
  { code: 'other', de: 'Sonstiger Weg', en: 'Other channel' },
]);
