import { vocabulary } from '../vocabulary.ts';

/** The form data come in. */
export const dataModality = vocabulary('data-modality', { de: 'Datenart', en: 'Data modality' }, [
  { code: 'text', de: 'Text', en: 'Text' },
  { code: 'tabular', de: 'Tabellen und Register', en: 'Tables and registers' },
  { code: 'image', de: 'Bilder', en: 'Images' },
  { code: 'audio', de: 'Audio', en: 'Audio' },
  { code: 'video', de: 'Video', en: 'Video' },
  { code: 'geospatial', de: 'Geodaten', en: 'Geodata' },
  { code: 'sensor', de: 'Sensordaten und Zeitreihen', en: 'Sensor data and time series' },
  { code: 'multimodal', de: 'Mehrere Datenarten', en: 'Several modalities' },
  { code: 'other', de: 'Sonstige Datenart', en: 'Other modality' },
]);
