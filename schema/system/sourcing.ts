import { optional, required } from '../field.ts';
import { code, country, email, group, list, number, partialDate, prose, text, url } from '../primitives.ts';
import { costBasis } from '../vocabularies/cost-basis.ts';
import { developmentType } from '../vocabularies/development-type.ts';
import { providerRole } from '../vocabularies/provider-role.ts';
import { sourceModel } from '../vocabularies/source-model.ts';

/** Section F: who made the system, how it was bought and how open it is. */
export const sourcing = {
  developmentType: optional(code(developmentType), {
    label: { de: 'Art der Entwicklung', en: 'Type of development' },
    help: {
      de: 'Wie ist das System entstanden? Bei Mischformen zählt der größte Anteil.',
      en: 'How did the system come into being? For mixed forms the largest share counts.',
    },
    example: 'commissioned',
    due: 'publication',
  }),
  providers: optional(
    list(
      group({
        name: required(text(200), {
          label: { de: 'Name', en: 'Name' },
          help: {
            de: 'Name der Firma oder Einrichtung mit Rechtsform.',
            en: 'Name of the company with its legal form.',
          },
          example: 'Muster KI-Systeme GmbH',
        }),
        role: optional(code(providerRole), {
          label: { de: 'Rolle', en: 'Role' },
          help: {
            de: 'Was trägt der Dritte zum System bei?',
            en: 'What does the third party contribute to the system?',
          },
          example: 'integrator',
        }),
        address: optional(text(300), {
          label: { de: 'Anschrift der Firma', en: 'Address of the company' },
          help: {
            de: 'Geschäftsanschrift in einer Zeile. Keine Anschrift einer Privatperson.',
            en: 'Business address in one line. Never the address of a private person.',
          },
          example: 'Musterweg 1, 00000 Musterstadt',
        }),
        city: optional(text(100), {
          label: { de: 'Sitz: Ort', en: 'Seat: city' },
          help: { de: 'Ort des Firmensitzes.', en: 'City in which the company has its seat.' },
          example: 'Musterstadt',
        }),
        country: optional(country(), {
          label: { de: 'Sitz: Land', en: 'Seat: country' },
          help: {
            de: 'Staat des Firmensitzes mit zwei Buchstaben, zum Beispiel DE.',
            en: 'Country of the seat in two letters, for example DE.',
          },
          example: 'DE',
        }),
        controllingCountry: optional(country(), {
          label: { de: 'Land der beherrschenden Gesellschaft', en: 'Country of the controlling company' },
          help: {
            de: 'Staat, in dem die Muttergesellschaft sitzt. Zeigt, wessen Recht mittelbar gilt.',
            en: 'Country in which the parent company has its seat. Shows whose law applies indirectly.',
          },
          example: 'FR',
        }),
        registerNumber: optional(text(100), {
          label: { de: 'Registernummer', en: 'Register number' },
          help: {
            de: 'Handelsregisternummer mit Gericht oder LEI. Macht die Firma eindeutig.',
            en: 'Commercial register number with court, or LEI. Identifies the company.',
          },
          example: 'Amtsgericht Musterstadt, HRB 00000',
        }),
        website: optional(url(), {
          label: { de: 'Internetseite', en: 'Website' },
          help: { de: 'Öffentliche Seite der Firma.', en: 'Public website of the company.' },
          example: 'https://ki-systeme.example.org',
        }),
        contactEmail: optional(email(), {
          label: { de: 'Funktionspostfach', en: 'Functional mailbox' },
          help: {
            de: 'Allgemeine E-Mail-Adresse der Firma, nicht einer Person.',
            en: 'General e-mail address of the company, not of a person.',
          },
          example: 'info@ki-systeme.example.org',
        }),
        dataAccessTerms: optional(prose(1500), {
          label: { de: 'Regeln zum Datenzugang', en: 'Terms of data access' },
          help: {
            de: 'Auf welche Daten darf der Dritte zugreifen, und unter welchen Bedingungen?',
            en: 'Which data may the third party access, and under which conditions?',
          },
          example: 'Zugriff nur zur Fehlersuche, nur nach Freigabe durch die Stelle.',
        }),
      }),
    ),
    {
      label: { de: 'Anbieter und andere Dritte', en: 'Providers and other third parties' },
      help: {
        de: 'Firmen und Einrichtungen, die das System liefern, bauen, betreiben oder dazu beraten.',
        en: 'Companies and institutions that supply, build, operate or advise on the system.',
      },
      due: 'publication',
      when: 'thirdParties',
    },
  ),
  sourceModel: optional(code(sourceModel), {
    label: { de: 'Open Source oder proprietär', en: 'Open source or proprietary' },
    help: {
      de: 'Wie offen sind Quellcode und Modell? Wichtig für Nachnutzung und Unabhängigkeit.',
      en: 'How open are source code and model? It matters for reuse and independence.',
    },
    example: 'open-source',
    due: 'publication',
  }),
  softwareLicense: optional(text(100), {
    label: { de: 'Softwarelizenz', en: 'Software licence' },
    help: {
      de: 'Kurzzeichen der Lizenz nach SPDX, zum Beispiel EUPL-1.2 oder MIT OR Apache-2.0.',
      en: 'SPDX expression of the licence, for example EUPL-1.2 or MIT OR Apache-2.0.',
    },
    example: 'EUPL-1.2',
    badExample: {
      value: 'Open Source',
      why: {
        de: 'Keine Lizenz, sondern eine Eigenschaft. Das Kurzzeichen steht meist in der Datei LICENSE im Quellcode.',
        en: 'Not a licence but a property. The expression is mostly found in the file LICENSE of the source code.',
      },
      found: 'error',
    },
    due: 'registration',
    when: 'openSource',
  }),
  repositoryUrl: optional(url(), {
    label: { de: 'Quellcode', en: 'Source code' },
    help: {
      de: 'Adresse des öffentlichen Quellcodes, zum Beispiel auf openCode.',
      en: 'Address of the public source code, for example on openCode.',
    },
    example: 'https://git.example.org/musterstadt/posteingang',
    due: 'registration',
    when: 'openSource',
  }),
  publiccodeUrl: optional(url(), {
    label: { de: 'Datei publiccode.yml', en: 'File publiccode.yml' },
    help: {
      de: 'Adresse der Beschreibungsdatei im Quellcode. Ihre Angaben müssen nicht doppelt gepflegt werden.',
      en: 'Address of the description file in the source code. Its statements need not be kept twice.',
    },
    example: 'https://git.example.org/musterstadt/posteingang/publiccode.yml',
    expert: true,
  }),
  procurement: optional(
    group({
      procedure: optional(text(200), {
        label: { de: 'Vergabeverfahren', en: 'Award procedure' },
        help: {
          de: 'Art des Verfahrens, zum Beispiel offenes Verfahren oder Abruf aus einem Rahmenvertrag.',
          en: 'Kind of procedure, for example open procedure or call-off from a framework contract.',
        },
        example: 'Offenes Verfahren',
      }),
      contractNotice: optional(url(), {
        label: { de: 'Bekanntmachung', en: 'Contract notice' },
        help: {
          de: 'Adresse der Bekanntmachung, zum Beispiel in TED oder auf oeffentlichevergabe.de.',
          en: 'Address of the notice, for example in TED or on oeffentlichevergabe.de.',
        },
        example: 'https://vergabe.example.org/bekanntmachung/0000',
      }),
      contractEnd: optional(partialDate(), {
        label: { de: 'Vertragsende', en: 'End of contract' },
        help: {
          de: 'Wann läuft der Vertrag aus? Monat oder Jahr genügt.',
          en: 'When does the contract end? Month or year is enough.',
        },
        example: '2029-12',
      }),
      evbIt: optional(text(100), {
        label: { de: 'EVB-IT-Vertragstyp', en: 'EVB-IT contract type' },
        help: {
          de: 'Verwendeter Mustervertrag der öffentlichen Hand für IT, zum Beispiel EVB-IT Cloud.',
          en: 'Standard IT contract of the public sector that was used, for example EVB-IT Cloud.',
        },
        example: 'EVB-IT Cloud',
      }),
    }),
    {
      label: { de: 'Beschaffung', en: 'Procurement' },
      help: {
        de: 'Wie wurde das System beschafft? Hilft Stellen, die dasselbe kaufen wollen.',
        en: 'How was the system procured? It helps bodies that want to buy the same.',
      },
      expert: true,
    },
  ),
  costs: optional(
    group({
      initial: optional(number(), {
        label: { de: 'Einmalige Kosten (Euro)', en: 'One-off costs (euro)' },
        help: {
          de: 'Kosten für Entwicklung, Kauf und Einführung zusammen, in ganzen Euro.',
          en: 'Costs of development, purchase and introduction together, in whole euros.',
        },
        example: 120000,
      }),
      perYear: optional(number(), {
        label: { de: 'Laufende Kosten (Euro im Jahr)', en: 'Running costs (euro per year)' },
        help: {
          de: 'Kosten für Betrieb, Lizenzen und Pflege in einem Jahr, in ganzen Euro.',
          en: 'Costs of operation, licences and maintenance in one year, in whole euros.',
        },
        example: 30000,
      }),
      basis: optional(code(costBasis), {
        label: { de: 'Grundlage', en: 'Basis' },
        help: {
          de: 'Sind die Beträge geplant oder schon angefallen?',
          en: 'Are the amounts planned or already incurred?',
        },
        example: 'planned',
      }),
      note: optional(text(500), {
        label: { de: 'Anmerkung', en: 'Note' },
        help: {
          de: 'Was ist enthalten, was nicht? Für welches Jahr gilt der Betrag?',
          en: 'What is included, what is not? For which year does the amount hold?',
        },
        example: 'Ohne eigenes Personal. Laufende Kosten für das Jahr 2026.',
      }),
    }),
    {
      label: { de: 'Kosten', en: 'Costs' },
      help: {
        de: 'Was kostet das System? Freiwillig, aber für Öffentlichkeit und Nachnutzung wichtig.',
        en: 'What does the system cost? Voluntary, but important for the public and for reuse.',
      },
    },
  ),
} as const;
