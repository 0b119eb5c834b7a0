import type { Language } from '../../schema/language.ts';

/** Expressions that mean the same to somebody who searches, in each language; several words count as a phrase. */
export type SynonymGroup = Readonly<Record<Language, readonly string[]>>;

/**
 * Whoever looks for one expression of a group also finds the others, after those that say it literally. Upper and lower
 * case, endings and spelling variants make no difference, so each expression stands here in one form. On English pages
 * the German expressions count too, because names of bodies and many entries are German.
 */
export const synonyms: readonly SynonymGroup[] = [
  // Kinds of systems
  {
    de: [
      'Chatbot',
      'Chat-Bot',
      'Chatsystem',
      'Sprachassistent',
      'Dialogsystem',
      'virtueller Assistent',
      'virtuelle Assistenz',
      'digitaler Assistent',
    ],
    en: ['chatbot', 'chat bot', 'virtual assistant', 'dialogue system', 'conversational agent'],
  },
  {
    de: ['Sprachbot', 'Voicebot', 'Telefonbot', 'Telefonassistent', 'Anrufbot'],
    en: ['voicebot', 'voice bot', 'phone bot', 'telephone bot', 'telephone assistant'],
  },
  { de: ['KI', 'AI', 'künstliche Intelligenz'], en: ['AI', 'artificial intelligence'] },
  {
    de: ['LLM', 'Sprachmodell', 'großes Sprachmodell', 'Large Language Model'],
    en: ['LLM', 'language model', 'large language model'],
  },
  { de: ['maschinelles Lernen', 'Machine Learning', 'ML'], en: ['machine learning', 'ML'] },
  { de: ['neuronales Netz', 'Deep Learning'], en: ['neural network', 'deep learning'] },
  { de: ['RAG', 'Wissensabruf', 'Retrieval Augmented Generation'], en: ['RAG', 'retrieval augmented generation'] },
  { de: ['Roboter', 'Robotik', 'Serviceroboter'], en: ['robot', 'robotics'] },
  { de: ['Open Source', 'quelloffen', 'freie Software', 'offener Quellcode'], en: ['open source', 'free software'] },
  // What they do
  {
    de: [
      'OCR',
      'Texterkennung',
      'Schrifterkennung',
      'Zeichenerkennung',
      'Handschrifterkennung',
      'Handschriftenerkennung',
    ],
    en: ['OCR', 'text recognition', 'character recognition', 'handwriting recognition'],
  },
  {
    de: ['Spracherkennung', 'Transkription', 'Verschriftlichung', 'Sprache zu Text', 'Speech-to-Text', 'Diktat'],
    en: ['speech recognition', 'transcription', 'speech to text'],
  },
  {
    de: ['Übersetzung', 'übersetzt', 'Dolmetscher', 'dolmetschen', 'Translator'],
    en: ['translation', 'translator', 'interpreter', 'interpreting'],
  },
  {
    de: ['Leichte Sprache', 'Einfache Sprache', 'bürgernahe Sprache', 'verständliche Sprache', 'Textvereinfachung'],
    en: ['easy language', 'plain language', 'simple language', 'text simplification'],
  },
  {
    de: ['Bilderkennung', 'Bildverarbeitung', 'Bildanalyse', 'Bildauswertung', 'Computer Vision', 'maschinelles Sehen'],
    en: ['image recognition', 'image processing', 'image analysis', 'computer vision'],
  },
  {
    de: ['Videoüberwachung', 'Videobeobachtung', 'Kameraüberwachung'],
    en: ['video surveillance', 'video monitoring', 'CCTV', 'camera surveillance'],
  },
  {
    de: ['Gesichtserkennung', 'Gesichtsabgleich', 'biometrische Identifikation'],
    en: ['face recognition', 'facial recognition', 'biometric identification'],
  },
  {
    de: ['Anonymisierung', 'anonymisieren', 'Schwärzung', 'Pseudonymisierung', 'unkenntlich'],
    en: ['anonymisation', 'anonymization', 'redaction', 'pseudonymisation'],
  },
  { de: ['Zusammenfassung', 'zusammenfassen', 'fasst zusammen'], en: ['summarisation', 'summary', 'summarise'] },
  { de: ['Vorhersage', 'Prognose', 'vorhersagen', 'sagt voraus'], en: ['forecast', 'prediction', 'predict'] },
  {
    de: ['Verschlagwortung', 'Schlagwort', 'Indexierung', 'Inhaltserschließung'],
    en: ['subject indexing', 'keyword', 'subject heading'],
  },
  { de: ['Frühwarnung', 'Frühwarnsystem', 'Früherkennung'], en: ['early warning', 'early detection'] },
  {
    de: ['vorausschauende Polizeiarbeit', 'Predictive Policing', 'Wohnungseinbruch', 'Einbruch'],
    en: ['predictive policing', 'burglary'],
  },
  { de: ['Posteingang', 'Eingangspost', 'Postverteilung'], en: ['incoming mail', 'mail room'] },
  { de: ['Protokoll', 'Niederschrift'], en: ['minutes', 'transcript'] },
  // What they are about
  {
    de: ['Ampel', 'Lichtsignalanlage', 'Lichtzeichenanlage'],
    en: ['traffic light', 'traffic signal'],
  },
  {
    de: ['Straßenschaden', 'Schlagloch', 'Fahrbahnschaden', 'Straßenzustand'],
    en: ['road damage', 'pothole', 'road condition'],
  },
  { de: ['Auto', 'Kfz', 'Kraftfahrzeug', 'Pkw'], en: ['car', 'motor vehicle'] },
  { de: ['Müll', 'Abfall', 'Littering'], en: ['waste', 'rubbish', 'garbage', 'litter', 'trash'] },
  { de: ['Schwimmbad', 'Freibad', 'Hallenbad', 'Badeaufsicht'], en: ['swimming pool', 'pool', 'pool supervision'] },
  { de: ['Hochwasser', 'Überschwemmung', 'Überflutung'], en: ['flood', 'flooding', 'high water'] },
  { de: ['Waldbrand', 'Waldfeuer'], en: ['forest fire', 'wildfire'] },
  { de: ['Luftbild', 'Luftaufnahme', 'Orthofoto'], en: ['aerial image', 'aerial photograph', 'aerial picture'] },
  {
    de: ['Satellitenbild', 'Satellitenaufnahme', 'Fernerkundung'],
    en: ['satellite image', 'remote sensing', 'satellite picture'],
  },
  { de: ['Bauantrag', 'Baugenehmigung'], en: ['building application', 'building permit', 'planning permission'] },
  { de: ['Wohngeld', 'Mietzuschuss'], en: ['housing benefit', 'housing allowance'] },
  {
    de: ['Ausländerbehörde', 'Ausländeramt', 'Einwanderungsbehörde'],
    en: ['immigration office', 'foreigners authority', 'immigration authority'],
  },
  { de: ['Notruf', '112', 'Notfallmeldung'], en: ['emergency call', '112'] },
  { de: ['115', 'Behördennummer', 'Bürgertelefon'], en: ['115'] },
  // Who runs them
  {
    de: ['Finanzverwaltung', 'Steuerverwaltung', 'Finanzamt', 'Steuerbehörde'],
    en: ['tax administration', 'tax office', 'tax authority', 'revenue office'],
  },
  {
    de: ['Bundesagentur für Arbeit', 'Arbeitsagentur', 'Arbeitsamt', 'Jobcenter'],
    en: ['Federal Employment Agency', 'job centre', 'employment office'],
  },
  { de: ['Bibliothek', 'Bücherei'], en: ['library'] },
  { de: ['Gericht'], en: ['court'] },
  { de: ['Ministerium'], en: ['ministry'] },
  { de: ['Hochschule', 'Universität'], en: ['university'] },
  // Where they are
  { de: ['Baden-Württemberg', 'BaWü'], en: ['Baden-Wuerttemberg'] },
  { de: ['Mecklenburg-Vorpommern', 'MV', 'MeckPomm'], en: ['Mecklenburg-Western Pomerania'] },
  { de: ['Nordrhein-Westfalen', 'NRW'], en: ['North Rhine-Westphalia'] },
  { de: ['Rheinland-Pfalz', 'RLP'], en: ['Rhineland-Palatinate'] },
  { de: ['Köln'], en: ['Cologne'] },
  { de: ['München'], en: ['Munich'] },
  { de: ['Nürnberg'], en: ['Nuremberg'] },
  { de: ['Hannover'], en: ['Hanover'] },
];
