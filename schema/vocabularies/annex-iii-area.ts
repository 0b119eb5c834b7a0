import { vocabulary } from '../vocabulary.ts';

/** The areas of use of Annex III of the AI Act; the code carries the number of the point. */
export const annexIIIArea = vocabulary('annex-iii-area', { de: 'Bereich nach Anhang III', en: 'Area of Annex III' }, [
  {
    code: 'annex-iii-1a',
    de: 'Biometrische Fernidentifizierung',
    en: 'Remote biometric identification',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-1b',
    de: 'Biometrische Kategorisierung',
    en: 'Biometric categorisation',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-1c',
    de: 'Emotionserkennung',
    en: 'Emotion recognition',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-2',
    de: 'Kritische Infrastruktur',
    en: 'Critical infrastructure',
    note: {
      de: 'Wird national registriert (Art. 49 Abs. 5 KI-VO).',
      en: 'Registered nationally (Art. 49(5) of the AI Act).',
    },
  },
  { code: 'annex-iii-3a', de: 'Zugang zu Bildung', en: 'Access to education' },
  { code: 'annex-iii-3b', de: 'Bewertung von Lernergebnissen', en: 'Evaluation of learning outcomes' },
  { code: 'annex-iii-3c', de: 'Einschätzung des Bildungsniveaus', en: 'Assessment of the level of education' },
  { code: 'annex-iii-3d', de: 'Prüfungsaufsicht', en: 'Monitoring of tests' },
  { code: 'annex-iii-4a', de: 'Einstellung und Auswahl von Personal', en: 'Recruitment and selection of staff' },
  {
    code: 'annex-iii-4b',
    de: 'Arbeitsbedingungen, Beförderung, Aufgabenzuweisung, Überwachung',
    en: 'Working conditions, promotion, task allocation, monitoring',
  },
  { code: 'annex-iii-5a', de: 'Leistungen und Dienste der öffentlichen Hand', en: 'Public benefits and services' },
  { code: 'annex-iii-5b', de: 'Kreditwürdigkeit', en: 'Creditworthiness' },
  { code: 'annex-iii-5c', de: 'Lebens- und Krankenversicherung', en: 'Life and health insurance' },
  { code: 'annex-iii-5d', de: 'Notrufe und Rettungsdienste', en: 'Emergency calls and rescue services' },
  {
    code: 'annex-iii-6a',
    de: 'Strafverfolgung: Risiko, Opfer zu werden',
    en: 'Law enforcement: risk of becoming a victim',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-6b',
    de: 'Strafverfolgung: Lügendetektoren und Ähnliches',
    en: 'Law enforcement: polygraphs and similar tools',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-6c',
    de: 'Strafverfolgung: Verlässlichkeit von Beweismitteln',
    en: 'Law enforcement: reliability of evidence',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-6d',
    de: 'Strafverfolgung: Risiko von Straftaten oder Rückfall',
    en: 'Law enforcement: risk of offending or re-offending',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-6e',
    de: 'Strafverfolgung: Profiling',
    en: 'Law enforcement: profiling',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-7a',
    de: 'Migration, Asyl, Grenze: Lügendetektoren und Ähnliches',
    en: 'Migration, asylum, border: polygraphs and similar tools',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-7b',
    de: 'Migration, Asyl, Grenze: Risikobewertung',
    en: 'Migration, asylum, border: risk assessment',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-7c',
    de: 'Migration, Asyl, Grenze: Prüfung von Anträgen',
    en: 'Migration, asylum, border: examination of applications',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  {
    code: 'annex-iii-7d',
    de: 'Migration, Asyl, Grenze: Erkennung und Identifizierung von Personen',
    en: 'Migration, asylum, border: detection and identification of persons',
    note: {
      de: 'Bei Strafverfolgung, Migration, Asyl und Grenzkontrolle: Registrierung im nicht öffentlichen Teil der EU-Datenbank (Art. 49 Abs. 4 KI-VO).',
      en: 'In law enforcement, migration, asylum and border control: registered in the non-public section of the EU database (Art. 49(4) of the AI Act).',
    },
  },
  { code: 'annex-iii-8a', de: 'Unterstützung der Justiz', en: 'Assistance to the judiciary' },
  { code: 'annex-iii-8b', de: 'Wahlen und Abstimmungen', en: 'Elections and referendums' },
]);
