import { vocabulary } from '../vocabulary.ts';

/** What the AI itself can do, apart from the task it is used for. */
export const capability = vocabulary('capability', { de: 'Fähigkeit der KI', en: 'AI capability' }, [
  {
    code: 'classification',
    de: 'Klassifikation',
    en: 'Classification',
    note: { de: 'Ordnet Eingaben vorgegebenen Gruppen zu.', en: 'Assigns input to given groups.' },
  },
  {
    code: 'extraction',
    de: 'Extraktion',
    en: 'Extraction',
    note: {
      de: 'Liest einzelne Angaben aus Texten oder Bildern aus.',
      en: 'Reads single facts out of texts or images.',
    },
  },
  {
    code: 'text-and-handwriting-recognition',
    de: 'Text- und Handschrifterkennung',
    en: 'Text and handwriting recognition',
    note: {
      de: 'Macht aus Bildern von Schrift durchsuchbaren Text (OCR).',
      en: 'Turns images of writing into searchable text (OCR).',
    },
  },
  {
    code: 'topic-detection',
    de: 'Themenerkennung',
    en: 'Topic detection',
    note: {
      de: 'Findet, worum es in vielen Texten geht, oder fasst ähnliche zusammen, ohne vorgegebene Gruppen.',
      en: 'Finds what many texts are about, or groups similar ones, without given groups.',
    },
  },
  {
    code: 'anonymisation',
    de: 'Anonymisierung',
    en: 'Anonymisation',
    note: {
      de: 'Erkennt und entfernt Angaben zu Personen, auch Schwärzung, Verpixelung und Pseudonymisierung.',
      en: 'Finds and removes details about people, including redaction, blurring and pseudonymisation.',
    },
  },
  { code: 'text-generation', de: 'Texterzeugung', en: 'Text generation' },
  { code: 'media-generation', de: 'Erzeugung von Bild, Audio oder Video', en: 'Generation of images, audio or video' },
  { code: 'summarisation', de: 'Zusammenfassung', en: 'Summarisation' },
  {
    code: 'text-simplification',
    de: 'Textvereinfachung',
    en: 'Text simplification',
    note: {
      de: 'Überträgt Texte in Leichte, Einfache oder verständlichere Sprache.',
      en: 'Turns texts into easy, plain or more understandable language.',
    },
  },
  { code: 'translation', de: 'Übersetzung', en: 'Translation' },
  { code: 'dialogue', de: 'Dialog', en: 'Dialogue' },
  { code: 'search-and-retrieval', de: 'Suche und Wissensabruf', en: 'Search and retrieval' },
  { code: 'forecasting', de: 'Prognose', en: 'Forecasting' },
  { code: 'anomaly-detection', de: 'Erkennung von Auffälligkeiten', en: 'Anomaly detection' },
  { code: 'recommendation-and-ranking', de: 'Empfehlung und Rangfolge', en: 'Recommendation and ranking' },
  { code: 'optimisation-and-planning', de: 'Optimierung und Planung', en: 'Optimisation and planning' },
  { code: 'image-and-object-recognition', de: 'Bild- und Objekterkennung', en: 'Image and object recognition' },
  { code: 'speech-to-text', de: 'Sprache zu Text', en: 'Speech to text' },
  {
    code: 'biometrics',
    de: 'Biometrie',
    en: 'Biometrics',
    note: {
      de: 'Erkennt oder unterscheidet Menschen an körperlichen Merkmalen oder am Verhalten.',
      en: 'Recognises or distinguishes people by bodily features or behaviour.',
    },
  },
  { code: 'control-and-robotics', de: 'Steuerung und Robotik', en: 'Control and robotics' },
]);
