import { vocabulary } from '../vocabulary.ts';

/** Whose administration a record belongs to; the code is its folder. `ags` is the two-digit key of the Land. */
export const jurisdiction = vocabulary('jurisdiction', { de: 'Gebiet', en: 'Jurisdiction' }, [
  { code: 'bund', de: 'Bund', en: 'Federation', maps: { iso: 'DE' } },
  {
    code: 'joint',
    de: 'Länderübergreifend / gemeinsam',
    en: 'Joint / across Länder',
    note: {
      de: 'Von mehreren Ländern oder von Bund und Ländern gemeinsam getragen.',
      en: 'Carried jointly by several Länder or by Federation and Länder.',
    },
  },
  { code: 'bw', de: 'Baden-Württemberg', en: 'Baden-Württemberg', maps: { ags: '08', iso: 'DE-BW' } },
  { code: 'by', de: 'Bayern', en: 'Bavaria', maps: { ags: '09', iso: 'DE-BY' } },
  { code: 'be', de: 'Berlin', en: 'Berlin', maps: { ags: '11', iso: 'DE-BE' } },
  { code: 'bb', de: 'Brandenburg', en: 'Brandenburg', maps: { ags: '12', iso: 'DE-BB' } },
  { code: 'hb', de: 'Bremen', en: 'Bremen', maps: { ags: '04', iso: 'DE-HB' } },
  { code: 'hh', de: 'Hamburg', en: 'Hamburg', maps: { ags: '02', iso: 'DE-HH' } },
  { code: 'he', de: 'Hessen', en: 'Hesse', maps: { ags: '06', iso: 'DE-HE' } },
  { code: 'mv', de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania', maps: { ags: '13', iso: 'DE-MV' } },
  { code: 'ni', de: 'Niedersachsen', en: 'Lower Saxony', maps: { ags: '03', iso: 'DE-NI' } },
  { code: 'nw', de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia', maps: { ags: '05', iso: 'DE-NW' } },
  { code: 'rp', de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate', maps: { ags: '07', iso: 'DE-RP' } },
  { code: 'sl', de: 'Saarland', en: 'Saarland', maps: { ags: '10', iso: 'DE-SL' } },
  { code: 'sn', de: 'Sachsen', en: 'Saxony', maps: { ags: '14', iso: 'DE-SN' } },
  { code: 'st', de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt', maps: { ags: '15', iso: 'DE-ST' } },
  { code: 'sh', de: 'Schleswig-Holstein', en: 'Schleswig-Holstein', maps: { ags: '01', iso: 'DE-SH' } },
  { code: 'th', de: 'Thüringen', en: 'Thuringia', maps: { ags: '16', iso: 'DE-TH' } },
]);
