import { optional, required } from '../field.ts';
import { code, codes, email, group, list, partialDate, phone, reference, text, url } from '../primitives.ts';
import { aiActRole } from '../vocabularies/ai-act-role.ts';
import { partnerRole } from '../vocabularies/partner-role.ts';

/** Section B: who answers for the system and whom to ask. */
export const responsibility = {
  organisationUnit: optional(text(200), {
    label: { de: 'Organisationseinheit', en: 'Organisational unit' },
    help: {
      de: 'Referat, Amt oder Team, das das System fachlich betreut. Keine Personennamen.',
      en: 'Division, office or team in charge of the system. No names of persons.',
    },
    example: 'Amt für zentrale Dienste, Sachgebiet Poststelle',
  }),
  location: optional(text(12), {
    label: { de: 'Räumlicher Bezug', en: 'Area covered' },
    help: {
      de: 'Wo das System wirkt: Regionalschlüssel (ARS, 12 Ziffern), Gemeindeschlüssel (AGS, 2 bis 8 Ziffern) oder „bundesweit“. Ziffern in Anführungszeichen.',
      en: 'Where the system takes effect: regional key (ARS, 12 digits), municipality key (AGS, 2 to 8 digits) or "bundesweit" (nationwide). Put digits in quotes.',
    },
    example: 'bundesweit',
  }),
  responsibleRole: optional(text(200), {
    label: { de: 'Verantwortliche Funktion', en: 'Responsible role' },
    help: {
      de: 'Funktion, die für das System einsteht, zum Beispiel eine Leitungsfunktion. Kein Personenname.',
      en: 'Role that answers for the system, such as a head of unit. No name of a person.',
    },
    example: 'Leitung des Amtes für zentrale Dienste',
    badExample: {
      value: 'Frau Mustermann',
      why: {
        de: 'Ein Name gehört nicht ins Register. Nennen Sie die Funktion: Sie gilt auch nach einem Wechsel.',
        en: 'A name does not belong in the register. State the role: it still holds after a change of staff.',
      },
      found: 'warning',
    },
    expert: true,
  }),
  contact: optional(
    group({
      email: required(email(), {
        label: { de: 'E-Mail (Funktionspostfach)', en: 'E-mail (functional mailbox)' },
        help: {
          de: 'Postfach einer Stelle oder eines Teams, das auch in Vertretung gelesen wird. Keine persönliche Adresse.',
          en: "Mailbox of a unit or team that is read during absences too. No person's address.",
        },
        example: 'ki-posteingang@musterstadt.example.org',
        badExample: {
          value: 'erika.mustermann@musterstadt.example.org',
          why: {
            de: 'Die Adresse einer Person. Im Urlaub liest sie niemand, und gelöscht wird sie nie: Git vergisst nicht.',
            en: 'The address of a person. Nobody reads it during holidays, and it is never deleted: Git does not forget.',
          },
          found: 'warning',
        },
      }),
      phone: optional(phone(), {
        label: { de: 'Telefon', en: 'Telephone' },
        help: {
          de: 'Sammelnummer der Stelle mit Landesvorwahl, keine persönliche Durchwahl.',
          en: "Switchboard number of the body with country code, no person's extension.",
        },
        example: '+49 30 23125-000',
      }),
      formUrl: optional(url(), {
        label: { de: 'Kontaktformular', en: 'Contact form' },
        help: {
          de: 'Adresse eines Formulars, das ohne Anmeldung nutzbar ist.',
          en: 'Address of a form that can be used without logging in.',
        },
        example: 'https://www.example.org/musterstadt/kontakt',
      }),
    }),
    {
      label: { de: 'Kontakt', en: 'Contact' },
      help: {
        de: 'An wen sich Bürgerinnen, Bürger und andere Behörden mit Fragen zum System wenden.',
        en: 'Whom citizens and other authorities ask about the system.',
      },
      due: 'registration',
    },
  ),
  aiActRoles: optional(codes(aiActRole), {
    label: { de: 'Rolle nach KI-Verordnung', en: 'Role under the AI Act' },
    help: {
      de: 'Welche Rolle hat die verantwortliche Stelle? Wer ein fremdes System einsetzt, ist meist Betreiber. Mehrere sind möglich.',
      en: 'Which role does the responsible body have? Who uses a system made by others is usually the deployer. Several are possible.',
    },
    example: ['deployer'],
    due: 'publication',
  }),
  partners: optional(
    list(
      group({
        organisation: optional(reference('organisation'), {
          label: { de: 'Stelle im Register', en: 'Body in the register' },
          help: {
            de: 'Kennung der öffentlichen Stelle, wenn sie im Register verzeichnet ist. Sonst den Namen angeben.',
            en: 'Id of the public body if the register lists it. Otherwise state the name.',
          },
          example: 'kreis-musterland',
        }),
        name: optional(text(200), {
          label: { de: 'Name', en: 'Name' },
          help: {
            de: 'Name der Stelle oder Firma, wenn sie nicht im Register steht. Keine Personennamen.',
            en: 'Name of the body or company if the register does not list it. No names of persons.',
          },
          example: 'Hochschule Musterland',
        }),
        role: required(code(partnerRole), {
          label: { de: 'Rolle', en: 'Role' },
          help: {
            de: 'Was trägt die Stelle bei? Bei mehreren Rollen die wichtigste wählen oder die Stelle mehrfach nennen.',
            en: 'What does the partner contribute? With several roles choose the main one or list the partner repeatedly.',
          },
          example: 'development',
        }),
      }),
    ),
    {
      label: { de: 'Beteiligte Stellen', en: 'Partners' },
      help: {
        de: 'Andere Behörden, Hochschulen oder Unternehmen, die mitwirken. Anbieter und Hersteller haben ein eigenes Feld.',
        en: 'Other authorities, universities or companies that take part. Suppliers and makers have a field of their own.',
      },
    },
  ),
  politicalMandate: optional(
    list(
      group({
        title: required(text(300), {
          label: { de: 'Titel', en: 'Title' },
          help: {
            de: 'Bezeichnung und Nummer des Beschlusses oder Auftrags.',
            en: 'Name and number of the resolution or mandate.',
          },
          example: 'Beschluss des Stadtrats Musterstadt Nr. 2026/17: Digitaler Posteingang',
        }),
        url: optional(url(), {
          label: { de: 'Fundstelle', en: 'Link' },
          help: { de: 'Öffentliche Seite mit dem Beschluss.', en: 'Public page with the resolution.' },
          example: 'https://www.example.org/musterstadt/rat/2026-17',
        }),
        date: optional(partialDate(), {
          label: { de: 'Datum', en: 'Date' },
          help: { de: 'Tag oder Monat des Beschlusses.', en: 'Day or month of the resolution.' },
          example: '2026-01-22',
          past: true,
        }),
      }),
    ),
    {
      label: { de: 'Beschluss oder Auftrag', en: 'Resolution or mandate' },
      help: {
        de: 'Worauf der Einsatz politisch beruht: Beschluss, Koalitionsvertrag oder Strategie.',
        en: 'The political basis of the use: resolution, coalition agreement or strategy.',
      },
      expert: true,
    },
  ),
} as const;
