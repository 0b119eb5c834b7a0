import { vocabulary } from '../vocabulary.ts';

/** The licence under which an instance publishes its data. */
export const dataLicense = vocabulary('data-license', { de: 'Lizenz der Daten', en: 'Licence of the data' }, [
  {
    code: 'cc0-1-0',
    de: 'CC0 1.0 (gemeinfrei)',
    en: 'CC0 1.0 (public domain)',
    maps: { spdx: 'CC0-1.0', dcat: 'http://dcat-ap.de/def/licenses/cc-zero' },
  },
  {
    code: 'dl-de-zero-2-0',
    de: 'Datenlizenz Deutschland – Zero – Version 2.0',
    en: 'Data licence Germany – Zero – version 2.0',
    maps: { spdx: 'DL-DE-ZERO-2.0', dcat: 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0' },
  },
  {
    code: 'dl-de-by-2-0',
    de: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    en: 'Data licence Germany – attribution – version 2.0',
    maps: { spdx: 'DL-DE-BY-2.0', dcat: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0' },
  },
  {
    code: 'cc-by-4-0',
    de: 'Creative Commons Namensnennung 4.0 (CC BY 4.0)',
    en: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    maps: { spdx: 'CC-BY-4.0', dcat: 'http://dcat-ap.de/def/licenses/cc-by/4.0' },
  },
]);
