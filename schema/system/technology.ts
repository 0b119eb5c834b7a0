import { optional, required } from '../field.ts';
import { code, codes, country, flag, group, list, number, partialDate, prose, text, url } from '../primitives.ts';
import { accessibilityStatus } from '../vocabularies/accessibility-status.ts';
import { aiMethod } from '../vocabularies/ai-method.ts';
import { capability } from '../vocabularies/capability.ts';
import { dataModality } from '../vocabularies/data-modality.ts';
import { datasetPurpose } from '../vocabularies/dataset-purpose.ts';
import { demographicFeature } from '../vocabularies/demographic-feature.ts';
import { hostingModel } from '../vocabularies/hosting-model.ts';
import { interfaceStandard } from '../vocabularies/interface-standard.ts';
import { learningMode } from '../vocabularies/learning-mode.ts';
import { personalData } from '../vocabularies/personal-data.ts';
import { thirdCountryTransfer } from '../vocabularies/third-country-transfer.ts';

/** Section E: how the system works, on which data, and where it runs. */
export const technology = {
  aiMethods: optional(codes(aiMethod), {
    label: { de: 'KI-Methoden', en: 'AI methods' },
    help: {
      de: 'Womit arbeitet das System? Nennt der Hersteller es nicht, „Methode nicht bekannt“ wählen.',
      en: 'What does the system work with? If the maker does not say, choose "Method not known".',
    },
    example: ['natural-language-processing'],
    badExample: {
      value: ['KI'],
      why: {
        de: 'Das sagt nichts über die Methode. Ist sie nicht bekannt, gibt es dafür einen eigenen Wert.',
        en: 'That says nothing about the method. If it is not known, there is a value for that.',
      },
      found: 'error',
    },
    due: 'registration',
  }),
  capabilities: optional(codes(capability), {
    label: { de: 'Fähigkeiten der KI', en: 'AI capabilities' },
    help: {
      de: 'Was leistet die KI selbst? Nur angeben, was wirklich genutzt wird.',
      en: 'What does the AI itself do? State only what is really used.',
    },
    example: ['classification', 'extraction'],
    due: 'publication',
  }),
  learningMode: optional(code(learningMode), {
    label: { de: 'Lernverhalten', en: 'Learning mode' },
    help: {
      de: 'Lernt das System, und wenn ja, wann? Danach richtet sich, wie oft es zu prüfen ist.',
      en: 'Does the system learn, and if so, when? This decides how often it has to be checked.',
    },
    example: 'trained-static',
    expert: true,
  }),
  operatingLogic: optional(prose(2500), {
    label: { de: 'Daten, Eingaben und Funktionsweise', en: 'Data, input and operating logic' },
    help: {
      de: 'Wie kommt das System von der Eingabe zum Ergebnis? Kurz und für Laien verständlich.',
      en: 'How does the system get from input to output? Briefly and understandable to lay people.',
    },
    example:
      'Das System liest den gescannten Brief, vergleicht ihn mit früheren Briefen und nennt das wahrscheinlichste Amt.',
    due: 'pilot',
    expert: true,
  }),
  systemArchitecture: optional(prose(5000), {
    label: { de: 'Systemarchitektur', en: 'System architecture' },
    help: {
      de: 'Bestandteile und wie sie zusammenwirken. Nichts nennen, was Angreifern hilft.',
      en: 'Components and how they interact. State nothing that helps attackers.',
    },
    example: 'Drei Teile:\n\n- Texterkennung\n- Zuordnung\n- Anzeige in der E-Akte',
    badExample: {
      value: 'Die Schnittstelle ist bis zum nächsten Update ohne Anmeldung erreichbar.',
      why: {
        de: 'Das hilft Angreifern. Schwachstellen gehören nie ins Register, sondern an die Informationssicherheit.',
        en: 'That helps attackers. Weaknesses never belong in the register; report them to information security.',
      },
    },
    expert: true,
  }),
  systemInput: optional(prose(1000), {
    label: { de: 'Eingabe des Systems', en: 'System input' },
    help: {
      de: 'Was wird dem System übergeben, von wem und in welcher Form?',
      en: 'What is handed to the system, by whom and in which form?',
    },
    example: 'Gescannte Briefe als PDF, von der Poststelle.',
    expert: true,
  }),
  systemOutput: optional(prose(1000), {
    label: { de: 'Ausgabe des Systems', en: 'System output' },
    help: {
      de: 'Was liefert das System, und wer bekommt es zu sehen?',
      en: 'What does the system deliver, and who gets to see it?',
    },
    example: 'Ein Vorschlag für das zuständige Amt, mit Angabe der Sicherheit in Prozent. Die Poststelle sieht ihn.',
    due: 'pilot',
  }),
  // No `due` for the list: rule-based systems have no model. Inside an item the duty holds.
  models: optional(
    list(
      group({
        name: required(text(200), {
          label: { de: 'Name des Modells', en: 'Name of the model' },
          help: {
            de: 'Name, unter dem das Modell vertrieben oder geführt wird.',
            en: 'Name under which the model is distributed or known.',
          },
          example: 'Mustermodell Posteingang',
        }),
        version: optional(text(100), {
          label: { de: 'Version', en: 'Version' },
          help: {
            de: 'Version oder Stand des eingesetzten Modells.',
            en: 'Version or release of the model in use.',
          },
          example: '2.1',
        }),
        provider: optional(text(200), {
          label: { de: 'Anbieter des Modells', en: 'Provider of the model' },
          help: {
            de: 'Wer das Modell herausgibt. Bei eigenem Training die eigene Stelle.',
            en: 'Who publishes the model. For a model trained in-house the body itself.',
          },
          example: 'Musterfirma GmbH',
        }),
        ownTraining: optional(flag(), {
          label: { de: 'Selbst trainiert oder feinabgestimmt', en: 'Trained or fine-tuned for this system' },
          help: {
            de: 'Ja, wenn die Stelle das Modell trainiert oder feinabgestimmt hat oder hat lassen. Dann sind die Entwicklungsdaten anzugeben.',
            en: 'Yes if the body trained or fine-tuned the model or had it done. Then the development data have to be stated.',
          },
          example: true,
        }),
        task: optional(text(300), {
          label: { de: 'Aufgabe', en: 'Task' },
          help: { de: 'Was das Modell innerhalb des Systems tut.', en: 'What the model does within the system.' },
          example: 'Ordnet einen Text einem von 30 Ämtern zu.',
        }),
        input: optional(text(300), {
          label: { de: 'Eingabe', en: 'Input' },
          help: { de: 'Was das Modell erhält.', en: 'What the model receives.' },
          example: 'Erkannter Text eines Briefes',
        }),
        output: optional(text(300), {
          label: { de: 'Ausgabe', en: 'Output' },
          help: { de: 'Was das Modell liefert.', en: 'What the model delivers.' },
          example: 'Amt und Wahrscheinlichkeit',
        }),
        architecture: optional(text(300), {
          label: { de: 'Bauart', en: 'Architecture' },
          help: {
            de: 'Art des Modells in Fachbegriffen, zum Beispiel Transformer oder Entscheidungsbaum.',
            en: 'Kind of model in technical terms, such as transformer or decision tree.',
          },
          example: 'Transformer (Encoder)',
        }),
        parameters: optional(number(), {
          label: { de: 'Parameter (Millionen)', en: 'Parameters (millions)' },
          help: {
            de: 'Größe des Modells in Millionen Parametern. 7 Milliarden sind 7000.',
            en: 'Size of the model in millions of parameters. 7 billion are 7000.',
          },
          example: 110,
        }),
        weightsOpen: optional(flag(), {
          label: { de: 'Gewichte offen', en: 'Open weights' },
          help: {
            de: 'Ja, wenn alle das trainierte Modell herunterladen und selbst betreiben können.',
            en: 'Yes if anyone can download the trained model and run it themselves.',
          },
          example: true,
        }),
        isGPAI: optional(flag(), {
          label: { de: 'Modell mit allgemeinem Verwendungszweck', en: 'General-purpose AI model' },
          help: {
            de: 'Ja bei Modellen für viele Aufgaben im Sinne der KI-VO, zum Beispiel großen Sprachmodellen.',
            en: 'Yes for models that serve many tasks in the sense of the AI Act, such as large language models.',
          },
          example: false,
        }),
        url: optional(url(), {
          label: { de: 'Modellbeschreibung', en: 'Model card' },
          help: {
            de: 'Öffentliche Seite mit der Beschreibung des Modells.',
            en: 'Public page with the description of the model.',
          },
          example: 'https://www.example.org/modelle/posteingang',
        }),
      }),
    ),
    {
      label: { de: 'Modelle', en: 'Models' },
      help: {
        de: 'Welche Modelle stecken im System? Name und Anbieter immer nennen, Einzelheiten bei eigenem Training.',
        en: 'Which models does the system contain? Always state name and provider, details for own training.',
      },
      expert: true,
    },
  ),
  performance: optional(
    group({
      text: optional(prose(2500), {
        label: { de: 'Leistung in Worten', en: 'Performance in words' },
        help: {
          de: 'Wie gut arbeitet das System, und wie wurde das geprüft? Auch für Laien verständlich.',
          en: 'How well does the system work, and how was this tested? Understandable to lay people too.',
        },
        example: 'Neun von zehn Briefen werden richtig zugeordnet. Bei Handschrift sind es sieben von zehn.',
      }),
      measured: optional(
        list(
          group({
            metric: required(text(200), {
              label: { de: 'Messgröße', en: 'Metric' },
              help: {
                de: 'Was wurde gemessen, zum Beispiel Genauigkeit oder Fehlerrate?',
                en: 'What was measured, such as accuracy or error rate?',
              },
              example: 'Anteil richtiger Zuordnungen',
            }),
            value: required(text(100), {
              label: { de: 'Wert', en: 'Value' },
              help: { de: 'Ergebnis mit Einheit.', en: 'Result with its unit.' },
              example: '91 %',
            }),
            dataset: optional(text(300), {
              label: { de: 'Prüfdaten', en: 'Test data' },
              help: { de: 'Womit wurde geprüft, und wie viele Fälle?', en: 'Tested with what, and how many cases?' },
              example: '2.000 Briefe aus dem Jahr 2025',
            }),
            subgroup: optional(text(200), {
              label: { de: 'Teilgruppe', en: 'Subgroup' },
              help: {
                de: 'Gilt der Wert nur für eine Gruppe, dann hier nennen. So werden Unterschiede sichtbar.',
                en: 'If the value holds for one group only, name it here. This makes differences visible.',
              },
              example: 'Handschriftliche Briefe',
            }),
            date: optional(partialDate(), {
              label: { de: 'Gemessen', en: 'Measured' },
              help: { de: 'Tag, Monat oder Jahr der Messung.', en: 'Day, month or year of the measurement.' },
              example: '2026-05',
              past: true,
            }),
          }),
        ),
        {
          label: { de: 'Messwerte', en: 'Measurements' },
          help: {
            de: 'Einzelne Ergebnisse. Wo es geht, auch nach Teilgruppen.',
            en: 'Single results. Where possible also by subgroup.',
          },
        },
      ),
    }),
    {
      label: { de: 'Leistung und Güte', en: 'Performance and quality' },
      help: {
        de: 'Wie zuverlässig das System arbeitet und woran das gemessen wurde.',
        en: 'How reliably the system works and how this was measured.',
      },
      due: 'operation',
      when: 'highRisk',
      expert: true,
    },
  ),
  limitations: optional(prose(2500), {
    label: { de: 'Bekannte Grenzen', en: 'Known limitations' },
    help: {
      de: 'Wo arbeitet das System schlecht oder gar nicht? Ehrliche Angaben schaffen Vertrauen.',
      en: 'Where does the system work badly or not at all? Honest statements build trust.',
    },
    example: 'Handschrift und fremdsprachige Briefe erkennt das System oft falsch.',
    badExample: {
      value: 'Keine bekannt.',
      why: {
        de: 'Jedes System hat Grenzen. Fragen Sie die Menschen, die täglich damit arbeiten.',
        en: 'Every system has limits. Ask the people who work with it every day.',
      },
    },
    due: 'pilot',
  }),
  developmentData: optional(
    list(
      group({
        name: required(text(200), {
          label: { de: 'Name des Datensatzes', en: 'Name of the dataset' },
          help: { de: 'Wie der Datensatz heißt oder was er enthält.', en: 'What the dataset is called or contains.' },
          example: 'Briefe Musterstadt 2023 bis 2025',
        }),
        purpose: optional(code(datasetPurpose), {
          label: { de: 'Zweck', en: 'Purpose' },
          help: {
            de: 'Wofür diente der Datensatz? Bei mehreren Zwecken je Zweck einen Eintrag anlegen.',
            en: 'What did the dataset serve for? With several purposes make one item for each.',
          },
          example: 'training',
        }),
        modality: optional(code(dataModality), {
          label: { de: 'Datenart', en: 'Modality' },
          help: { de: 'In welcher Form liegen die Daten vor?', en: 'In which form do the data come?' },
          example: 'text',
        }),
        description: optional(prose(1500), {
          label: { de: 'Beschreibung', en: 'Description' },
          help: {
            de: 'Was enthalten die Daten, woher und aus welcher Zeit?',
            en: 'What do the data contain, from where and from which period?',
          },
          example: 'Eingescannte Briefe an die Stadt, jeweils mit dem Amt, das sie bearbeitet hat.',
        }),
        quantity: optional(text(200), {
          label: { de: 'Umfang', en: 'Quantity' },
          help: { de: 'Menge mit Einheit.', en: 'Amount with its unit.' },
          example: '60.000 Briefe',
        }),
        sensitiveAttributes: optional(text(500), {
          label: { de: 'Schutzbedürftige Merkmale', en: 'Sensitive attributes' },
          help: {
            de: 'Welche Merkmale von Personen enthalten die Daten, auch mittelbar? Auch „keine“ ist eine Angabe.',
            en: 'Which attributes of persons do the data contain, also indirectly? "None" is a statement too.',
          },
          example: 'Namen und Anschriften, vor dem Training geschwärzt',
        }),
        representativeness: optional(prose(1000), {
          label: { de: 'Vollständigkeit und Ausgewogenheit', en: 'Completeness and representativeness' },
          help: {
            de: 'Bilden die Daten die Wirklichkeit ab? Wer oder was fehlt?',
            en: 'Do the data reflect reality? Who or what is missing?',
          },
          example: 'Briefe in anderen Sprachen als Deutsch sind selten.',
        }),
        url: optional(url(), {
          label: { de: 'Adresse der Daten', en: 'Address of the data' },
          help: {
            de: 'Seite des Datensatzes, falls er veröffentlicht ist.',
            en: 'Page of the dataset, if it is published.',
          },
          example: 'https://www.example.org/daten/briefe',
        }),
        collection: optional(prose(1000), {
          label: { de: 'Erhebung', en: 'Collection' },
          help: {
            de: 'Wie, von wem und zu welchem ursprünglichen Zweck wurden die Daten gewonnen?',
            en: 'How, by whom and for which original purpose were the data collected?',
          },
          example: 'Die Poststelle scannte die Briefe für die E-Akte.',
        }),
        cleaning: optional(prose(1000), {
          label: { de: 'Aufbereitung', en: 'Cleaning' },
          help: {
            de: 'Wie wurden die Daten bereinigt, ergänzt oder mit Kennzeichen versehen?',
            en: 'How were the data cleaned, completed or labelled?',
          },
          example: 'Doppelte Briefe wurden entfernt, Namen und Anschriften geschwärzt.',
        }),
        sharingAgreement: optional(text(500), {
          label: { de: 'Vereinbarung zur Weitergabe', en: 'Sharing agreement' },
          help: {
            de: 'Aufgrund welcher Vereinbarung wurden die Daten weitergegeben, und an wen?',
            en: 'Under which agreement were the data shared, and with whom?',
          },
          example: 'Vertrag zur Auftragsverarbeitung mit der Musterfirma GmbH',
        }),
        accessStorage: optional(text(500), {
          label: { de: 'Zugriff und Speicherung', en: 'Access and storage' },
          help: {
            de: 'Wo liegen die Daten, wer darf darauf zugreifen, wann werden sie gelöscht?',
            en: 'Where are the data kept, who may access them, when are they deleted?',
          },
          example: 'Rechenzentrum der Stadt, nur das Projektteam, Löschung Ende 2027',
        }),
      }),
    ),
    {
      label: { de: 'Entwicklungsdaten', en: 'Development data' },
      help: {
        de: 'Daten, mit denen das Modell trainiert, abgestimmt oder geprüft wurde. Nur bei eigenem Training.',
        en: 'Data with which the model was trained, tuned or tested. Only for own training.',
      },
      due: 'registration',
      when: 'ownModel',
      expert: true,
    },
  ),
  operationalData: optional(
    list(
      group({
        name: required(text(200), {
          label: { de: 'Name der Daten', en: 'Name of the data' },
          help: { de: 'Welche Daten das System im Betrieb nutzt.', en: 'Which data the system uses in operation.' },
          example: 'Eingehende Briefe',
          badExample: {
            value: 'Diverse Daten',
            why: {
              de: 'Welche Daten, woher, über wen? Je Art von Daten ein Eintrag.',
              en: 'Which data, from where, about whom? One item per kind of data.',
            },
          },
        }),
        modality: optional(code(dataModality), {
          label: { de: 'Datenart', en: 'Modality' },
          help: { de: 'In welcher Form liegen die Daten vor?', en: 'In which form do the data come?' },
          example: 'text',
        }),
        description: optional(prose(1500), {
          label: { de: 'Beschreibung', en: 'Description' },
          help: {
            de: 'Was enthalten die Daten, und wozu braucht das System sie?',
            en: 'What do the data contain, and what does the system need them for?',
          },
          example: 'Text der Briefe. Das System erkennt daran das Anliegen.',
        }),
        sensitiveAttributes: optional(text(500), {
          label: { de: 'Schutzbedürftige Merkmale', en: 'Sensitive attributes' },
          help: {
            de: 'Welche Merkmale von Personen enthalten die Daten, auch mittelbar? Auch „keine“ ist eine Angabe.',
            en: 'Which attributes of persons do the data contain, also indirectly? "None" is a statement too.',
          },
          example: 'Namen, Anschriften, vereinzelt Angaben zur Gesundheit',
        }),
        source: optional(text(300), {
          label: { de: 'Herkunft', en: 'Source' },
          help: {
            de: 'Fachverfahren, Register oder Personen, von denen die Daten kommen.',
            en: 'Application, register or persons the data come from.',
          },
          example: 'Poststelle der Stadt',
        }),
        url: optional(url(), {
          label: { de: 'Adresse der Daten', en: 'Address of the data' },
          help: {
            de: 'Seite der Daten, falls sie veröffentlicht sind.',
            en: 'Page of the data, if they are published.',
          },
          example: 'https://www.example.org/daten/aemter',
        }),
        retention: optional(text(300), {
          label: { de: 'Speicherdauer', en: 'Retention' },
          help: { de: 'Wann löscht das System die Daten?', en: 'When does the system delete the data?' },
          example: 'Löschung nach 24 Stunden',
        }),
        access: optional(text(300), {
          label: { de: 'Zugriff', en: 'Access' },
          help: {
            de: 'Wer darf auf die Daten zugreifen? Funktionen nennen, keine Personen.',
            en: 'Who may access the data? State roles, no persons.',
          },
          example: 'Beschäftigte der Poststelle',
        }),
      }),
    ),
    {
      label: { de: 'Betriebsdaten', en: 'Operational data' },
      help: {
        de: 'Daten, die das System bei der Arbeit liest oder erzeugt.',
        en: 'Data the system reads or produces while it works.',
      },
      due: 'pilot',
      expert: true,
    },
  ),
  personalData: optional(code(personalData), {
    label: { de: 'Personenbezogene Daten', en: 'Personal data' },
    help: {
      de: 'Verarbeitet das System Daten über Menschen? Die strengste zutreffende Stufe wählen, auch bei Freitext.',
      en: 'Does the system process data about people? Choose the strictest level that applies, also for free text.',
    },
    example: 'personal',
    due: 'publication',
  }),
  demographicFeatures: optional(codes(demographicFeature), {
    label: { de: 'Verwendete Merkmale (Diskriminierungsrisiko)', en: 'Features used (risk of discrimination)' },
    help: {
      de: 'Welche dieser Merkmale nutzt das System für sein Ergebnis? Wenn keines, „Keines dieser Merkmale“ wählen.',
      en: 'Which of these features does the system use for its output? If none, choose "None of these features".',
    },
    example: ['none'],
    due: 'publication',
    when: 'personalData',
    expert: true,
  }),
  hosting: optional(
    group({
      model: optional(code(hostingModel), {
        label: { de: 'Betriebsmodell', en: 'Hosting model' },
        help: { de: 'Wo und in wessen Hand läuft das System?', en: 'Where and in whose hands does the system run?' },
        example: 'public-it-service-provider',
        due: 'pilot',
      }),
      operator: optional(text(200), {
        label: { de: 'Betreiber der Technik', en: 'Operator of the infrastructure' },
        help: {
          de: 'Stelle oder Unternehmen, das die Server betreibt.',
          en: 'Body or company that runs the servers.',
        },
        example: 'Rechenzentrum Musterland AöR',
        due: 'pilot',
      }),
      countries: optional(list(country()), {
        label: { de: 'Staaten des Betriebs', en: 'Countries of operation' },
        help: {
          de: 'Staaten, in denen Daten verarbeitet werden, als Kürzel mit zwei Großbuchstaben.',
          en: 'Countries in which data are processed, as codes of two capital letters.',
        },
        example: ['DE'],
        due: 'pilot',
      }),
      operatorHQCountry: optional(country(), {
        label: { de: 'Sitzstaat des Betreibers', en: "Country of the operator's headquarters" },
        help: {
          de: 'Staat, in dem der Betreiber oder sein Mutterunternehmen sitzt, als Kürzel mit zwei Großbuchstaben.',
          en: 'Country in which the operator or its parent company is based, as a code of two capital letters.',
        },
        example: 'DE',
      }),
      subprocessors: optional(list(text(200)), {
        label: { de: 'Unterauftragnehmer', en: 'Subprocessors' },
        help: {
          de: 'Unternehmen, die im Auftrag des Betreibers Daten verarbeiten. Keine Personennamen.',
          en: 'Companies that process data on behalf of the operator. No names of persons.',
        },
        example: ['Muster-Cloud GmbH'],
      }),
    }),
    {
      label: { de: 'Betriebsort und Betriebsmodell', en: 'Hosting' },
      help: {
        de: 'Wo das System läuft und wer die Technik betreibt. Wichtig für Datenschutz und digitale Souveränität.',
        en: 'Where the system runs and who operates it. Matters for data protection and digital sovereignty.',
      },
      due: 'pilot',
    },
  ),
  dataTransferThirdCountry: optional(
    group({
      status: required(code(thirdCountryTransfer), {
        label: { de: 'Übermittlung', en: 'Transfer' },
        help: {
          de: 'Gehen personenbezogene Daten in Staaten außerhalb von EU und EWR, auch durch Fernzugriff?',
          en: 'Do personal data go to countries outside the EU and the EEA, also through remote access?',
        },
        example: 'none',
      }),
      note: optional(text(500), {
        label: { de: 'Erläuterung', en: 'Explanation' },
        help: {
          de: 'Bei einer Übermittlung: welche Staaten, welche Daten, auf welcher Grundlage?',
          en: 'If there is a transfer: which countries, which data, on which basis?',
        },
        example: 'Auch die Fernwartung findet nur aus der EU statt.',
      }),
    }),
    {
      label: { de: 'Datenübermittlung in Drittländer', en: 'Transfer to third countries' },
      help: {
        de: 'Ob personenbezogene Daten die EU und den EWR verlassen.',
        en: 'Whether personal data leave the EU and the EEA.',
      },
      due: 'publication',
      when: 'personalData',
    },
  ),
  security: optional(
    group({
      securityConcept: optional(flag(), {
        label: { de: 'Sicherheitskonzept vorhanden', en: 'Security concept in place' },
        help: {
          de: 'Ja, wenn ein freigegebenes Sicherheitskonzept das System abdeckt. Keine Inhalte nennen.',
          en: 'Yes if an approved security concept covers the system. State none of its contents.',
        },
        example: true,
      }),
      securityConceptDate: optional(partialDate(), {
        label: { de: 'Stand des Sicherheitskonzepts', en: 'Date of the security concept' },
        help: {
          de: 'Tag, Monat oder Jahr der letzten Fassung.',
          en: 'Day, month or year of the latest version.',
        },
        example: '2026-01',
      }),
      penetrationTest: optional(partialDate(), {
        label: { de: 'Letzter Penetrationstest', en: 'Last penetration test' },
        help: {
          de: 'Wann zuletzt Fachleute versucht haben, in das System einzudringen. Keine Ergebnisse nennen.',
          en: 'When experts last tried to break into the system. State no results.',
        },
        example: '2026-02',
      }),
      bsiGrundschutz: optional(flag(), {
        label: { de: 'IT-Grundschutz des BSI', en: 'IT-Grundschutz of the BSI' },
        help: {
          de: 'Ja, wenn das System nach IT-Grundschutz abgesichert ist.',
          en: 'Yes if the system is protected according to the German IT-Grundschutz.',
        },
        example: true,
      }),
      c5: optional(flag(), {
        label: { de: 'C5-Testat', en: 'C5 attestation' },
        help: {
          de: 'Ja, wenn der Cloud-Betreiber ein gültiges Testat nach dem Katalog C5 des BSI hat.',
          en: 'Yes if the cloud operator holds a valid attestation under the C5 catalogue of the BSI.',
        },
        example: false,
      }),
      vsNfd: optional(flag(), {
        label: { de: 'Für VS-NfD freigegeben', en: 'Approved for VS-NfD (restricted)' },
        help: {
          de: 'Ja, wenn das System Verschlusssachen der Stufe VS-NfD verarbeiten darf.',
          en: 'Yes if the system may process classified information of the level VS-NfD (restricted).',
        },
        example: false,
      }),
    }),
    {
      label: { de: 'Informationssicherheit', en: 'Information security' },
      help: {
        de: 'Welche Nachweise es gibt. Keine Schwachstellen und keine Einzelheiten, die Angreifern helfen.',
        en: 'Which evidence exists. No weaknesses and no details that help attackers.',
      },
      expert: true,
    },
  ),
  accessibility: optional(
    group({
      status: required(code(accessibilityStatus), {
        label: { de: 'Stand', en: 'Status' },
        help: {
          de: 'Wie weit erfüllt das System BITV 2.0 und EN 301 549?',
          en: 'How far does the system meet BITV 2.0 and EN 301 549?',
        },
        example: 'partly-conformant',
      }),
      statementUrl: optional(url(), {
        label: { de: 'Erklärung zur Barrierefreiheit', en: 'Accessibility statement' },
        help: {
          de: 'Öffentliche Seite mit der Erklärung zu diesem System.',
          en: 'Public page with the statement on this system.',
        },
        example: 'https://www.example.org/musterstadt/barrierefreiheit',
      }),
    }),
    {
      label: { de: 'Barrierefreiheit', en: 'Accessibility' },
      help: {
        de: 'Ob Menschen mit Behinderungen das System nutzen können.',
        en: 'Whether people with disabilities can use the system.',
      },
      due: 'publication',
      when: 'externalUse',
      expert: true,
    },
  ),
  energy: optional(
    group({
      kWhPerYear: optional(number(), {
        label: { de: 'Stromverbrauch (kWh im Jahr)', en: 'Electricity use (kWh per year)' },
        help: {
          de: 'Verbrauch des Betriebs in einem Jahr, ohne Training.',
          en: 'Consumption of operation in one year, without training.',
        },
        example: 5400,
      }),
      perRequestWh: optional(number(), {
        label: { de: 'Stromverbrauch je Anfrage (Wh)', en: 'Electricity use per request (Wh)' },
        help: {
          de: 'Durchschnitt je Anfrage oder Vorgang.',
          en: 'Average per request or case.',
        },
        example: 0.4,
      }),
      method: optional(text(500), {
        label: { de: 'Ermittelt durch', en: 'Determined by' },
        help: {
          de: 'Gemessen, vom Anbieter genannt oder geschätzt? Zeitraum und Grundlage nennen.',
          en: 'Measured, stated by the provider or estimated? State period and basis.',
        },
        example: 'Gemessen im Rechenzentrum von Januar bis Juni 2026',
      }),
    }),
    {
      label: { de: 'Energieverbrauch', en: 'Energy use' },
      help: {
        de: 'Wie viel Strom das System braucht. Erlaubt den Vergleich mit anderen Lösungen.',
        en: 'How much electricity the system uses. Allows comparison with other solutions.',
      },
      expert: true,
    },
  ),
  interfaces: optional(
    list(
      group({
        name: required(text(200), {
          label: { de: 'Schnittstelle', en: 'Interface' },
          help: {
            de: 'Womit das System verbunden ist oder verbunden werden kann.',
            en: 'What the system is or can be connected to.',
          },
          example: 'Übergabe an die E-Akte',
        }),
        standard: optional(code(interfaceStandard), {
          label: { de: 'Standard', en: 'Standard' },
          help: {
            de: 'Welchem Standard die Schnittstelle folgt.',
            en: 'Which standard the interface follows.',
          },
          example: 'e-file',
        }),
      }),
    ),
    {
      label: { de: 'Schnittstellen', en: 'Interfaces' },
      help: {
        de: 'Anschlüsse an andere Verfahren. Wer das System nachnutzen will, plant damit.',
        en: 'Connections to other applications. Those who want to reuse the system plan with them.',
      },
      expert: true,
    },
  ),
} as const;
