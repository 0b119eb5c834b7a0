import { vocabulary } from '../vocabulary.ts';

/** Technique a system works with; `us` is the classification of the US inventory. MaKI publishes no such list. */
export const aiMethod = vocabulary('ai-method', { de: 'KI-Methode', en: 'AI method' }, [
  {
    code: 'machine-learning',
    de: 'Maschinelles Lernen (nicht näher bestimmt)',
    en: 'Machine learning (not specified)',
    note: {
      de: 'Wenn nur bekannt ist, dass das System aus Daten gelernt hat, aber nicht mit welchem Verfahren.',
      en: 'If all that is known is that the system learned from data, but not by which technique.',
    },
  },
  {
    code: 'classical-machine-learning',
    de: 'Klassisches maschinelles Lernen',
    en: 'Classical machine learning',
    maps: { us: 'Classical ML' },
  },
  { code: 'neural-networks', de: 'Neuronale Netze / Deep Learning', en: 'Neural networks / deep learning' },
  {
    code: 'generative-ai',
    de: 'Generative KI (nicht näher bestimmt)',
    en: 'Generative AI (not specified)',
    note: {
      de: 'Wenn nur bekannt ist, dass das System Inhalte erzeugt, aber nicht mit welcher Art von Modell.',
      en: 'If all that is known is that the system generates content, but not with which kind of model.',
    },
    maps: { us: 'Generative AI' },
  },
  {
    code: 'large-language-model',
    de: 'Große Sprachmodelle',
    en: 'Large language models',
    maps: { us: 'Generative AI' },
  },
  {
    code: 'generative-multimodal',
    de: 'Generative KI (Bild, Audio, Video, multimodal)',
    en: 'Generative AI (image, audio, video, multimodal)',
    maps: { us: 'Generative AI' },
  },
  {
    code: 'retrieval-augmented-generation',
    de: 'Sprachmodell mit Wissensabruf (RAG)',
    en: 'Language model with retrieval (RAG)',
    note: {
      de: 'Das Sprachmodell antwortet auf der Grundlage vorgegebener Dokumente.',
      en: 'The language model answers on the basis of given documents.',
    },
    maps: { us: 'Generative AI' },
  },
  {
    code: 'agents',
    de: 'KI-Agenten',
    en: 'AI agents',
    note: {
      de: 'Das System plant Schritte selbst und ruft dafür andere Programme auf.',
      en: 'The system plans steps itself and calls other programs to carry them out.',
    },
    maps: { us: 'Agentic AI' },
  },
  {
    code: 'natural-language-processing',
    de: 'Sprachverarbeitung',
    en: 'Natural language processing',
    note: {
      de: 'Geschriebener Text. Ein genanntes großes Sprachmodell hat einen eigenen Code.',
      en: 'Written text. A large language model that is named has its own code.',
    },
    maps: { us: 'NLP' },
  },
  {
    code: 'computer-vision',
    de: 'Bild- und Videoverarbeitung',
    en: 'Computer vision',
    maps: { us: 'Computer Vision' },
  },
  {
    code: 'speech-and-audio',
    de: 'Sprach- und Audioverarbeitung',
    en: 'Speech and audio processing',
    note: { de: 'Gesprochenes oder Geräusche, nicht geschriebener Text.', en: 'Speech or sounds, not written text.' },
  },
  {
    code: 'reinforcement-learning',
    de: 'Bestärkendes Lernen',
    en: 'Reinforcement learning',
    maps: { us: 'Reinforcement Learning' },
  },
  {
    code: 'rule-based',
    de: 'Regelbasierte Systeme / Expertensysteme',
    en: 'Rule-based systems / expert systems',
    maps: { us: 'Other' },
  },
  {
    code: 'knowledge-graph',
    de: 'Wissensgraphen / semantische Verfahren',
    en: 'Knowledge graphs / semantic methods',
    maps: { us: 'Other' },
  },
  { code: 'optimisation', de: 'Optimierung und Planung', en: 'Optimisation and planning', maps: { us: 'Other' } },
  {
    code: 'statistical-forecasting',
    de: 'Statistische Prognose',
    en: 'Statistical forecasting',
    maps: { us: 'Classical ML' },
  },
  { code: 'robotics', de: 'Robotik / autonome Systeme', en: 'Robotics / autonomous systems', maps: { us: 'Other' } },
  { code: 'other', de: 'Sonstige Methode', en: 'Other method', maps: { us: 'Other' } },
  {
    code: 'unknown',
    de: 'Methode nicht bekannt',
    en: 'Method not known',
    alone: true,
    note: {
      de: 'Zum Beispiel bei Standardsoftware, deren Hersteller die Methode nicht nennt.',
      en: 'For example standard software whose maker does not name the method.',
    },
  },
]);
