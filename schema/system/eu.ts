import { optional, required } from '../field.ts';
import { code, country, date, email, group, list, prose, text, url } from '../primitives.ts';
import { euDuty } from '../vocabularies/eu-duty.ts';
import { euMarketStatus } from '../vocabularies/eu-market-status.ts';
import { euStatus } from '../vocabularies/eu-status.ts';

/** A company in the sense of Annex VIII. */
const company = (example: { name: string; contactEmail: string }) =>
  group({
    name: required(text(200), {
      label: { de: 'Name', en: 'Name' },
      help: {
        de: 'Name der Firma oder Behörde mit Rechtsform.',
        en: 'Name of the company or authority with its legal form.',
      },
      example: example.name,
    }),
    address: optional(text(300), {
      label: { de: 'Anschrift der Firma', en: 'Address of the company' },
      help: {
        de: 'Geschäftsanschrift in einer Zeile. Keine Anschrift einer Privatperson.',
        en: 'Business address in one line. Never the address of a private person.',
      },
      example: 'Musterweg 1, 00000 Musterstadt',
    }),
    contactEmail: optional(email(), {
      label: { de: 'Funktionspostfach', en: 'Functional mailbox' },
      help: {
        de: 'Allgemeine E-Mail-Adresse, nicht die einer Person.',
        en: 'General e-mail address, not that of a person.',
      },
      example: example.contactEmail,
    }),
  });

/** Section I: what Annex VIII of the AI Act asks for. Deployer and submitter follow from the organisation. */
export const euRegistration = {
  eu: optional(
    group({
      duty: optional(code(euDuty), {
        label: { de: 'Registrierungspflicht', en: 'Duty to register' },
        help: {
          de: 'Muss das System in die EU-Datenbank, und nach welchem Absatz des Art. 49 KI-VO?',
          en: 'Must the system be entered in the EU database, and under which paragraph of Art. 49 of the AI Act?',
        },
        example: 'art-49-3-deployer',
        due: 'publication',
      }),
      status: optional(code(euStatus), {
        label: { de: 'Stand der Registrierung', en: 'Status of registration' },
        help: {
          de: 'Wie weit ist die Eintragung in der EU-Datenbank?',
          en: 'How far has the entry in the EU database come?',
        },
        example: 'in-preparation',
        due: 'publication',
      }),
      entryUrl: optional(url(), {
        label: { de: 'Eintrag in der EU-Datenbank', en: 'Entry in the EU database' },
        help: {
          de: 'Adresse des eigenen Eintrags, sobald das System registriert ist.',
          en: 'Address of the own entry, as soon as the system is registered.',
        },
        example: 'https://eu-datenbank.example.org/eintrag/0000',
        due: 'registration',
        when: 'euRegistered',
      }),
      provider: optional(company({ name: 'Muster KI-Systeme GmbH', contactEmail: 'info@ki-systeme.example.org' }), {
        label: { de: 'Anbieter', en: 'Provider' },
        help: {
          de: 'Wer bringt das System unter eigenem Namen in Verkehr oder in Betrieb? Auch eine Behörde kann Anbieter sein.',
          en: 'Who places the system on the market or puts it into service under its own name? An authority can be one.',
        },
        due: 'registration',
        when: 'euProvider',
      }),
      authorisedRep: optional(
        company({ name: 'Muster Bevollmächtigte GmbH', contactEmail: 'info@bevollmaechtigte.example.org' }),
        {
          label: { de: 'Bevollmächtigter', en: 'Authorised representative' },
          help: {
            de: 'Vertritt einen Anbieter, der seinen Sitz außerhalb der EU hat. Sonst leer lassen.',
            en: 'Represents a provider that has its seat outside the EU. Otherwise left empty.',
          },
        },
      ),
      marketStatus: optional(code(euMarketStatus), {
        label: { de: 'Marktstatus', en: 'Market status' },
        help: {
          de: 'Ist das System in Verkehr oder in Betrieb, nicht mehr, oder wurde es zurückgerufen?',
          en: 'Is the system on the market or in service, no longer, or has it been recalled?',
        },
        example: 'on-market-or-in-service',
        due: 'registration',
        when: 'euProvider',
      }),
      certificate: optional(
        group({
          type: optional(text(200), {
            label: { de: 'Art', en: 'Type' },
            help: { de: 'Art der Bescheinigung.', en: 'Type of certificate.' },
            example: 'Bescheinigung über die Bewertung der technischen Dokumentation',
          }),
          number: required(text(100), {
            label: { de: 'Nummer', en: 'Number' },
            help: { de: 'Nummer der Bescheinigung.', en: 'Number of the certificate.' },
            example: 'MUSTER-0000-01',
          }),
          expiry: optional(date(), {
            label: { de: 'Gültig bis', en: 'Valid until' },
            help: { de: 'Tag, an dem die Bescheinigung abläuft.', en: 'Day on which the certificate expires.' },
            example: '2031-06-30',
          }),
          nbName: optional(text(200), {
            label: { de: 'Notifizierte Stelle', en: 'Notified body' },
            help: { de: 'Name der Stelle, die geprüft hat.', en: 'Name of the body that did the assessment.' },
            example: 'Muster Prüfgesellschaft mbH',
          }),
          nbId: optional(text(50), {
            label: { de: 'Kennnummer der notifizierten Stelle', en: 'Identification number of the notified body' },
            help: {
              de: 'Vierstellige Nummer, in Anführungszeichen, damit führende Nullen bleiben.',
              en: 'Four-digit number, in quotation marks so that leading zeros stay.',
            },
            example: '0000',
          }),
          file: optional(url(), {
            label: { de: 'Kopie der Bescheinigung', en: 'Copy of the certificate' },
            help: { de: 'Öffentliche Adresse der Kopie.', en: 'Public address of the copy.' },
            example: 'https://www.example.org/bescheinigung.pdf',
          }),
        }),
        {
          label: { de: 'Bescheinigung der notifizierten Stelle', en: 'Certificate of the notified body' },
          help: {
            de: 'Nur, wenn eine unabhängige Stelle das System geprüft hat.',
            en: 'Only if an independent body has assessed the system.',
          },
        },
      ),
      memberStates: optional(list(country()), {
        label: { de: 'Mitgliedstaaten', en: 'Member States' },
        help: {
          de: 'Staaten, in denen der Anbieter das System bereitstellt, mit je zwei Buchstaben.',
          en: 'States in which the provider makes the system available, in two letters each.',
        },
        example: ['DE', 'AT'],
        due: 'registration',
        when: 'euProvider',
      }),
      declarationOfConformity: optional(url(), {
        label: { de: 'EU-Konformitätserklärung', en: 'EU declaration of conformity' },
        help: {
          de: 'Öffentliche Adresse der Erklärung nach Art. 47 KI-VO. Sie kommt vom Anbieter.',
          en: 'Public address of the declaration under Art. 47 of the AI Act. It comes from the provider.',
        },
        example: 'https://www.example.org/konformitaetserklaerung.pdf',
        due: 'registration',
        when: 'euProvider',
      }),
      instructionsForUse: optional(url(), {
        label: { de: 'Gebrauchsanweisung', en: 'Instructions for use' },
        help: {
          de: 'Öffentliche Adresse. Entfällt bei Strafverfolgung, Migration, Asyl und Grenzkontrolle.',
          en: 'Public address. Not needed in law enforcement, migration, asylum and border control.',
        },
        example: 'https://www.example.org/gebrauchsanweisung.pdf',
        due: 'registration',
        when: 'euProvider',
      }),
      providerEntryUrl: optional(url(), {
        label: { de: 'Eintrag des Anbieters', en: "Provider's entry" },
        help: {
          de: 'Adresse des Anbietereintrags in der EU-Datenbank. Ohne ihn darf eine Behörde das System nicht nutzen.',
          en: "Address of the provider's entry in the EU database. Without it an authority must not use the system.",
        },
        example: 'https://eu-datenbank.example.org/anbieter/0000',
        due: 'registration',
        when: 'euDeployer',
      }),
      friaSummary: optional(prose(2500), {
        label: {
          de: 'Ergebnis der Grundrechte-Folgenabschätzung',
          en: 'Findings of the fundamental rights assessment',
        },
        help: {
          de: 'Zusammenfassung nach Art. 27 KI-VO, wie sie in die EU-Datenbank eingetragen wird.',
          en: 'Summary under Art. 27 of the AI Act, as entered in the EU database.',
        },
        example: 'Betroffen ist vor allem die Gleichbehandlung. Jede Ablehnung prüft ein Mensch.',
        due: 'registration',
        when: 'euDeployer',
      }),
      dpiaSummary: optional(prose(2500), {
        label: { de: 'Ergebnis der Datenschutz-Folgenabschätzung', en: 'Findings of the data protection assessment' },
        help: {
          de: 'Zusammenfassung nach Art. 35 DSGVO. Nur, wenn eine Folgenabschätzung nötig war.',
          en: 'Summary under Art. 35 GDPR. Only if an assessment was required.',
        },
        example: 'Das Restrisiko ist gering, weil Namen vor der Verarbeitung ersetzt werden.',
      }),
    }),
    {
      label: { de: 'EU-Registrierung', en: 'EU registration' },
      help: {
        de: 'Angaben zur Eintragung in der EU-Datenbank für Hochrisiko-KI-Systeme.',
        en: 'Statements on the entry in the EU database for high-risk AI systems.',
      },
    },
  ),
} as const;
